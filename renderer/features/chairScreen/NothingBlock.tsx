import type { ReactNode } from 'react';
import styles from './Block.module.css';
import { Block } from './Block.tsx';
import type { Page } from './layoutPages.ts';

interface NothingBlockProps {
  readonly id: string;
  readonly page: Page | undefined;
  readonly children: ReactNode;
}

/** Says that there is nothing, where something could be. */
export function NothingBlock({ id, page, children }: NothingBlockProps) {
  return (
    <Block id={id} page={page}>
      <p className={`${styles.text} ${styles.empty}`} data-lines>
        {children}
      </p>
    </Block>
  );
}
