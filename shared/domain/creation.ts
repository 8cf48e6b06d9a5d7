import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import type { DomainError } from './errors.ts';
import { findMeeting } from './meeting.ts';
import { brokenReferences } from './references.ts';
import { type MeetingState, type RecordKind, recordKinds, recordSchemas } from './state.ts';

type Lists = { [K in RecordKind]: z.ZodArray<(typeof recordSchemas)[K]> };
/** All the records of a meeting at once, by kind. */
export const recordListsSchema = z.strictObject(
  Object.fromEntries(recordKinds.map((kind) => [kind, z.array(recordSchemas[kind])])) as unknown as Lists,
);
export type RecordLists = z.infer<typeof recordListsSchema>;

/** What a meeting has recorded before it begins. */
export const nothingRecorded: Omit<RecordLists, 'meeting' | 'sector' | 'unit' | 'person' | 'site' | 'agendaItem'> = {
  attendance: [],
  speech: [],
  queuedSpeaker: [],
  point: [],
  conclusion: [],
  task: [],
  petition: [],
  answer: [],
  statistic: [],
  petitionSummary: [],
  citation: [],
  issuance: [],
};

/** The records of `lists` as a state. */
export function stateOf(lists: RecordLists): MeetingState {
  const entries = recordKinds.map((kind) => [
    kind,
    Object.fromEntries(lists[kind].map((record) => [record.id, record])),
  ]);
  return Object.fromEntries(entries) as unknown as MeetingState;
}

/**
 * SPEC M1: a meeting comes into being whole, from a form, a template or an imported record, in one entry. Every
 * reference between its records must hold.
 */
export const createMeeting = defineCommand({
  type: 'meeting/create',
  input: z.strictObject({ type: z.literal('meeting/create'), records: recordListsSchema }),
  actors: ['secretary', 'import'],
  decide(state: MeetingState, { records }): Result<readonly ChangeOf<RecordKind, { id: string }>[], DomainError> {
    if (findMeeting(state)) return err({ code: 'meetingExists' });
    if (records.meeting.length !== 1) return err({ code: 'meetingMissing' });
    const changes: ChangeOf<RecordKind, { id: string }>[] = [];
    for (const kind of recordKinds) {
      const ids = new Set<string>();
      for (const record of records[kind]) {
        if (ids.has(record.id)) return err({ code: 'recordExists', kind, id: record.id });
        ids.add(record.id);
        changes.push(inserted(kind, record));
      }
    }
    const [broken] = brokenReferences(stateOf(records));
    if (broken) return err({ code: 'referenceNotFound', field: broken.field, id: broken.missingId });
    return ok(changes);
  },
});
