import { inOrder, orderAfter, orderBehind, ordersAfter } from '../lib/order.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import type { AgendaItem } from './agendaItem.ts';
import { type ChangeOf, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import type { DomainError } from './errors.ts';
import { lastOrderIn } from './lastOrder.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { firstFailure, foundLive, referencesExist } from './records.ts';
import type { Speech } from './speech.ts';
import { type Instant, idSchema } from './values.ts';

/**
 * The log: everything that was recorded, in one order over all its kinds, as it lies under agenda items and speeches.
 */
export const logKinds = ['point', 'conclusion', 'task', 'petition'] as const;
export type LogKind = (typeof logKinds)[number];

/** What the log needs to know of a record. */
export interface Placed {
  readonly id: string;
  readonly agendaItemId: string | null;
  readonly speechId: string | null;
  readonly at: Instant | null;
  readonly order: string;
  readonly deletedAt: Instant | null;
}

export type LogPart = Part<{ agendaItem: AgendaItem; speech: Speech } & Record<LogKind, Placed>>;

export const placementInput = { agendaItemId: idSchema.nullable(), speechId: idSchema.nullable() } as const;

/** All records of the log, those in the bin too, in no particular order. */
export function* placedRecords(state: Part<Record<LogKind, Placed>>): Generator<Placed> {
  for (const kind of logKinds) yield* Object.values(state[kind]);
}

/** The place of a record that is written down now: last in the log, stamped `now`. */
export function logPlacement(
  state: LogPart,
  where: { readonly agendaItemId: string | null; readonly speechId: string | null },
  now: Instant,
): Result<Pick<Placed, 'agendaItemId' | 'speechId' | 'at' | 'order'>, DomainError> {
  const references = referencesExist([
    ['agendaItemId', state.agendaItem, where.agendaItemId],
    ['speechId', state.speech, where.speechId],
  ]);
  if (!references.ok) return references;
  return ok({ ...where, at: now, order: orderBehind(logKinds.map((kind) => lastOrderIn(state[kind]))) });
}

/** SPEC L4: moves a record within the log, to another item or speech too. Its stamp stays. */
export const moveRecord = defineCommand({
  type: 'record/move',
  input: z.strictObject({
    type: z.literal('record/move'),
    kind: z.enum(logKinds),
    id: idSchema,
    ...placementInput,
    /** The record of the log that it comes after; null for the first place. */
    afterId: idSchema.nullable(),
  }),
  actors: ['secretary'],
  decide(state: LogPart & Part<{ meeting: Meeting }>, { kind, id, agendaItemId, speechId, afterId }) {
    const meeting = meetingAllowing(state, 'record/move');
    if (!meeting.ok) return meeting;
    const record = foundLive(state[kind], kind, id);
    if (!record.ok) return record;
    const references = referencesExist([
      ['agendaItemId', state.agendaItem, agendaItemId],
      ['speechId', state.speech, speechId],
    ]);
    if (!references.ok) return references;
    const placed = [...placedRecords(state)];
    if (afterId && !placed.some((other) => other.id === afterId)) {
      return err({ code: 'referenceNotFound', field: 'afterId', id: afterId });
    }
    const order = orderAfter(placed, afterId, id);
    const after = { ...record.value, agendaItemId, speechId, order };
    return ok([updated(kind, record.value, after) as ChangeOf<LogKind, Placed>]);
  },
});

/** SPEC L4: moves several records at once; among themselves they keep their order. */
export const moveRecords = defineCommand({
  type: 'records/move',
  input: z.strictObject({
    type: z.literal('records/move'),
    records: z
      .array(z.strictObject({ kind: z.enum(logKinds), id: idSchema }))
      .min(1)
      .max(500),
    ...placementInput,
    /** The record of the log that they come after, none of them; null for the first place. */
    afterId: idSchema.nullable(),
  }),
  actors: ['secretary'],
  decide(state: LogPart & Part<{ meeting: Meeting }>, { records, agendaItemId, speechId, afterId }) {
    const checks = firstFailure(
      meetingAllowing(state, 'records/move'),
      ...records.map(({ kind, id }) => foundLive(state[kind], kind, id)),
      referencesExist([
        ['agendaItemId', state.agendaItem, agendaItemId],
        ['speechId', state.speech, speechId],
      ]),
    );
    if (!checks.ok) return checks;
    const moved = new Map(records.flatMap(({ kind, id }) => (state[kind][id] ? [[state[kind][id], kind]] : [])));
    const others = [...placedRecords(state)].filter((record) => !moved.has(record));
    if (afterId && !others.some((other) => other.id === afterId)) {
      return err({ code: 'referenceNotFound', field: 'afterId', id: afterId });
    }
    const orders = ordersAfter(others, afterId, moved.size);
    return ok(
      inOrder(moved.keys()).map((before, index) => {
        const after = { ...before, agendaItemId, speechId, order: orders[index] ?? before.order };
        return updated(moved.get(before) ?? 'point', before, after) as ChangeOf<LogKind, Placed>;
      }),
    );
  },
});
