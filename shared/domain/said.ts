import { deepEqual } from '../lib/deepEqual.ts';
import { inOrder, orderAfter } from '../lib/order.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { conclusionText, withChairFault } from './conclusion.ts';
import type { DomainError } from './errors.ts';
import type { Answer } from './petition.ts';
import { type LogKind, placedRecords } from './placement.ts';
import type { ClassedKind } from './recordClass.ts';
import { foundLive } from './records.ts';
import { unknownSpeaker } from './speech.ts';
import type { MeetingState, RecordOf } from './state.ts';
import { type Source, unsourced } from './values.ts';
import { answerSayings, petitionSayings, type Saying, taskSayings } from './wordsBeyondText.ts';

/** What a record keeps, whatever else it is taken for. */
export interface Said {
  readonly id: string;
  readonly text: string;
  readonly agendaItemId: string | null;
  readonly speechId: string | null;
  readonly at: string | null;
  readonly order: string;
  readonly sectorId: string | null;
  readonly source: Source;
  /** Words of its other fields that no other class would keep. */
  readonly beyondText: readonly Saying[];
}

/** The speech in which an answer was given: the last one of who gave it that had begun by then. */
function speechOfAnswer(state: MeetingState, { by, at }: Answer) {
  if (deepEqual(by, unknownSpeaker)) return undefined;
  const hasBegun = (from: string | undefined) => !from || at === null || Date.parse(from) <= Date.parse(at);
  return inOrder(Object.values(state.speech))
    .filter(({ speaker, spans }) => deepEqual(speaker, by) && hasBegun(spans[0]?.from))
    .at(-1);
}

/** An answer has no place in the log: it gets the one behind its petition, in the speech of who gave it. */
function saidInAnswer(state: MeetingState, answer: Answer): Said {
  const petition = state.petition[answer.petitionId];
  const speech = speechOfAnswer(state, answer);
  return {
    id: answer.id,
    text: answer.text,
    agendaItemId: petition?.agendaItemId ?? null,
    speechId: speech?.id ?? null,
    at: answer.at,
    order: orderAfter(placedRecords(state), answer.petitionId),
    sectorId: null,
    source: unsourced,
    beyondText: answerSayings(state, answer, speech !== undefined),
  };
}

/** What was said in the record of `kind` with `id`; refused while the chair has it for review or has approved it. */
export function saidIn(state: MeetingState, kind: ClassedKind, id: string): Result<Said, DomainError> {
  if (kind === 'answer') {
    const answer = foundLive(state.answer, kind, id);
    return answer.ok ? ok(saidInAnswer(state, answer.value)) : answer;
  }
  const found = foundLive<RecordOf<LogKind>>(state[kind], kind, id);
  if (!found.ok) return found;
  const { agendaItemId, speechId, at, order, source } = found.value;
  const place = { id, agendaItemId, speechId, at, order, source: { ...source, inferred: [] } };
  if ('spokenText' in found.value) {
    const fault = withChairFault(found.value);
    const text = conclusionText(found.value);
    return fault ? err(fault) : ok({ ...place, text, sectorId: null, beyondText: [] });
  }
  const { text, sectorId } = found.value;
  const task = kind === 'task' ? state.task[id] : undefined;
  const petition = kind === 'petition' ? state.petition[id] : undefined;
  const beyondText = [...(task ? taskSayings(state, task) : []), ...(petition ? petitionSayings(state, petition) : [])];
  return ok({ ...place, text, sectorId, beyondText });
}
