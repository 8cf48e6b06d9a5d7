import { agendaOf } from '#shared/domain/agendaItem.ts';
import { speakerLabel } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { inferredLeadLabel, leadLabel } from '#shared/domain/task.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { useWords } from '../../store/translation.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import styles from './HitLine.module.css';
import { Marked } from './Marked.tsx';
import { wordingOf } from './searchedTexts.ts';
import type { SearchRow } from './searchIndex.ts';

interface HitLineProps {
  readonly hit: SearchRow;
  readonly tokens: readonly string[];
  readonly state: MeetingState;
}

/** One record that was found: what it is, its words with the found ones marked, and where, by whom and when. */
export function HitLine({ hit, tokens, state }: HitLineProps) {
  const t = useWords();
  const text = hit.answer ? hit.answer.text : wordingOf(hit.entry);
  const names = [speakerOf(state, hit), leadOf(t, state, hit)].filter((name) => name !== null);
  const at = timeOf(hit);
  return (
    <>
      <p className={styles.text}>
        <Chip tone={toneOf(hit)}>{nameOf(t, hit)}</Chip>
        <Marked text={text} tokens={tokens} />
      </p>
      <p className={styles.place}>
        {at !== null && `${at} · `}
        {names.length > 0 && (
          <>
            <Marked text={names.join(' · ')} tokens={tokens} />
            {' · '}
          </>
        )}
        {itemOf(t, state, hit)}
      </p>
    </>
  );
}

const tones: { readonly [K in SearchRow['entry']['kind']]: Tone } = {
  point: 'neutral',
  conclusion: 'wait',
  task: 'accent',
  petition: 'neutral',
};

function toneOf({ entry, answer }: SearchRow): Tone {
  return answer ? 'neutral' : tones[entry.kind];
}

function nameOf(t: Translate, { entry, answer }: SearchRow): string {
  if (entry.kind === 'point') return t(entry.record.isPrivate ? 'search.kind.note' : 'search.kind.point');
  const { kind, number } = entry;
  return answer ? t('search.answer', { number }) : t(`search.kind.${kind}`, { number });
}

function itemOf(t: Translate, state: MeetingState, { entry }: SearchRow): string {
  const agenda = agendaOf(state);
  const at = agenda.findIndex(({ id }) => id === entry.record.agendaItemId);
  const item = agenda[at];
  return item ? t('search.item', { number: at + 1, title: item.title }) : t('search.noItem');
}

function speakerOf(state: MeetingState, { entry, answer }: SearchRow): string | null {
  if (answer) return speakerLabel(state, answer.by);
  const speech = entry.record.speechId === null ? undefined : state.speech[entry.record.speechId];
  return speech ? speakerLabel(state, speech.speaker) : null;
}

/** Who has to do it, of a task. */
function leadOf(t: Translate, state: MeetingState, { entry }: SearchRow): string | null {
  if (entry.kind !== 'task') return null;
  const suggested = inferredLeadLabel(state, entry.record);
  const lead = leadLabel(state, entry.record) ?? (suggested && t('tasks.suggested', { name: suggested }));
  return lead && `${t('tasks.lead')} ${lead}`;
}

function timeOf({ entry, answer }: SearchRow): string | null {
  const at = answer ? answer.at : entry.record.at;
  return at === null ? null : formatTimeOfDay(at);
}
