import { cleanText } from '../language/cleanText.ts';
import { ordersAfter } from '../lib/order.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { inserted, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Conclusion, withChairFault } from './conclusion.ts';
import type { DomainError } from './errors.ts';
import { meetingAllowing } from './meeting.ts';
import { newPetition, type Petition } from './petition.ts';
import { type LogKind, logKinds, placedRecords } from './placement.ts';
import { firstFailure, foundLive, free } from './records.ts';
import type { Change, MeetingState, RecordOf } from './state.ts';
import { idSchema, longTextSchema } from './values.ts';

/** The record with its first part; what the chair or anybody else knows it by stays with it. */
function firstOf(record: RecordOf<LogKind>, text: string): RecordOf<LogKind> {
  if (!('spokenText' in record)) return { ...record, text };
  // Where the wording for the notice is another one, it is that which is split, and what was said stays whole.
  if (record.editedText === null) return { ...record, spokenText: text };
  return { ...record, editedText: text === record.spokenText ? null : text };
}

/** A further part: alike in all else, but nobody has answered, decided or published it. */
function furtherOf(record: RecordOf<LogKind>, text: string): RecordOf<LogKind> {
  if ('spokenText' in record) {
    const fresh = { editedText: null, state: 'draft', submittedAt: null, verdict: null } as const;
    return { ...record, ...fresh, spokenText: text } satisfies Conclusion;
  }
  if (!('fromUnitIds' in record)) return { ...record, text };
  const { state, taskIds, duplicateOfId, publishedOn, publishedAt } = newPetition;
  return { ...record, text, state, taskIds, duplicateOfId, publishedOn, publishedAt } satisfies Petition;
}

/**
 * SPEC R9, R10: a record becomes several of its kind, one for each part of its text. The first keeps its id; the others
 * stand right behind it, with its stamp, item and speech.
 */
export const splitRecord = defineCommand({
  type: 'record/split',
  input: z.strictObject({
    type: z.literal('record/split'),
    kind: z.enum(logKinds),
    id: idSchema,
    parts: z.array(longTextSchema).min(2).max(50),
    /** Ids of the new records: one for each part after the first. */
    newIds: z.array(idSchema),
  }),
  actors: ['secretary'],
  decide(state: MeetingState, { kind, id, parts, newIds }): Result<readonly Change[], DomainError> {
    const meeting = meetingAllowing(state, 'record/split');
    if (!meeting.ok) return meeting;
    const found = foundLive<RecordOf<LogKind>>(state[kind], kind, id);
    if (!found.ok) return found;
    const record = found.value;
    const fault = 'spokenText' in record ? withChairFault(record) : null;
    if (fault) return err(fault);
    const [first = '', ...others] = parts.map(cleanText);
    if (first === '' || others.includes('')) return err({ code: 'textEmpty' });
    if (new Set(newIds).size !== others.length || newIds.length !== others.length) return err({ code: 'idsTooFew' });
    const taken = firstFailure(...newIds.map((newId) => free(state[kind], kind, newId)));
    if (!taken.ok) return taken;
    const orders = ordersAfter(placedRecords(state), id, others.length);
    const ranks = ranksAfter(state, kind, id, others.length);
    const added = others.map((text, index) => ({
      ...furtherOf(record, text),
      id: newIds[index] ?? id,
      order: orders[index] ?? record.order,
      ...(ranks ? { rank: ranks[index] } : {}),
    }));
    return ok([
      updated(kind, record, firstOf(record, first)),
      ...added.map((one) => inserted(kind, one)),
    ] as unknown as Change[]);
  },
});

/** Numbers right behind the record's own; null for points, which have none. */
function ranksAfter(state: MeetingState, kind: LogKind, id: string, count: number): string[] | null {
  if (kind === 'point') return null;
  const ranked = Object.values<{ readonly id: string; readonly rank: string }>(state[kind]);
  return ordersAfter(
    ranked.map((one) => ({ id: one.id, order: one.rank })),
    id,
    count,
  );
}
