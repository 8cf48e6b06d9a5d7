import type { ReactNode } from 'react';
import { Sign, type SignName } from './Sign.tsx';
import styles from './StateWord.module.css';

/** How a state looks: by sign and colour, which never stand without its word. */
export interface StateLook {
  readonly sign: SignName;
  readonly tone: 'quiet' | 'wait' | 'ok' | 'back' | 'changed' | 'now';
}

/** How something stands: by sign, word and colour. */
export function StateWord({
  look: { sign, tone },
  children,
}: {
  readonly look: StateLook;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.state} data-tone={tone}>
      <Sign name={sign} /> {children}
    </span>
  );
}
