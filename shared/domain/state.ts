import type { z } from '../lib/zod.ts';
import { agendaItemSchema } from './agendaItem.ts';
import { attendanceSchema } from './attendance.ts';
import type { ChangeOf, RecordsOf } from './change.ts';
import { citationSchema } from './citation.ts';
import { conclusionSchema } from './conclusion.ts';
import { issuanceSchema } from './issuance.ts';
import { copyLastOrder, followLastOrder } from './lastOrder.ts';
import { meetingSchema } from './meeting.ts';
import { personSchema } from './person.ts';
import { answerSchema, petitionSchema } from './petition.ts';
import { pointSchema } from './point.ts';
import { siteSchema } from './site.ts';
import { queuedSpeakerSchema } from './speakerQueue.ts';
import { speechSchema } from './speech.ts';
import { petitionSummarySchema, statisticSchema } from './statistic.ts';
import { taskSchema } from './task.ts';
import { sectorSchema, unitSchema } from './unit.ts';

/** Every kind of record a meeting is made of. */
export const recordSchemas = {
  meeting: meetingSchema,
  sector: sectorSchema,
  unit: unitSchema,
  person: personSchema,
  site: siteSchema,
  attendance: attendanceSchema,
  agendaItem: agendaItemSchema,
  speech: speechSchema,
  queuedSpeaker: queuedSpeakerSchema,
  point: pointSchema,
  conclusion: conclusionSchema,
  task: taskSchema,
  petition: petitionSchema,
  answer: answerSchema,
  statistic: statisticSchema,
  petitionSummary: petitionSummarySchema,
  citation: citationSchema,
  issuance: issuanceSchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;
export const recordKinds = Object.keys(recordSchemas) as readonly RecordKind[];

/** A meeting: normalised records by kind and id. */
export type MeetingState = { readonly [K in RecordKind]: RecordsOf<RecordOf<K>> };
export type Change = { [K in RecordKind]: ChangeOf<K, RecordOf<K>> }[RecordKind];

export const emptyState: MeetingState = Object.freeze(
  Object.fromEntries(recordKinds.map((kind) => [kind, Object.freeze({})])),
) as MeetingState;

/**
 * The state after `changes`; `state` itself is left as it is. Only the maps of the kinds that change are copied, once
 * each, so that a window can tell by identity what has changed.
 */
export function apply(state: MeetingState, changes: readonly Change[]): MeetingState {
  const next: Record<string, Record<string, unknown>> = { ...state };
  const copied = new Set<string>();
  for (const change of changes) {
    const { kind, id, after } = change;
    if (!copied.has(kind)) {
      next[kind] = copyOf(next[kind] ?? {});
      copied.add(kind);
    }
    const records = next[kind];
    if (!records) continue;
    followLastOrder(records, change);
    if (after === null) delete records[id];
    else records[id] = after;
  }
  return next as unknown as MeetingState;
}

/** Half the time of a spread, which counts when a meeting has 15,000 records and every commit copies a map. */
function copyOf(records: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const id in records) copy[id] = records[id];
  copyLastOrder(records, copy);
  return copy;
}
