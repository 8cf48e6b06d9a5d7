import { inOrder } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import { ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, type Part, type RecordsOf, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { type Person, personLabel } from './person.ts';
import { firstFailure, found, referencesExist } from './records.ts';
import type { Unit } from './unit.ts';
import { idSchema, orderSchema, shortTextSchema, spanSchema } from './values.ts';

/** Who speaks: a person of the roster, a unit, or only words; all null while it is not known. */
export const speakerSchema = z.strictObject({
  personId: idSchema.nullable(),
  unitId: idSchema.nullable(),
  text: shortTextSchema.nullable(),
});
export type Speaker = z.infer<typeof speakerSchema>;
export const unknownSpeaker: Speaker = { personId: null, unitId: null, text: null };

export const speechStates = ['speaking', 'ended'] as const;

export const speechSchema = z.strictObject({
  id: idSchema,
  agendaItemId: idSchema.nullable(),
  speaker: speakerSchema,
  state: z.enum(speechStates),
  /** The stretches in which the speaker spoke; pauses lie between them. Empty when no times are known. */
  spans: z.array(spanSchema),
  order: orderSchema,
});
export type Speech = z.infer<typeof speechSchema>;
export type SpeechChange = ChangeOf<'speech', Speech>;

/** The speech that goes on, if any; at most one does (SPEC P2). */
export function currentSpeech(state: Part<{ speech: Speech }>): Speech | undefined {
  return speakingIn(state.speech);
}
const speakingIn = remembered((speeches: RecordsOf<Speech>) =>
  Object.values(speeches).find((speech) => speech.state === 'speaking'),
);

/** The speech that ended last, for "put the last speaker back". */
export function lastEndedSpeech(state: Part<{ speech: Speech }>): Speech | undefined {
  return inOrder(Object.values(state.speech))
    .filter((speech) => speech.state === 'ended')
    .at(-1);
}

/** The speaker's name as lists show it; null while unknown. */
export function speakerLabel(state: Part<{ person: Person; unit: Unit }>, speaker: Speaker): string | null {
  const person = speaker.personId ? state.person[speaker.personId] : undefined;
  if (person) return personLabel(person) || null;
  const unit = speaker.unitId ? state.unit[speaker.unitId] : undefined;
  return unit?.name ?? speaker.text;
}

/** Names, or names anew, who gave a speech: "speaker unknown now, named later". */
export const identifySpeech = defineCommand({
  type: 'speech/identify',
  input: z.strictObject({ type: z.literal('speech/identify'), id: idSchema, speaker: speakerSchema }),
  actors: ['secretary'],
  decide(state: Part<{ meeting: Meeting; speech: Speech; person: Person; unit: Unit }>, { id, speaker }) {
    const checks = firstFailure(
      meetingAllowing(state, 'speech/identify'),
      referencesExist([
        ['personId', state.person, speaker.personId],
        ['unitId', state.unit, speaker.unitId],
      ]),
    );
    if (!checks.ok) return checks;
    const speech = found(state.speech, 'speech', id);
    return speech.ok ? ok([updated('speech', speech.value, { ...speech.value, speaker })]) : speech;
  },
});
