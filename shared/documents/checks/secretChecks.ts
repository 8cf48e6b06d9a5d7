import type { MeetingState } from '../../domain/state.ts';
import { type SecretMark, secretMarks } from '../secrecy.ts';
import type { Finding, Place } from './finding.ts';
import { printedRecords } from './printedRecords.ts';

/** Marks of state secrets: what carries one has no place on this computer, and nothing is issued with it. */
export function secretChecks(state: MeetingState): Finding[] {
  const marks = secretMarks(state);
  if (marks.length === 0) return [];
  const numbers = new Map(printedRecords(state).map(({ kind, id, number }) => [`${kind}/${id}`, number]));
  return marks.map(({ mark, place: { kind, id }, words }): Finding => {
    const params = { record: kind, number: numbers.get(`${kind}/${id}`) ?? null, text: words, mark };
    return { code: 'secretMark', params, stops: true, place: placeOf({ kind, id }) };
  });
}

function placeOf({ kind, id }: SecretMark['place']): Place | null {
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
    default:
      return null;
  }
}
