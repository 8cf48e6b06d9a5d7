import type { ReactNode } from 'react';
import styles from './Block.module.css';
import { Block } from './Block.tsx';

interface NothingBlockProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** Says that there is nothing, where something could be. */
export function NothingBlock({ id, children }: NothingBlockProps) {
  return (
    <Block id={id}>
      <p className={`${styles.text} ${styles.empty}`} data-lines>
        {children}
      </p>
    </Block>
  );
}
