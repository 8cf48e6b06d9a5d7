import type { ReactNode } from 'react';
import styles from './Empty.module.css';

/** What stands where a list has nothing yet: that it is so, and how to change it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <b>{title}</b>
      <p>{children}</p>
    </div>
  );
}
