import { conclusionsOf, conclusionText } from '../../domain/conclusion.ts';
import { petitionsOf } from '../../domain/petition.ts';
import { live } from '../../domain/records.ts';
import type { MeetingState } from '../../domain/state.ts';
import { type Task, tasksOf } from '../../domain/task.ts';
import { inOrder } from '../../lib/order.ts';
import type { FindableKind } from './finding.ts';

/** A record whose words documents print. */
export interface PrintedRecord {
  readonly kind: FindableKind;
  readonly id: string;
  /** As lists number it; an answer has its petition's, a point none. */
  readonly number: number | null;
  /** The record itself: it is replaced when it changes. */
  readonly record: object;
  /** Its own words first. */
  readonly texts: readonly string[];
}

/** Everything with words of its own that is printed: nothing in the bin, no private note (SPEC L6). */
export function printedRecords(state: MeetingState): PrintedRecord[] {
  const petitions = petitionsOf(state);
  const numberOf = new Map(petitions.map(({ id }, index) => [id, index + 1]));
  return [
    ...inOrder(live(state.point))
      .filter(({ isPrivate }) => !isPrivate)
      .map((record) => printed('point', record, null, [record.text])),
    ...conclusionsOf(state).map((record, index) => printed('conclusion', record, index + 1, [conclusionText(record)])),
    ...tasksOf(state).map((record, index) => printed('task', record, index + 1, taskTexts(record))),
    ...petitions.map((record, index) => printed('petition', record, index + 1, [record.text])),
    // While its petition is in the bin, an answer is printed nowhere.
    ...inOrder(live(state.answer)).flatMap((record) => {
      const number = numberOf.get(record.petitionId);
      return number === undefined ? [] : [printed('answer', record, number, [record.text])];
    }),
  ];
}

function printed(
  kind: FindableKind,
  record: { readonly id: string },
  number: number | null,
  texts: readonly string[],
): PrintedRecord {
  return { kind, id: record.id, number, record, texts };
}

function taskTexts({ text, lead, coordinating }: Task): string[] {
  return [text, ...[lead, ...coordinating].flatMap((assignee) => assignee?.text ?? [])];
}
