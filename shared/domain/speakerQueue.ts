import { inOrder, orderAfter, orderAtEnd } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import { ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, type RecordsOf } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import type { Person } from './person.ts';
import { firstFailure, found, free, referencesExist } from './records.ts';
import { speakerSchema } from './speech.ts';
import type { Unit } from './unit.ts';
import { idSchema, orderSchema } from './values.ts';

/** Who asked to speak and has not spoken yet. What is left of the queue at the end are those who were not heard. */
export const queuedSpeakerSchema = z.strictObject({ id: idSchema, speaker: speakerSchema, order: orderSchema });
export type QueuedSpeaker = z.infer<typeof queuedSpeakerSchema>;
export type QueuedSpeakerChange = ChangeOf<'queuedSpeaker', QueuedSpeaker>;

type State = Part<{ meeting: Meeting; queuedSpeaker: QueuedSpeaker; person: Person; unit: Unit }>;

/** The queue, the next speaker first. */
export function speakerQueueOf(state: Part<{ queuedSpeaker: QueuedSpeaker }>): readonly QueuedSpeaker[] {
  return queueIn(state.queuedSpeaker);
}
const queueIn = remembered((queued: RecordsOf<QueuedSpeaker>) => inOrder(Object.values(queued)));

/** SPEC P5: puts somebody into the queue, at its end or (`isFirst`) at its head. */
export const enqueueSpeaker = defineCommand({
  type: 'speakerQueue/add',
  input: z.strictObject({
    type: z.literal('speakerQueue/add'),
    id: idSchema,
    speaker: speakerSchema,
    isFirst: z.boolean(),
  }),
  actors: ['secretary'],
  decide(state: State, { id, speaker, isFirst }) {
    const checks = firstFailure(
      meetingAllowing(state, 'speakerQueue/add'),
      free(state.queuedSpeaker, 'queuedSpeaker', id),
      referencesExist([
        ['personId', state.person, speaker.personId],
        ['unitId', state.unit, speaker.unitId],
      ]),
    );
    if (!checks.ok) return checks;
    const queue = speakerQueueOf(state);
    const order = isFirst ? orderAfter(queue, null) : orderAtEnd(queue);
    return ok([inserted('queuedSpeaker', { id, speaker, order })]);
  },
});

/** Takes somebody off the queue: it is their turn, or they gave it up. */
export const dequeueSpeaker = defineCommand({
  type: 'speakerQueue/remove',
  input: z.strictObject({ type: z.literal('speakerQueue/remove'), id: idSchema }),
  actors: ['secretary'],
  decide(state: State, { id }) {
    const meeting = meetingAllowing(state, 'speakerQueue/remove');
    if (!meeting.ok) return meeting;
    const queued = found(state.queuedSpeaker, 'queuedSpeaker', id);
    if (!queued.ok) return queued;
    const gone: QueuedSpeakerChange = { kind: 'queuedSpeaker', id, before: queued.value, after: null };
    return ok([gone]);
  },
});
