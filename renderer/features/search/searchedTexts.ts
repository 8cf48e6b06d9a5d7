import { conclusionText } from '#shared/domain/conclusion.ts';
import type { Answer } from '#shared/domain/petition.ts';
import { type Speaker, speakerLabel } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Task } from '#shared/domain/task.ts';
import { taskSummary } from '#shared/domain/taskSummary.ts';
import { searchText } from '#shared/language/searchText.ts';
import { remembered } from '#shared/lib/remembered.ts';
import type { SearchedEntry } from './searchedEntry.ts';

/** The texts of a meeting, made ready for searching: each once, for as long as its record is the same. */

/** The wording of a record. */
export function wordingOf(entry: SearchedEntry): string {
  return entry.kind === 'conclusion' ? conclusionText(entry.record) : entry.record.text;
}

const texts = new WeakMap<object, string>();

export function textOfEntry(entry: SearchedEntry): string {
  return known(entry.record, () => wordingOf(entry));
}

export function textOfAnswer(answer: Answer): string {
  return known(answer, () => answer.text);
}

function known(record: object, wording: () => string): string {
  const found = texts.get(record);
  if (found !== undefined) return found;
  const text = searchText(wording());
  texts.set(record, text);
  return text;
}

type Names = Pick<MeetingState, 'unit' | 'person'>;

/** What speakers and those who have to do a task are called; made anew when the roster or the units change. */
export function searchedNames({ unit, person }: Names): ReturnType<typeof namesOf> {
  if (last?.unit !== unit || last.person !== person) last = { unit, person, names: namesOf({ unit, person }) };
  return last.names;
}

let last: (Names & { readonly names: ReturnType<typeof namesOf> }) | undefined;

function namesOf(state: Names) {
  return {
    ofSpeaker: remembered((speaker: Speaker) => {
      const unit = speaker.unitId === null ? undefined : state.unit[speaker.unitId];
      return searchText([speakerLabel(state, speaker), unit?.abbreviation].filter(Boolean).join(' '));
    }),
    ofTask: remembered((task: Task) => {
      const { lead, suggestedLead, coordinating, director, deadline } = taskSummary(state, task);
      return searchText([lead, suggestedLead, ...coordinating, director, deadline.phrase].filter(Boolean).join(' '));
    }),
  };
}
