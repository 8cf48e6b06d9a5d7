import type { KeyboardEvent, ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Shown at the foot while the panel has the focus. */
  readonly hints: ReactNode;
  readonly children: ReactNode;
}

/** A list that fills its column and scrolls by itself; its keys are told while it has the focus. */
export function Panel({ onKeyDown, hints, children }: PanelProps) {
  return (
    <div className={styles.panel} onKeyDown={onKeyDown}>
      {children}
      <div className={styles.hints}>{hints}</div>
    </div>
  );
}
