import { err, ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { instantSchema, plainDateSchema } from './values.ts';

export const issuableTypes = ['minutes', 'notice'] as const;

/** Number and date of an official document, given once; its id is the document's type. */
export const issuanceSchema = z.strictObject({
  id: z.enum(issuableTypes),
  number: z.number().int().min(1).max(99_999),
  date: plainDateSchema,
  issuedAt: instantSchema,
});
export type Issuance = z.infer<typeof issuanceSchema>;
export type IssuanceChange = ChangeOf<'issuance', Issuance>;

/**
 * SPEC D1, D2: gives a document its number and date, once, when the meeting has ended. With the notice the meeting is
 * issued and nothing in it can change any more.
 */
export const issueDocument = defineCommand({
  type: 'document/issue',
  input: z.strictObject({
    type: z.literal('document/issue'),
    documentType: z.enum(issuableTypes),
    number: issuanceSchema.shape.number,
    date: plainDateSchema,
  }),
  actors: ['secretary'],
  decide(state: Part<{ meeting: Meeting; issuance: Issuance }>, { documentType, number, date }, { now }) {
    const meeting = meetingAllowing(state, 'document/issue', ['ended']);
    if (!meeting.ok) return meeting;
    if (state.issuance[documentType]) return err({ code: 'recordExists', kind: 'issuance', id: documentType });
    const issuance: Issuance = { id: documentType, number, date, issuedAt: now };
    const issued = updated('meeting', meeting.value, { ...meeting.value, state: 'issued' as const });
    return ok([inserted('issuance', issuance), ...(documentType === 'notice' ? [issued] : [])]);
  },
});
