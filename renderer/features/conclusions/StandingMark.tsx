import type { TFunction } from 'i18next';
import { useWords } from '../../store/translation.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import styles from './StandingMark.module.css';
import type { Standing } from './standing.ts';

/** A conclusion's standing by word, sign and colour. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const t = useWords();
  return (
    <span className={styles.mark} data-tone={standing.tone}>
      {standingWords(t, standing)}
    </span>
  );
}

function standingWords(t: TFunction, standing: Standing): string {
  switch (standing.kind) {
    case 'draft':
    case 'changed':
      return t(`conclusions.standing.${standing.kind}`);
    case 'submitted':
    case 'approved':
      return t(`conclusions.standing.${standing.kind}`, {
        time: standing.at ? formatTimeOfDay(standing.at) : '',
      }).trim();
    case 'returned':
      if (standing.remark === null) return t('conclusions.standing.returned');
      return t('conclusions.standing.returnedFor', { remark: standing.remark });
  }
}
