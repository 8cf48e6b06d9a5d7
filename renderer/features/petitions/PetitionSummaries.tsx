import type { TFunction } from 'i18next';
import { imbalances, type PetitionSummary } from '#shared/domain/statistic.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import styles from './PetitionSummaries.module.css';

/** The numbers of petitions as the office reports them; sums that don't come out are shown, not mended. */
export function PetitionSummaries() {
  const t = useWords();
  const summaries = useMeeting((state) => state.petitionSummary);
  return Object.values(summaries).map((summary) => <Summary key={summary.id} summary={summary} t={t} />);
}

function Summary({ summary, t }: { readonly summary: PetitionSummary; readonly t: TFunction }) {
  return (
    <div className={styles.summary}>
      <div className={styles.total}>
        <span>{t('petitions.summary.total', { period: summary.periodText ?? '' }).trim()}</span>
        <b>{numberText(summary.total)}</b>
      </div>
      {summary.channels.map((line) => (
        <div key={line.channel}>
          <span>{t(`domain.petitionChannel.${line.channel}`)}</span>
          <b>{numberText(line.received)}</b>
          <small>
            {[
              line.resolved !== null && t('petitions.summary.resolved', { total: numberText(line.resolved) }),
              line.pending !== null && t('petitions.summary.pending', { total: numberText(line.pending) }),
              line.answered !== null && t('petitions.summary.answered', { total: numberText(line.answered) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </div>
      ))}
      {imbalances(summary).map(({ stated, computed }) => (
        <p key={`${stated} ${computed}`}>
          ⚠ {t('petitions.summary.imbalance', { stated: numberText(stated), computed: numberText(computed) })}
        </p>
      ))}
    </div>
  );
}

/** As Vietnamese documents print it: 7.793. */
function numberText(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('vi-VN');
}
