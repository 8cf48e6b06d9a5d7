import { orderAtEnd } from '../lib/order.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import type { DomainError } from './errors.ts';
import { meetingAllowing, meetingOf } from './meeting.ts';
import { type Answer, answeredBy, answersTo, newPetition } from './petition.ts';
import { type ClassedKind, classedKinds, kindOfClass, type RecordClass, recordClasses } from './recordClass.ts';
import { firstFailure, foundLive, free } from './records.ts';
import { referrers } from './references.ts';
import { repointed } from './repointing.ts';
import { type Said, saidIn } from './said.ts';
import { unknownSpeaker } from './speech.ts';
import type { Change, MeetingState } from './state.ts';
import { newTask } from './task.ts';
import { idSchema } from './values.ts';
import { wordsBeyondText } from './wordsBeyondText.ts';

/** The record of class `into` that says the same. */
function formOf(state: MeetingState, said: Said, into: RecordClass, petitionId: string | null) {
  const { beyondText: _, sectorId, text, source, ...place } = said;
  const kept = { ...place, source, deletedAt: null };
  const rankIn = (kind: 'conclusion' | 'task' | 'petition') =>
    orderAtEnd(Object.values(state[kind]).map(({ id, rank }) => ({ id, order: rank })));
  switch (into) {
    case 'point':
    case 'note':
      return ok([inserted('point', { ...kept, text, sectorId, isPrivate: into === 'note' })]);
    case 'conclusion': {
      const concludedById = meetingOf(state).chairId;
      const draft = { editedText: null, state: 'draft', submittedAt: null, verdict: null } as const;
      return ok([
        inserted('conclusion', { ...kept, spokenText: text, ...draft, concludedById, rank: rankIn('conclusion') }),
      ]);
    }
    case 'task':
      return ok([inserted('task', { ...newTask, ...kept, text, sectorId, rank: rankIn('task') })]);
    case 'petition':
      return ok([inserted('petition', { ...newPetition, ...kept, text, sectorId, rank: rankIn('petition') })]);
    case 'answer': {
      if (petitionId === null || petitionId === said.id) return err({ code: 'petitionMissing' } as const);
      const petition = foundLive(state.petition, 'petition', petitionId);
      if (!petition.ok) return petition;
      const by = (said.speechId === null ? undefined : state.speech[said.speechId]?.speaker) ?? unknownSpeaker;
      const order = orderAtEnd(Object.values(state.answer));
      const { id, at } = said;
      const answer: Answer = { id, petitionId, by, text, legalBasis: null, at, order, deletedAt: null };
      return ok([inserted('answer', answer), ...answeredBy(petition.value)]);
    }
  }
}

/** SPEC R6: a petition whose only answer was none waits for one again. */
function petitionWithout(state: MeetingState, answerId: string): Change[] {
  const petition = state.petition[state.answer[answerId]?.petitionId ?? ''];
  if (petition?.state !== 'answered' || answersTo(state, petition.id).length > 1) return [];
  return [updated('petition', petition, { ...petition, state: 'received' })];
}

/** What names the record as what it is; what lies in the bin only counts where its name can't be left out. */
function inUse(state: MeetingState, kind: ClassedKind, id: string): DomainError | null {
  const naming = referrers(state, kind, id).find((other) => {
    const isItself = other.kind === kind && other.id === id;
    const record = state[other.kind][other.id];
    const isBinned = record !== undefined && 'deletedAt' in record && record.deletedAt !== null;
    return !isItself && (other.kind === 'answer' || !isBinned);
  });
  return naming ? { code: 'recordInUse', kind, by: naming.kind } : null;
}

/**
 * SPEC R1–R6: what was stored as one thing is another. Its id, stamp, place and text stay; one entry, so that one undo
 * takes it back.
 */
export const classifyRecord = defineCommand({
  type: 'record/classify',
  input: z.strictObject({
    type: z.literal('record/classify'),
    kind: z.enum(classedKinds),
    id: idSchema,
    into: z.enum(recordClasses),
    /** The petition that it answers, when it becomes an answer; else null. */
    petitionId: idSchema.nullable(),
  }),
  actors: ['secretary'],
  decide(state: MeetingState, { kind, id, into, petitionId }): Result<readonly Change[], DomainError> {
    const meeting = meetingAllowing(state, 'record/classify');
    if (!meeting.ok) return meeting;
    const said = saidIn(state, kind, id);
    if (!said.ok) return said;
    const point = kind === 'point' ? state.point[id] : undefined;
    const target = kindOfClass(into);
    if (target === kind) {
      return ok(point ? [updated('point', point, { ...point, isPrivate: into === 'note' })] : []);
    }
    const before: { readonly id: string } | undefined = state[kind][id];
    const used = inUse(state, kind, id);
    const words = wordsBeyondText(said.value.text, said.value.beyondText);
    const checks = firstFailure(
      free(state[target], target, id),
      used ? err(used) : ok(null),
      words === null ? ok(null) : err({ code: 'wordsWouldBeLost', kind, words }),
    );
    if (!checks.ok) return checks;
    const form = formOf(state, said.value, into, petitionId);
    if (!form.ok) return form;
    const gone: ChangeOf<ClassedKind, unknown> = { kind, id, before: before ?? null, after: null };
    const unnamed = kind === 'answer' ? petitionWithout(state, id) : repointed(state, kind, new Set([id]), null);
    return ok([gone as Change, ...unnamed, ...form.value]);
  },
});
