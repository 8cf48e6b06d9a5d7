import type { ReactNode } from 'react';
import styles from './CentredScreen.module.css';
import { usePage } from './pageContext.ts';

interface CentredBlockProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** A part of a screen that is read at a glance, from the middle of it. */
export function CentredBlock({ id, children }: CentredBlockProps) {
  const page = usePage();
  return (
    <li className={styles.centred} data-block={id} data-shown={page?.ids.includes(id) ?? false}>
      {children}
    </li>
  );
}
