import type { ReactNode } from 'react';
import styles from './Block.module.css';
import { usePage } from './pageContext.ts';

interface BlockProps {
  /** Its own within the column. */
  readonly id: string;
  /** Stands before it, and again where it goes on overleaf. */
  readonly number?: string;
  /** Numbers of three figures need more room, for the whole list. */
  readonly isNumberWide?: boolean;
  readonly isFramed?: boolean;
  /** `compact`: one of many short ones; `small`: in a long list, in the size of what stands below a sentence. */
  readonly density?: 'plain' | 'compact' | 'small';
  readonly children: ReactNode;
}

/** A part of a column that stays whole where it fits on a page. */
export function Block({ id, number, isNumberWide = false, isFramed = false, density = 'plain', children }: BlockProps) {
  const page = usePage();
  const skipped = page?.ids[0] === id ? page.skipped : 0;
  return (
    <li
      className={styles.block}
      data-block={id}
      data-shown={page?.ids.includes(id) ?? false}
      data-framed={isFramed}
      data-numbered={number !== undefined}
      data-wide={isNumberWide}
      data-density={density}
    >
      {number === undefined ? null : (
        <span className={styles.number} data-continued={skipped > 0} style={{ top: skipped }}>
          {number}
        </span>
      )}
      <div>{children}</div>
    </li>
  );
}
