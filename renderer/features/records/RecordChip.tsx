import { focusBox } from '../../store/captureBox.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { prefixedLine } from '../../store/prefixedLines.ts';
import { useWords } from '../../store/translation.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';
import { takePrefixBack } from './classifyActions.ts';
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
  const t = useWords();
  const chip =
    entry.kind === 'conclusion' ? (
      <ConclusionChip entry={entry} />
    ) : (
      <PlainChip kind={entry.kind} number={entry.number} />
    );
  if (prefixedLine(entry.record.id) === undefined) return chip;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.prefix}
      title={t('records.takePrefixBack')}
      onClick={(event) => {
        event.stopPropagation();
        void takePrefixBack(entry);
        focusBox();
      }}
    >
      {chip}
    </button>
  );
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
