import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import type { ChangeOf } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import type { DomainError } from './errors.ts';
import { meetingAllowing } from './meeting.ts';
import { found } from './records.ts';
import { referrers } from './references.ts';
import type { MeetingState, RecordKind } from './state.ts';
import { idSchema } from './values.ts';

/**
 * Taking entries off the roster and the programme. SPEC A6: what another record names can't be removed, so that
 * nothing that was recorded loses its place.
 */
type Removal = ChangeOf<RecordKind, { readonly id: string }>;

function removed(
  state: MeetingState,
  command: string,
  kind: 'person' | 'site' | 'agendaItem',
  id: string,
): Result<Removal[], DomainError> {
  const meeting = meetingAllowing(state, command);
  if (!meeting.ok) return meeting;
  const record = found<{ readonly id: string }>(state[kind], kind, id);
  if (!record.ok) return record;
  // A person's attendance is a part of the person and goes along.
  const attendance = kind === 'person' ? state.attendance[id] : undefined;
  const referrer = referrers(state, kind, id).find((other) => other.kind !== 'attendance' || kind !== 'person');
  if (referrer) return err({ code: 'recordInUse', kind, by: referrer.kind });
  const changes: Removal[] = [{ kind, id, before: record.value, after: null }];
  return ok(attendance ? [{ kind: 'attendance', id, before: attendance, after: null }, ...changes] : changes);
}

export const removePerson = defineCommand({
  type: 'person/remove',
  input: z.strictObject({ type: z.literal('person/remove'), id: idSchema }),
  actors: ['secretary'],
  decide: (state: MeetingState, { type, id }) => removed(state, type, 'person', id),
});

export const removeSite = defineCommand({
  type: 'site/remove',
  input: z.strictObject({ type: z.literal('site/remove'), id: idSchema }),
  actors: ['secretary'],
  decide: (state: MeetingState, { type, id }) => removed(state, type, 'site', id),
});

export const removeAgendaItem = defineCommand({
  type: 'agendaItem/remove',
  input: z.strictObject({ type: z.literal('agendaItem/remove'), id: idSchema }),
  actors: ['secretary'],
  decide: (state: MeetingState, { type, id }) => removed(state, type, 'agendaItem', id),
});
