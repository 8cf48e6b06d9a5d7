import type { ReactNode } from 'react';
import styles from './Block.module.css';

/** A fact with its name before it; nothing where it was not stated. */
export function Fact({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  if (!value) return null;
  return (
    <span className={styles.fact}>
      {label}{' '}
      <b className={styles.value} lang="vi">
        {value}
      </b>{' '}
    </span>
  );
}
