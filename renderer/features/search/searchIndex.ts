import type { Answer } from '#shared/domain/petition.ts';
import { live } from '#shared/domain/records.ts';
import type { Speaker } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { inOrder } from '#shared/lib/order.ts';
import { remembered } from '#shared/lib/remembered.ts';
import type { SearchedEntry } from './searchedEntry.ts';
import { searchedNames, textOfAnswer, textOfEntry } from './searchedTexts.ts';

/** What can be found: a record, or an answer to a petition, which comes with that petition. */
export interface SearchRow {
  readonly entry: SearchedEntry;
  readonly answer: Answer | null;
  /** Its words, made ready for searching. */
  readonly text: string;
  /** Who said it and has to do it, likewise. */
  readonly about: string;
}

/** Everything that can be found in a meeting, the latest first. */
export type SearchIndex = readonly SearchRow[];

/** The parts of a meeting that the index is made of, besides the log. */
export type SearchedState = Pick<MeetingState, 'speech' | 'unit' | 'person' | 'answer'>;

/** @param entries the log, in its order. */
export function searchIndex(state: SearchedState, entries: readonly SearchedEntry[]): SearchIndex {
  const rows: SearchRow[] = [];
  const names = searchedNames(state);
  const answers = answersByPetition(state.answer);
  const speakerOf = speakersOf(state, names.ofSpeaker);
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (!entry) continue;
    const given = entry.kind === 'petition' ? answers.get(entry.record.id) : undefined;
    for (const answer of given?.toReversed() ?? []) {
      rows.push({ entry, answer, text: textOfAnswer(answer), about: names.ofSpeaker(answer.by) });
    }
    const speaker = speakerOf(entry.record.speechId);
    const about = entry.kind === 'task' ? speaker + names.ofTask(entry.record) : speaker;
    rows.push({ entry, answer: null, text: textOfEntry(entry), about });
  }
  return rows;
}

/** Who gave a speech, made ready for searching. Mostly the same speech is asked for again. */
function speakersOf({ speech }: SearchedState, nameOf: (speaker: Speaker) => string): (id: string | null) => string {
  let last: { readonly id: string | null; readonly name: string } = { id: null, name: '' };
  return (id) => {
    if (id !== last.id) {
      const speaker = id === null ? undefined : speech[id]?.speaker;
      last = { id, name: speaker ? nameOf(speaker) : '' };
    }
    return last.name;
  };
}

const answersByPetition = remembered((answers: MeetingState['answer']) => {
  const byPetition = new Map<string, Answer[]>();
  for (const answer of inOrder(live(answers))) {
    const given = byPetition.get(answer.petitionId);
    if (given) given.push(answer);
    else byPetition.set(answer.petitionId, [answer]);
  }
  return byPetition;
});
