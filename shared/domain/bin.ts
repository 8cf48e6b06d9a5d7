import { ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { found } from './records.ts';
import { type Instant, idSchema } from './values.ts';

/** What can be deleted. Deleting puts a record into the meeting's bin, from which it can be restored at any time. */
export const deletableKinds = ['point', 'conclusion', 'task', 'petition', 'answer', 'statistic', 'citation'] as const;
export type DeletableKind = (typeof deletableKinds)[number];

export interface Deletable {
  readonly id: string;
  readonly deletedAt: Instant | null;
}
type State = Part<{ meeting: Meeting } & Record<DeletableKind, Deletable>>;

function withDeletedAt(state: State, kind: DeletableKind, id: string, deletedAt: Instant | null) {
  const record = found(state[kind], kind, id);
  if (!record.ok) return record;
  if ((record.value.deletedAt === null) === (deletedAt === null)) return ok([]);
  return ok([updated(kind, record.value, { ...record.value, deletedAt }) as ChangeOf<DeletableKind, Deletable>]);
}

export const deleteRecord = defineCommand({
  type: 'record/delete',
  input: z.strictObject({ type: z.literal('record/delete'), kind: z.enum(deletableKinds), id: idSchema }),
  actors: ['secretary'],
  decide(state: State, { kind, id }, { now }) {
    const meeting = meetingAllowing(state, 'record/delete');
    return meeting.ok ? withDeletedAt(state, kind, id, now) : meeting;
  },
});

export const restoreRecord = defineCommand({
  type: 'record/restore',
  input: z.strictObject({ type: z.literal('record/restore'), kind: z.enum(deletableKinds), id: idSchema }),
  actors: ['secretary'],
  decide(state: State, { kind, id }) {
    const meeting = meetingAllowing(state, 'record/restore');
    return meeting.ok ? withDeletedAt(state, kind, id, null) : meeting;
  },
});
