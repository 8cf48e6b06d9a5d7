import { cleanText } from '../language/cleanText.ts';
import { compareOrder, inOrder, orderAfter, orderAtEnd } from '../lib/order.ts';
import { err, ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import type { Person } from './person.ts';
import { type LogPart, logPlacement, placementInput } from './placement.ts';
import { firstFailure, foundLive, free, live, referencesExist } from './records.ts';
import { type Speaker, speakerSchema } from './speech.ts';
import type { Task } from './task.ts';
import type { Unit } from './unit.ts';
import {
  deletedAtShape,
  idSchema,
  instantSchema,
  longTextSchema,
  orderSchema,
  patched,
  placementShape,
  plainDateSchema,
  shortTextSchema,
  sourceSchema,
  unsourced,
} from './values.ts';

export const petitionChannels = ['citizens', 'departmentToUnit', 'departmentToConference'] as const;
/** "answered" and "resolved" are different counts (domain.md §5.5). */
export const petitionStates = [
  'received',
  'forwarded',
  'inProgress',
  'answered',
  'resolved',
  'duplicate',
  'late',
] as const;

export const petitionSchema = z.strictObject({
  id: idSchema,
  text: longTextSchema,
  /** Who raises it: none, one or several departments may share a petition. */
  fromUnitIds: z.array(idSchema),
  fromText: shortTextSchema.nullable(),
  channel: z.enum(petitionChannels).nullable(),
  sectorId: idSchema.nullable(),
  legalReference: shortTextSchema.nullable(),
  assignedUnitIds: z.array(idSchema),
  state: z.enum(petitionStates),
  taskIds: z.array(idSchema),
  duplicateOfId: idSchema.nullable(),
  receivedOn: plainDateSchema.nullable(),
  publishedOn: plainDateSchema.nullable(),
  publishedAt: shortTextSchema.nullable(),
  rank: orderSchema,
  ...placementShape,
  source: sourceSchema,
  ...deletedAtShape,
});
export type Petition = z.infer<typeof petitionSchema>;
export type PetitionChange = ChangeOf<'petition', Petition>;

/** One answer to a petition; they are kept in the order in which they were given. */
export const answerSchema = z.strictObject({
  id: idSchema,
  petitionId: idSchema,
  by: speakerSchema,
  text: longTextSchema,
  legalBasis: shortTextSchema.nullable(),
  at: instantSchema.nullable(),
  order: orderSchema,
  ...deletedAtShape,
});
export type Answer = z.infer<typeof answerSchema>;
export type AnswerChange = ChangeOf<'answer', Answer>;

/** The petitions as they are numbered. */
export function petitionsOf(state: Part<{ petition: Petition }>): Petition[] {
  return live(state.petition).sort((left, right) =>
    compareOrder({ id: left.id, order: left.rank }, { id: right.id, order: right.rank }),
  );
}

/** The petition that was recorded last: what is answered on the spot. */
export function lastPetition(state: Part<{ petition: Petition }>): Petition | undefined {
  return live(state.petition).sort(compareOrder).at(-1);
}

/** The answers to one petition, in order. */
export function answersTo(state: Part<{ answer: Answer }>, petitionId: string): Answer[] {
  return inOrder(live(state.answer).filter((answer) => answer.petitionId === petitionId));
}

type State = LogPart &
  Part<{ meeting: Meeting; petition: Petition; answer: Answer; task: Task; person: Person; unit: Unit }>;

const enteredFields = petitionSchema.omit({
  id: true,
  rank: true,
  agendaItemId: true,
  speechId: true,
  at: true,
  order: true,
  source: true,
  deletedAt: true,
});
export type EnteredPetition = z.infer<typeof enteredFields>;

/** What a petition has when only its text is known. */
export const newPetition: Omit<EnteredPetition, 'text'> = {
  fromUnitIds: [],
  fromText: null,
  channel: null,
  sectorId: null,
  legalReference: null,
  assignedUnitIds: [],
  state: 'received',
  taskIds: [],
  duplicateOfId: null,
  receivedOn: null,
  publishedOn: null,
  publishedAt: null,
};

function petitionReferences(
  state: State,
  fields: { readonly [K in keyof EnteredPetition]?: EnteredPetition[K] | undefined },
) {
  return referencesExist([
    ['duplicateOfId', state.petition, fields.duplicateOfId],
    ...[...(fields.fromUnitIds ?? []), ...(fields.assignedUnitIds ?? [])].map(
      (id) => ['unitIds', state.unit, id] as const,
    ),
    ...(fields.taskIds ?? []).map((id) => ['taskIds', state.task, id] as const),
  ]);
}

export const addPetition = defineCommand({
  type: 'petition/add',
  input: z.strictObject({
    type: z.literal('petition/add'),
    id: idSchema,
    petition: enteredFields.partial().required({ text: true }),
    ...placementInput,
  }),
  actors: ['secretary'],
  decide(state: State, { id, petition, agendaItemId, speechId }, { now }) {
    const checks = firstFailure(
      meetingAllowing(state, 'petition/add'),
      free(state.petition, 'petition', id),
      petitionReferences(state, petition),
    );
    if (!checks.ok) return checks;
    const placement = logPlacement(state, { agendaItemId, speechId }, now);
    if (!placement.ok) return placement;
    const text = cleanText(petition.text);
    if (!text) return err({ code: 'textEmpty' });
    const rank = orderAtEnd(Object.values(state.petition).map((other) => ({ id: other.id, order: other.rank })));
    const entered = patched<EnteredPetition>({ ...newPetition, text }, petition);
    return ok([
      inserted('petition', { id, ...entered, text, rank, ...placement.value, source: unsourced, deletedAt: null }),
    ]);
  },
});

export const editPetition = defineCommand({
  type: 'petition/edit',
  input: z.strictObject({ type: z.literal('petition/edit'), id: idSchema, patch: enteredFields.partial() }),
  actors: ['secretary'],
  decide(state: State, { id, patch }) {
    const checks = firstFailure(meetingAllowing(state, 'petition/edit'), petitionReferences(state, patch));
    if (!checks.ok) return checks;
    const petition = foundLive(state.petition, 'petition', id);
    if (!petition.ok) return petition;
    const text = patch.text === undefined ? petition.value.text : cleanText(patch.text);
    if (!text) return err({ code: 'textEmpty' });
    return ok([updated('petition', petition.value, { ...patched(petition.value, patch), text })]);
  },
});

const answerFields = { by: speakerSchema, text: longTextSchema, legalBasis: shortTextSchema.nullable() } as const;

function answerReferences(state: State, by: Speaker) {
  return referencesExist([
    ['personId', state.person, by.personId],
    ['unitId', state.unit, by.unitId],
  ]);
}

/** SPEC Q2: the first answer makes a petition answered, unless it is already further on. */
/** SPEC Q2: what an answer does to its petition. */
export function answeredBy(petition: Petition): PetitionChange[] {
  const waits = ['received', 'forwarded', 'inProgress'].includes(petition.state);
  return waits ? [updated('petition', petition, { ...petition, state: 'answered' })] : [];
}

export const addAnswer = defineCommand({
  type: 'answer/add',
  input: z.strictObject({ type: z.literal('answer/add'), id: idSchema, petitionId: idSchema, ...answerFields }),
  actors: ['secretary'],
  decide(state: State, { id, petitionId, by, text, legalBasis }, { now }) {
    const checks = firstFailure(
      meetingAllowing(state, 'answer/add'),
      free(state.answer, 'answer', id),
      answerReferences(state, by),
    );
    if (!checks.ok) return checks;
    const petition = foundLive(state.petition, 'petition', petitionId);
    if (!petition.ok) return petition;
    const cleaned = cleanText(text);
    if (!cleaned) return err({ code: 'textEmpty' });
    const order = orderAtEnd(Object.values(state.answer));
    const answer: Answer = { id, petitionId, by, text: cleaned, legalBasis, at: now, order, deletedAt: null };
    return ok([inserted('answer', answer), ...answeredBy(petition.value)]);
  },
});

export const editAnswer = defineCommand({
  type: 'answer/edit',
  input: z.strictObject({ type: z.literal('answer/edit'), id: idSchema, ...answerFields }),
  actors: ['secretary'],
  decide(state: State, { id, by, text, legalBasis }) {
    const checks = firstFailure(meetingAllowing(state, 'answer/edit'), answerReferences(state, by));
    if (!checks.ok) return checks;
    const answer = foundLive(state.answer, 'answer', id);
    if (!answer.ok) return answer;
    const cleaned = cleanText(text);
    if (!cleaned) return err({ code: 'textEmpty' });
    return ok([updated('answer', answer.value, { ...answer.value, by, text: cleaned, legalBasis })]);
  },
});

export const moveAnswer = defineCommand({
  type: 'answer/move',
  input: z.strictObject({ type: z.literal('answer/move'), id: idSchema, afterId: idSchema.nullable() }),
  actors: ['secretary'],
  decide(state: State, { id, afterId }) {
    const checks = firstFailure(
      meetingAllowing(state, 'answer/move'),
      referencesExist([['afterId', state.answer, afterId]]),
    );
    if (!checks.ok) return checks;
    const answer = foundLive(state.answer, 'answer', id);
    if (!answer.ok) return answer;
    const order = orderAfter(Object.values(state.answer), afterId, id);
    return ok([updated('answer', answer.value, { ...answer.value, order })]);
  },
});
