import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  /** Shown at the foot while the panel has the focus. */
  readonly hints: ReactNode;
  readonly children: ReactNode;
}

/** A list that fills its column and scrolls by itself; its keys are told while it has the focus. */
export function Panel({ hints, children }: PanelProps) {
  return (
    <div className={styles.panel}>
      {children}
      {hints && <div className={styles.hints}>{hints}</div>}
    </div>
  );
}
