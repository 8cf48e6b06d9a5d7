import type { ReactNode } from 'react';
import styles from './Block.module.css';
import { usePage } from './pageContext.ts';

interface HeadingProps {
  readonly id: string;
  /** `title`: of the whole column; `part`: of a part of it. */
  readonly level?: 'title' | 'part';
  /** Stands at the right of it, smaller. */
  readonly detail?: ReactNode;
  readonly lang?: 'vi' | undefined;
  readonly children: ReactNode;
}

/** Heads the blocks below it; where they go on overleaf it stands there again. */
export function Heading({ id, level = 'title', detail = null, lang, children }: HeadingProps) {
  const page = usePage();
  const repeated = page?.heading?.id === id ? page.heading : null;
  const Level = level === 'title' ? 'h2' : 'h3';
  const isShown = repeated !== null || (page?.ids.includes(id) ?? false);
  return (
    <li className={styles.heading} data-block={id} data-heading data-level={level} data-shown={isShown}>
      <div className={styles.moved} style={{ top: repeated?.shift ?? 0 }}>
        <Level>
          <span lang={lang}>{children}</span>
          {detail ? <span className={styles.detail}>{detail}</span> : null}
        </Level>
      </div>
    </li>
  );
}
