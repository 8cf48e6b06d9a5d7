import { ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import type { Person } from './person.ts';
import { firstFailure, found, referencesExist } from './records.ts';
import type { Site } from './site.ts';
import { idSchema, instantSchema, shortTextSchema } from './values.ts';

export const attendanceStates = ['present', 'late', 'excused', 'absent', 'delegated'] as const;

/** Whether a person came; its id is the person's id. No record: nothing is known about it. */
export const attendanceSchema = z.strictObject({
  id: idSchema,
  state: z.enum(attendanceStates),
  arrivedAt: instantSchema.nullable(),
  delegateText: shortTextSchema.nullable(),
  siteId: idSchema.nullable(),
});
export type Attendance = z.infer<typeof attendanceSchema>;
export type AttendanceChange = ChangeOf<'attendance', Attendance>;

export const setAttendance = defineCommand({
  type: 'attendance/set',
  input: z.strictObject({
    type: z.literal('attendance/set'),
    personId: idSchema,
    state: attendanceSchema.shape.state,
    delegateText: shortTextSchema.nullable(),
    siteId: idSchema.nullable(),
  }),
  actors: ['secretary'],
  decide(state: Part<{ meeting: Meeting; person: Person; site: Site; attendance: Attendance }>, command, { now }) {
    const checks = firstFailure(
      meetingAllowing(state, 'attendance/set'),
      found(state.person, 'person', command.personId),
      referencesExist([['siteId', state.site, command.siteId]]),
    );
    if (!checks.ok) return checks;
    const before = state.attendance[command.personId];
    const after: Attendance = {
      id: command.personId,
      state: command.state,
      arrivedAt: command.state === 'late' ? (before?.arrivedAt ?? now) : null,
      delegateText: command.delegateText,
      siteId: command.siteId,
    };
    return ok([before ? updated('attendance', before, after) : inserted('attendance', after)]);
  },
});
