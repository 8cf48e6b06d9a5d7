import { citationIdentity } from '../language/citation/citationKey.ts';
import type { CitationDoubt } from '../language/citation/citationMention.ts';
import { findCitations } from '../language/citation/findCitations.ts';
import { orderBehind } from '../lib/order.ts';
import { err, ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { lastOrderIn } from './lastOrder.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { firstFailure, foundLive, free, live } from './records.ts';
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
  /**
   * The words in which it was found in what was said; null once a person entered or corrected it. Meetings that were
   * recorded before this was kept have no such field.
   */
  asWritten: shortTextSchema.nullable(),
  order: orderSchema,
  ...deletedAtShape,
});
export type Citation = z.infer<typeof citationSchema>;
export type CitationChange = ChangeOf<'citation', Citation>;

/** Whether it was found in what was said, and nobody has entered or corrected it since. */
export function isFoundInText(citation: Pick<Citation, 'asWritten'>): boolean {
  return Boolean(citation.asWritten);
}

/** SPEC Z4: why a citation that was found can't be right as it was written; null for one that a person stands for. */
export function citationDoubt(
  citation: Pick<Citation, 'asWritten'>,
  meeting: Pick<Meeting, 'date'>,
): CitationDoubt | null {
  if (!citation.asWritten) return null;
  return findCitations(citation.asWritten, meeting.date)[0]?.doubt ?? null;
}

type State = Part<{ meeting: Meeting; citation: Citation }>;
const enteredFields = citationSchema.omit({ id: true, asWritten: true, order: true, deletedAt: true });

/** SPEC Z6: refuses a key that another citation of the meeting has; what is in the bin is not looked at. */
function keyFree(state: State, key: string, id: string) {
  const identity = citationIdentity(key);
  const isTaken = live(state.citation).some((other) => other.id !== id && citationIdentity(other.key) === identity);
  return isTaken ? err({ code: 'citationExists', key } as const) : ok(null);
}

export const addCitation = defineCommand({
  type: 'citation/add',
  input: z.strictObject({ type: z.literal('citation/add'), id: idSchema, citation: enteredFields }),
  actors: ['secretary'],
  decide(state: State, { id, citation }) {
    const checks = firstFailure(
      meetingAllowing(state, 'citation/add'),
      free(state.citation, 'citation', id),
      keyFree(state, citation.key, id),
    );
    if (!checks.ok) return checks;
    const order = orderBehind([lastOrderIn(state.citation)]);
    return ok([inserted('citation', { ...citation, id, asWritten: null, order, deletedAt: null })]);
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
    if (!citation.ok) return citation;
    const { key } = citation.value;
    const isOtherKey = patch.key !== undefined && citationIdentity(patch.key) !== citationIdentity(key);
    const newKey = isOtherKey ? keyFree(state, patch.key ?? key, id) : ok(null);
    if (!newKey.ok) return newKey;
    return ok([updated('citation', citation.value, { ...patched(citation.value, patch), asWritten: null })]);
  },
});
