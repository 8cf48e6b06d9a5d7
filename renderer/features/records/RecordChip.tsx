import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';
import type { LogEntry } from './logEntry.ts';
import styles from './RecordChip.module.css';
import { type Review, reviewOf } from './reviewOf.ts';

type NumberedEntry = Exclude<LogEntry, { readonly kind: 'point' }>;

const tones: { readonly [R in Review]: Tone } = {
  draft: 'wait',
  submitted: 'wait',
  approved: 'ok',
  returned: 'back',
  changed: 'changed',
};
const signs: { readonly [R in Review]: string } = {
  draft: '',
  submitted: '●',
  approved: '✓',
  returned: '↩',
  changed: '✎',
};

/** What a record is, with its number, in front of its text; for a conclusion also how it stands in its review. */
export function RecordChip({ entry }: { readonly entry: NumberedEntry }) {
  if (entry.kind === 'conclusion') return <ConclusionChip entry={entry} />;
  return <PlainChip kind={entry.kind} number={entry.number} />;
}

function PlainChip({ kind, number }: { readonly kind: 'task' | 'petition'; readonly number: number }) {
  const t = useWords();
  return <Chip tone={kind === 'task' ? 'accent' : 'neutral'}>{t(`records.chip.${kind}`, { number })}</Chip>;
}

function ConclusionChip({ entry }: { readonly entry: Extract<NumberedEntry, { readonly kind: 'conclusion' }> }) {
  const t = useWords();
  const review = useMeeting((state) => reviewOf(state.task, entry.record));
  return (
    <Chip tone={tones[review]} isStrong>
      {t('records.chip.conclusion', { number: entry.number })}
      {signs[review] && (
        <span className={styles.sign} aria-hidden>
          {signs[review]}
        </span>
      )}
      <span className="visuallyHidden"> {t(`records.review.${review}`)}</span>
    </Chip>
  );
}
