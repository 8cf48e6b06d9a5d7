import { dayText } from '#shared/lib/dayText.ts';
import { useWords } from '../../store/translation.ts';
import { Chip } from '../../ui/Chip.tsx';
import styles from './CitationLineText.module.css';
import type { CitationLine } from './citationLines.ts';

/** What is known of a citation; of a doubtful one the words as they were written, and what can't be right in them. */
export function CitationLineText({ line: { citation, doubt, standing } }: { readonly line: CitationLine }) {
  const t = useWords();
  const { key, type, issuedOn, issuer, note, asWritten } = citation;
  const details = [
    type !== null && !key.startsWith(type) && type,
    issuedOn && t('citations.issuedOn', { day: dayText(issuedOn) }),
    issuer,
    note,
  ].filter(Boolean);
  const reasons = {
    doubtful: doubt && t(`citations.doubt.${doubt}`),
    incomplete: t('citations.incomplete'),
    entered: t('citations.entered'),
    deleted: t('citations.deleted'),
    found: null,
  };
  return (
    <>
      <span className={styles.text}>
        {standing === 'doubtful' && <Chip tone="back">{t('citations.doubtful')}</Chip>}
        {standing === 'doubtful' ? asWritten : key}
        {standing !== 'doubtful' && <small className={styles.details}>{details.join(' · ')}</small>}
      </span>
      <small className={styles.reason} data-standing={standing}>
        {reasons[standing]}
      </small>
    </>
  );
}
