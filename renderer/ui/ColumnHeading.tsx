import type { ReactNode } from 'react';
import styles from './ColumnHeading.module.css';

/** The small heading over a column or a block; `aside` stands at its right end. */
export function ColumnHeading({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <h2 className={styles.heading}>
      <span>{children}</span>
      {aside}
    </h2>
  );
}
