import type { ReviewState } from '#shared/domain/chairView/reviewContent.ts';
import styles from './StateLine.module.css';

/** Drawn, not written: the system's fonts would show some of these signs as coloured pictures. */
const paths: Readonly<Record<ReviewState, string>> = {
  waiting: 'M12 12h.01',
  approved: 'M4 13l5 5L20 6',
  returned: 'M9 5L4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3',
  changed: 'M4 20l4-1L20 7l-3-3L5 16z',
};

export function StateSign({ state }: { readonly state: ReviewState }) {
  return (
    <svg className={styles.sign} data-state={state} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[state]} />
    </svg>
  );
}
