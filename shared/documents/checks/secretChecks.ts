import { type Agency, findMeeting } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import { type SecretMark, secretMarkIn, secretMarks } from '../secrecy.ts';
import type { Finding, Place } from './finding.ts';
import { printedRecords } from './printedRecords.ts';

/** Marks of state secrets: what carries one has no place on this computer, and nothing is issued with it. */
export function secretChecks(state: MeetingState): Finding[] {
  const marks = secretMarks(state);
  if (marks.length === 0) return [];
  const numbers = new Map(printedRecords(state).map(({ kind, id, number }) => [`${kind}/${id}`, number]));
  return marks.map(({ mark, place, words }): Finding => {
    const { kind, id } = place;
    const params = { record: kind, number: numbers.get(`${kind}/${id}`) ?? null, text: words, mark };
    return { code: 'secretMark', params, stops: true, place: placeOf(state, place, words) };
  });
}

/** Null for what came with the meeting and has no field to change it in: its name, agenda, units, sites, figures. */
function placeOf(state: MeetingState, { kind, id }: SecretMark['place'], words: string): Place | null {
  switch (kind) {
    case 'point':
    case 'conclusion':
    case 'task':
    case 'petition':
    case 'answer':
    case 'citation':
      return { kind, id };
    case 'person':
    case 'attendance':
      return { kind: 'rollCall' };
    case 'meeting':
      return templatePlace(state, words);
    default:
      return null;
  }
}

/** Of the meeting's own facts those of its agency have a form: the template. */
function templatePlace(state: MeetingState, words: string): Place | null {
  const agency = findMeeting(state)?.agency ?? {};
  const found = Object.entries(agency).find(([, value]) =>
    [value].flat().some((text) => typeof text === 'string' && secretMarkIn(text)?.words === words),
  );
  return found ? { kind: 'agency', field: found[0] as keyof Agency } : null;
}
