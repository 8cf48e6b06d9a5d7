import { agendaOf } from '#shared/domain/agendaItem.ts';
import type { RecordPlace, RecordStep } from '#shared/domain/recordSteps.ts';
import { speakerLabel } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import styles from './HistoryLine.module.css';
import { stampOf, stepWords } from './stepWords.ts';

interface HistoryLineProps {
  readonly step: RecordStep;
  /** Its wording is the one that stands. */
  readonly isLatest: boolean;
}

/**
 * One step of a record's history: when, what, who, and the wording with what was new in it. A wording that stayed as it
 * was is shown in short.
 */
export function HistoryLine({ step, isLatest }: HistoryLineProps) {
  const t = useWords();
  const { text, removed, typed } = stepWords(step);
  const { at, event, before, after } = step;
  const isMoved = before?.place && after?.place && placeKey(before.place) !== placeKey(after.place);
  return (
    <>
      <span className={styles.head}>
        <time dateTime={at}>{stampOf(at)}</time>
        <b>{t(`recordHistory.event.${event}`)}</b>
        {event === 'classified' && before && after && (
          <span>
            {t(`records.class.${before.recordClass}`)} → {t(`records.class.${after.recordClass}`)}
          </span>
        )}
        <span className={styles.who}>{whoOf(t, step)}</span>
      </span>
      {isMoved && <Move from={before.place} to={after.place} />}
      <span className={styles.text} data-gone={after === null} data-same={!isLatest && before?.text === after?.text}>
        {text.map(({ text: words, isChanged }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, drawn once
          isChanged ? <mark key={index}>{words}</mark> : words,
        )}
      </span>
      {removed !== '' && (
        <span className={styles.detail}>
          {t('recordHistory.removed')} <del>{removed}</del>
        </span>
      )}
      {typed !== null && (
        <span className={styles.detail}>
          {t('recordHistory.typed')} <q>{typed}</q>
        </span>
      )}
    </>
  );
}

function whoOf(t: Translate, { actor, event }: RecordStep): string {
  const isVerdict = event === 'approved' || event === 'returned' || event === 'retracted';
  return isVerdict && actor === 'secretary' ? t('recordHistory.onChairsWord') : t(`domain.actor.${actor}`);
}

const placeKey = ({ agendaItemId, speechId }: RecordPlace) => `${agendaItemId}/${speechId}`;

function Move({ from, to }: { readonly from: RecordPlace; readonly to: RecordPlace }) {
  const t = useWords();
  const before = useMeeting((state) => placeName(t, state, from));
  const after = useMeeting((state) => placeName(t, state, to));
  return (
    <span className={styles.detail}>
      {before} → {after}
    </span>
  );
}

/** `mục 2, Cục Viễn thông`. */
function placeName(t: Translate, state: MeetingState, { agendaItemId, speechId }: RecordPlace): string {
  const at = agendaOf(state).findIndex(({ id }) => id === agendaItemId);
  const item = at === -1 ? t('recordHistory.noItem') : t('recordHistory.item', { number: at + 1 });
  const speech = speechId === null ? undefined : state.speech[speechId];
  return speech ? `${item}, ${speakerLabel(state, speech.speaker) ?? t('records.speakerUnknown')}` : item;
}
