import type { ReactNode } from 'react';
import styles from './Chip.module.css';

export type Tone = 'neutral' | 'accent' | 'ok' | 'wait' | 'back' | 'changed';

interface ChipProps {
  readonly tone: Tone;
  /** Dark on light, for what has weight; else the soft form. */
  readonly isStrong?: boolean;
  readonly children: ReactNode;
}

/** A small label in front of a text. The colour only repeats what its words or sign say. */
export function Chip({ tone, isStrong = false, children }: ChipProps) {
  return (
    <span className={styles.chip} data-tone={tone} data-strong={isStrong}>
      {children}
    </span>
  );
}
