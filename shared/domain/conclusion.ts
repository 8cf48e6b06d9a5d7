import { cleanText } from '../language/cleanText.ts';
import { compareOrder, orderAfter, orderAtEnd } from '../lib/order.ts';
import { err, ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import type { DomainError } from './errors.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import type { Person } from './person.ts';
import { type LogPart, logPlacement, placementInput } from './placement.ts';
import { firstFailure, foundLive, free, live, referencesExist } from './records.ts';
import {
  deletedAtShape,
  idSchema,
  instantSchema,
  longTextSchema,
  orderSchema,
  placementShape,
  sourceSchema,
  unsourced,
} from './values.ts';

export const conclusionStates = ['draft', 'submitted', 'approved', 'returned'] as const;

/** The chair's word on the text that was shown; the secretary may record it "theo lời chủ trì". */
export const verdictSchema = z.strictObject({
  by: z.enum(['chair', 'secretary']),
  at: instantSchema,
  /** Hash of what was shown (see approval.ts); an edit afterwards no longer matches it. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The wording that was decided on, so that later changes can be marked word by word. */
  text: longTextSchema,
  remark: z.string().trim().max(2_000).nullable(),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const conclusionSchema = z.strictObject({
  id: idSchema,
  /** As it was said. */
  spokenText: longTextSchema,
  /** As it will stand in the notice, when that differs. */
  editedText: longTextSchema.nullable(),
  concludedById: idSchema.nullable(),
  state: z.enum(conclusionStates),
  submittedAt: instantSchema.nullable(),
  verdict: verdictSchema.nullable(),
  /** Its place among the conclusions, which are numbered in this order. */
  rank: orderSchema,
  ...placementShape,
  source: sourceSchema,
  ...deletedAtShape,
});
export type Conclusion = z.infer<typeof conclusionSchema>;
export type ConclusionChange = ChangeOf<'conclusion', Conclusion>;

/** The wording that stands: edited if it was edited, else as spoken. */
export function conclusionText(conclusion: Pick<Conclusion, 'spokenText' | 'editedText'>): string {
  return conclusion.editedText ?? conclusion.spokenText;
}

/** Why a conclusion can't be taken for something else, merged or split: the chair has it for review, or approved it. */
export function withChairFault({ state }: Pick<Conclusion, 'state'>): DomainError | null {
  if (state === 'submitted') return { code: 'conclusionSubmitted' };
  return state === 'approved' ? { code: 'conclusionApproved' } : null;
}

/** The conclusions as they are numbered, from 1; those in the bin have no number. */
export function conclusionsOf(state: Part<{ conclusion: Conclusion }>): Conclusion[] {
  return live(state.conclusion).sort((left, right) =>
    compareOrder({ id: left.id, order: left.rank }, { id: right.id, order: right.rank }),
  );
}

const ranked = (records: Iterable<{ id: string; rank: string }>) =>
  [...records].map(({ id, rank }) => ({ id, order: rank }));

type State = LogPart & Part<{ meeting: Meeting; conclusion: Conclusion; person: Person }>;

export const addConclusion = defineCommand({
  type: 'conclusion/add',
  input: z.strictObject({
    type: z.literal('conclusion/add'),
    id: idSchema,
    text: longTextSchema,
    concludedById: idSchema.nullable(),
    ...placementInput,
  }),
  actors: ['secretary'],
  decide(state: State, { id, text, concludedById, agendaItemId, speechId }, { now }) {
    const checks = firstFailure(
      meetingAllowing(state, 'conclusion/add'),
      free(state.conclusion, 'conclusion', id),
      referencesExist([['concludedById', state.person, concludedById]]),
    );
    if (!checks.ok) return checks;
    const placement = logPlacement(state, { agendaItemId, speechId }, now);
    if (!placement.ok) return placement;
    const cleaned = cleanText(text);
    if (!cleaned) return err({ code: 'textEmpty' });
    const conclusion: Conclusion = {
      id,
      spokenText: cleaned,
      editedText: null,
      concludedById,
      state: 'draft',
      submittedAt: null,
      verdict: null,
      rank: orderAtEnd(ranked(Object.values(state.conclusion))),
      ...placement.value,
      source: unsourced,
      deletedAt: null,
    };
    return ok([inserted('conclusion', conclusion)]);
  },
});

/** SPEC C2: the spoken wording stays; what is edited is the wording of the notice. */
export const editConclusion = defineCommand({
  type: 'conclusion/edit',
  input: z.strictObject({
    type: z.literal('conclusion/edit'),
    id: idSchema,
    text: longTextSchema,
    /** `spoken` corrects what was misheard; `edited` rewords it for the notice. */
    wording: z.enum(['spoken', 'edited']),
  }),
  actors: ['secretary'],
  decide(state: State, { id, text, wording }) {
    const meeting = meetingAllowing(state, 'conclusion/edit');
    if (!meeting.ok) return meeting;
    const conclusion = foundLive(state.conclusion, 'conclusion', id);
    if (!conclusion.ok) return conclusion;
    const cleaned = cleanText(text);
    if (!cleaned) return err({ code: 'textEmpty' });
    const before = conclusion.value;
    const spokenText = wording === 'spoken' ? cleaned : before.spokenText;
    const edited = wording === 'edited' ? cleaned : before.editedText;
    return ok([
      updated('conclusion', before, { ...before, spokenText, editedText: edited === spokenText ? null : edited }),
    ]);
  },
});

/** Changes the numbering only; the place in the log stays. */
export const renumberConclusion = defineCommand({
  type: 'conclusion/renumber',
  input: z.strictObject({ type: z.literal('conclusion/renumber'), id: idSchema, afterId: idSchema.nullable() }),
  actors: ['secretary'],
  decide(state: State, { id, afterId }) {
    const meeting = meetingAllowing(state, 'conclusion/renumber');
    if (!meeting.ok) return meeting;
    const conclusion = foundLive(state.conclusion, 'conclusion', id);
    if (!conclusion.ok) return conclusion;
    const references = referencesExist([['afterId', state.conclusion, afterId]]);
    if (!references.ok) return references;
    const rank = orderAfter(ranked(Object.values(state.conclusion)), afterId, id);
    return ok([updated('conclusion', conclusion.value, { ...conclusion.value, rank })]);
  },
});
