import { orderAtEnd } from '../lib/order.ts';
import { ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { firstFailure, foundLive, free } from './records.ts';
import { deletedAtShape, idSchema, orderSchema, patched, plainDateSchema, shortTextSchema } from './values.ts';

/** A legal document that was named: by number and symbol (`25/2022/NĐ-CP`), or a law by its name. */
export const citationSchema = z.strictObject({
  id: idSchema,
  key: shortTextSchema,
  type: shortTextSchema.nullable(),
  issuedOn: plainDateSchema.nullable(),
  effectiveOn: plainDateSchema.nullable(),
  issuer: shortTextSchema.nullable(),
  relation: shortTextSchema.nullable(),
  note: shortTextSchema.nullable(),
  order: orderSchema,
  ...deletedAtShape,
});
export type Citation = z.infer<typeof citationSchema>;
export type CitationChange = ChangeOf<'citation', Citation>;

type State = Part<{ meeting: Meeting; citation: Citation }>;
const enteredFields = citationSchema.omit({ id: true, order: true, deletedAt: true });

export const addCitation = defineCommand({
  type: 'citation/add',
  input: z.strictObject({ type: z.literal('citation/add'), id: idSchema, citation: enteredFields }),
  actors: ['secretary'],
  decide(state: State, { id, citation }) {
    const checks = firstFailure(meetingAllowing(state, 'citation/add'), free(state.citation, 'citation', id));
    if (!checks.ok) return checks;
    const order = orderAtEnd(Object.values(state.citation));
    return ok([inserted('citation', { ...citation, id, order, deletedAt: null })]);
  },
});

export const editCitation = defineCommand({
  type: 'citation/edit',
  input: z.strictObject({ type: z.literal('citation/edit'), id: idSchema, patch: enteredFields.partial() }),
  actors: ['secretary'],
  decide(state: State, { id, patch }) {
    const meeting = meetingAllowing(state, 'citation/edit');
    if (!meeting.ok) return meeting;
    const citation = foundLive(state.citation, 'citation', id);
    return citation.ok ? ok([updated('citation', citation.value, patched(citation.value, patch))]) : citation;
  },
});
