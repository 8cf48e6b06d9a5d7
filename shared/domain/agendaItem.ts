import { inOrder, orderAfter } from '../lib/order.ts';
import { ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import type { Person } from './person.ts';
import { firstFailure, found, free, referencesExist } from './records.ts';
import type { Unit } from './unit.ts';
import { elapsedMs, type Instant, idSchema, orderSchema, patched, shortTextSchema, spanSchema } from './values.ts';

export const agendaItemTypes = [
  'opening',
  'officeReport',
  'sectorReport',
  'paper',
  'goodPractice',
  'petitions',
  'taskReview',
  'discussion',
  'directingRemarks',
  'conclusions',
  'closing',
] as const;
export const agendaItemStates = ['waiting', 'running', 'done', 'postponed'] as const;

export const agendaItemSchema = z.strictObject({
  id: idSchema,
  type: z.enum(agendaItemTypes),
  title: shortTextSchema,
  sectorIds: z.array(idSchema),
  presenterId: idSchema.nullable(),
  presenterUnitId: idSchema.nullable(),
  /** Who presents, in the words of the programme, where it is neither a known person nor a known unit. */
  presenterText: shortTextSchema.nullable(),
  plannedMinutes: z.number().int().min(1).max(1_440).nullable(),
  state: z.enum(agendaItemStates),
  /** The stretches in which it was the current item; real start and end are the outer stamps. */
  spans: z.array(spanSchema),
  order: orderSchema,
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;
export type AgendaItemChange = ChangeOf<'agendaItem', AgendaItem>;

/** The programme in order. */
export function agendaOf(state: Part<{ agendaItem: AgendaItem }>): AgendaItem[] {
  return inOrder(Object.values(state.agendaItem));
}

/** The item that is running, if any; at most one is (SPEC A2). */
export function currentAgendaItem(state: Part<{ agendaItem: AgendaItem }>): AgendaItem | undefined {
  return Object.values(state.agendaItem).find((item) => item.state === 'running');
}

/** F8: the next item to run after the current one; undefined when none is left. */
export function nextAgendaItem(state: Part<{ agendaItem: AgendaItem }>): AgendaItem | undefined {
  const agenda = agendaOf(state);
  const current = agenda.findIndex((item) => item.state === 'running');
  return agenda.slice(current + 1).find((item) => item.state === 'waiting');
}

/**
 * Shift+F8: the item that ran last before the current one; with none running, the one that ended last.
 */
export function previousAgendaItem(state: Part<{ agendaItem: AgendaItem }>): AgendaItem | undefined {
  const agenda = agendaOf(state);
  const current = agenda.findIndex((item) => item.state === 'running');
  const before = current === -1 ? agenda : agenda.slice(0, current);
  return before.filter((item) => item.state === 'done').at(-1);
}

/**
 * When the meeting should end: `now`, what is left of the running item, and the planned time of the waiting ones.
 * Null when an item that is still to come has no planned time.
 */
export function expectedEnd(state: Part<{ agendaItem: AgendaItem }>, now: Instant): Instant | null {
  let leftMs = 0;
  for (const item of agendaOf(state)) {
    if (item.state === 'done' || item.state === 'postponed') continue;
    if (item.plannedMinutes === null) return null;
    leftMs += Math.max(0, item.plannedMinutes * 60_000 - elapsedMs(item.spans, now));
  }
  return new Date(Date.parse(now) + leftMs).toISOString();
}

type State = Part<{ meeting: Meeting; agendaItem: AgendaItem; person: Person; unit: Unit }>;
const enteredFields = agendaItemSchema.omit({ id: true, order: true, state: true, spans: true });

function presenterReferences(state: State, fields: { presenterId?: string | null; presenterUnitId?: string | null }) {
  return referencesExist([
    ['presenterId', state.person, fields.presenterId],
    ['presenterUnitId', state.unit, fields.presenterUnitId],
  ]);
}

export const addAgendaItem = defineCommand({
  type: 'agendaItem/add',
  input: z.strictObject({
    type: z.literal('agendaItem/add'),
    id: idSchema,
    item: enteredFields,
    /** The item it comes after; null for the first place. */
    afterId: idSchema.nullable(),
  }),
  actors: ['secretary'],
  decide(state: State, { id, item, afterId }) {
    const checks = firstFailure(
      meetingAllowing(state, 'agendaItem/add'),
      free(state.agendaItem, 'agendaItem', id),
      presenterReferences(state, item),
      referencesExist([['afterId', state.agendaItem, afterId]]),
    );
    if (!checks.ok) return checks;
    const order = orderAfter(Object.values(state.agendaItem), afterId);
    return ok([inserted('agendaItem', { ...item, id, state: 'waiting' as const, spans: [], order })]);
  },
});

export const editAgendaItem = defineCommand({
  type: 'agendaItem/edit',
  input: z.strictObject({ type: z.literal('agendaItem/edit'), id: idSchema, patch: enteredFields.partial() }),
  actors: ['secretary'],
  decide(state: State, { id, patch }) {
    const { presenterId = null, presenterUnitId = null } = patch;
    const checks = firstFailure(
      meetingAllowing(state, 'agendaItem/edit'),
      presenterReferences(state, { presenterId, presenterUnitId }),
    );
    if (!checks.ok) return checks;
    const item = found(state.agendaItem, 'agendaItem', id);
    return item.ok ? ok([updated('agendaItem', item.value, patched(item.value, patch))]) : item;
  },
});

export const moveAgendaItem = defineCommand({
  type: 'agendaItem/move',
  input: z.strictObject({ type: z.literal('agendaItem/move'), id: idSchema, afterId: idSchema.nullable() }),
  actors: ['secretary'],
  decide(state: State, { id, afterId }) {
    const checks = firstFailure(
      meetingAllowing(state, 'agendaItem/move'),
      referencesExist([['afterId', state.agendaItem, afterId]]),
    );
    if (!checks.ok) return checks;
    const item = found(state.agendaItem, 'agendaItem', id);
    if (!item.ok) return item;
    const order = orderAfter(Object.values(state.agendaItem), afterId, id);
    return ok([updated('agendaItem', item.value, { ...item.value, order })]);
  },
});
