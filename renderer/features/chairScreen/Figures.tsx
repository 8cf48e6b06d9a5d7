import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { Block } from './Block.tsx';
import styles from './Figures.module.css';

/** A count, alone or of a total. */
export interface Figure {
  readonly what: string;
  readonly count: number;
  readonly total?: number;
  /** Something that is not as it should be. */
  readonly isBad?: boolean;
}

interface FiguresProps {
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly t: ChairTranslate;
}

/** Counts, large, side by side as many as there is room for. */
export function Figures({ id, figures, t }: FiguresProps) {
  return (
    <Block id={id} density="compact">
      <dl className={styles.figures}>
        {figures.map(({ what, count, total, isBad = false }) => (
          <div key={what} className={styles.figure} data-lines="whole" data-tone={isBad ? 'back' : 'plain'}>
            <dt className={styles.what}>{what}</dt>
            <dd className={styles.amount}>
              {t('amount', { value: count })}
              {total === undefined ? null : <span className={styles.total}>/{t('amount', { value: total })}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Block>
  );
}
