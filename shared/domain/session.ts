import { orderAtEnd } from '../lib/order.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type AgendaItem, type AgendaItemChange, currentAgendaItem } from './agendaItem.ts';
import { inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import type { DomainError } from './errors.ts';
import { type IssuancePart, issuedDocuments } from './issuance.ts';
import { type Meeting, type MeetingChange, type MeetingStatus, meetingAllowing } from './meeting.ts';
import type { Person } from './person.ts';
import { firstFailure, found, free, referencesExist } from './records.ts';
import { currentSpeech, type Speech, type SpeechChange, speakerSchema } from './speech.ts';
import type { Unit } from './unit.ts';
import { type Instant, idSchema, isRunning, withSpanClosed, withSpanOpened } from './values.ts';

/** The running of a meeting: its states, the current agenda item and the current speech, and their clocks. */
type State = Part<{ meeting: Meeting; agendaItem: AgendaItem; speech: Speech; person: Person; unit: Unit }>;
type SessionChange = MeetingChange | AgendaItemChange | SpeechChange;
type SessionDecision = Result<readonly SessionChange[], DomainError>;

function stopItem(item: AgendaItem | undefined, state: AgendaItem['state'], now: Instant): SessionChange[] {
  if (!item) return [];
  return [updated('agendaItem', item, { ...item, state, spans: withSpanClosed(item.spans, now) })];
}

function stopSpeech(speech: Speech | undefined, now: Instant): SessionChange[] {
  if (!speech) return [];
  return [updated('speech', speech, { ...speech, state: 'ended', spans: withSpanClosed(speech.spans, now) })];
}

/** The clocks of the current item and speech, stopped or started together with the meeting's. */
function clocks(state: State, change: (spans: Meeting['spans'], now: Instant) => Meeting['spans'], now: Instant) {
  const item = currentAgendaItem(state);
  const speech = currentSpeech(state);
  const changes: SessionChange[] = [];
  if (item) changes.push(updated('agendaItem', item, { ...item, spans: change(item.spans, now) }));
  if (speech) changes.push(updated('speech', speech, { ...speech, spans: change(speech.spans, now) }));
  return changes;
}

function simpleInput<Type extends string>(type: Type) {
  return z.strictObject({ type: z.literal(type) });
}

export const startMeeting = defineCommand({
  type: 'meeting/start',
  input: simpleInput('meeting/start'),
  actors: ['secretary'],
  decide(state: State, _command, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'meeting/start', ['preparing']);
    if (!meeting.ok) return meeting;
    const spans = withSpanOpened(meeting.value.spans, now);
    return ok([updated('meeting', meeting.value, { ...meeting.value, state: 'inSession', spans })]);
  },
});

export const pauseMeeting = defineCommand({
  type: 'meeting/pause',
  input: simpleInput('meeting/pause'),
  actors: ['secretary'],
  decide(state: State, _command, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'meeting/pause', ['inSession']);
    if (!meeting.ok) return meeting;
    const spans = withSpanClosed(meeting.value.spans, now);
    const paused = updated('meeting', meeting.value, { ...meeting.value, state: 'paused', spans });
    return ok([paused, ...clocks(state, withSpanClosed, now)]);
  },
});

export const resumeMeeting = defineCommand({
  type: 'meeting/resume',
  input: simpleInput('meeting/resume'),
  actors: ['secretary'],
  decide(state: State, _command, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'meeting/resume', ['paused']);
    if (!meeting.ok) return meeting;
    const spans = withSpanOpened(meeting.value.spans, now);
    const resumed = updated('meeting', meeting.value, { ...meeting.value, state: 'inSession', spans });
    return ok([resumed, ...clocks(state, withSpanOpened, now)]);
  },
});

export const endMeeting = defineCommand({
  type: 'meeting/end',
  input: simpleInput('meeting/end'),
  actors: ['secretary'],
  decide(state: State, _command, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'meeting/end', ['inSession', 'paused']);
    if (!meeting.ok) return meeting;
    const spans = withSpanClosed(meeting.value.spans, now);
    return ok([
      updated('meeting', meeting.value, { ...meeting.value, state: 'ended', spans }),
      ...stopItem(currentAgendaItem(state), 'done', now),
      ...stopSpeech(currentSpeech(state), now),
    ]);
  },
});

/** The meeting was ended too early: it goes on. SPEC D7: not when something says already how it ended. */
export const reopenMeeting = defineCommand({
  type: 'meeting/reopen',
  input: simpleInput('meeting/reopen'),
  actors: ['secretary'],
  decide(state: State & IssuancePart, _command, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'meeting/reopen', ['ended']);
    if (!meeting.ok) return meeting;
    if (issuedDocuments(state).length > 0) return err({ code: 'documentIssued' });
    const spans = withSpanOpened(meeting.value.spans, now);
    return ok([updated('meeting', meeting.value, { ...meeting.value, state: 'inSession', spans })]);
  },
});

const sitting: readonly MeetingStatus[] = ['inSession'];

/** SPEC A2, A3: makes an item the current one; the one that ran is done, and its speech has ended. */
export const startAgendaItem = defineCommand({
  type: 'agendaItem/start',
  input: z.strictObject({ type: z.literal('agendaItem/start'), id: idSchema }),
  actors: ['secretary'],
  decide(state: State, { id }, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'agendaItem/start', sitting);
    if (!meeting.ok) return meeting;
    const item = found(state.agendaItem, 'agendaItem', id);
    if (!item.ok) return item;
    const current = currentAgendaItem(state);
    if (current?.id === id) return ok([]);
    return ok([
      ...stopItem(current, 'done', now),
      ...stopSpeech(currentSpeech(state), now),
      updated('agendaItem', item.value, {
        ...item.value,
        state: 'running',
        spans: withSpanOpened(item.value.spans, now),
      }),
    ]);
  },
});

export const finishAgendaItem = defineCommand({
  type: 'agendaItem/finish',
  input: z.strictObject({ type: z.literal('agendaItem/finish'), id: idSchema }),
  actors: ['secretary'],
  decide(state: State, { id }, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'agendaItem/finish', ['inSession', 'paused']);
    if (!meeting.ok) return meeting;
    const item = found(state.agendaItem, 'agendaItem', id);
    if (!item.ok) return item;
    if (item.value.state !== 'running') return ok([]);
    return ok([...stopItem(item.value, 'done', now), ...stopSpeech(currentSpeech(state), now)]);
  },
});

/** Puts an item off to another meeting, or (`postponed: false`) back onto the programme. */
export const postponeAgendaItem = defineCommand({
  type: 'agendaItem/postpone',
  input: z.strictObject({ type: z.literal('agendaItem/postpone'), id: idSchema, postponed: z.boolean() }),
  actors: ['secretary'],
  decide(state: State, { id, postponed }, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'agendaItem/postpone');
    if (!meeting.ok) return meeting;
    const item = found(state.agendaItem, 'agendaItem', id);
    if (!item.ok) return item;
    if (postponed === (item.value.state === 'postponed')) return ok([]);
    const speech = item.value.state === 'running' ? stopSpeech(currentSpeech(state), now) : [];
    return ok([...stopItem(item.value, postponed ? 'postponed' : 'waiting', now), ...speech]);
  },
});

/** SPEC P1, P2: someone begins to speak; whoever spoke has ended. The speaker may be unknown. */
export const startSpeech = defineCommand({
  type: 'speech/start',
  input: z.strictObject({
    type: z.literal('speech/start'),
    id: idSchema,
    agendaItemId: idSchema.nullable(),
    speaker: speakerSchema,
  }),
  actors: ['secretary'],
  decide(state: State, { id, agendaItemId, speaker }, { now }): SessionDecision {
    const checks = firstFailure(
      meetingAllowing(state, 'speech/start', sitting),
      free(state.speech, 'speech', id),
      referencesExist([
        ['agendaItemId', state.agendaItem, agendaItemId],
        ['personId', state.person, speaker.personId],
        ['unitId', state.unit, speaker.unitId],
      ]),
    );
    if (!checks.ok) return checks;
    const order = orderAtEnd(Object.values(state.speech));
    const speech: Speech = { id, agendaItemId, speaker, state: 'speaking', spans: [{ from: now, to: null }], order };
    return ok([...stopSpeech(currentSpeech(state), now), inserted('speech', speech)]);
  },
});

export const endSpeech = defineCommand({
  type: 'speech/end',
  input: z.strictObject({ type: z.literal('speech/end'), id: idSchema }),
  actors: ['secretary'],
  decide(state: State, { id }, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'speech/end');
    if (!meeting.ok) return meeting;
    const speech = found(state.speech, 'speech', id);
    if (!speech.ok) return speech;
    return ok(speech.value.state === 'speaking' ? stopSpeech(speech.value, now) : []);
  },
});

/** Puts the last speaker back: an ended speech goes on, with the gap as a pause. */
export const continueSpeech = defineCommand({
  type: 'speech/continue',
  input: z.strictObject({ type: z.literal('speech/continue'), id: idSchema }),
  actors: ['secretary'],
  decide(state: State, { id }, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'speech/continue', sitting);
    if (!meeting.ok) return meeting;
    const speech = found(state.speech, 'speech', id);
    if (!speech.ok) return speech;
    const current = currentSpeech(state);
    const spans = withSpanOpened(speech.value.spans, now);
    return ok([
      ...stopSpeech(current?.id === id ? undefined : current, now),
      updated('speech', speech.value, { ...speech.value, state: 'speaking', spans }),
    ]);
  },
});

/** Stops the speaker's clock for a while; `speech/continue` starts it again. */
export const pauseSpeech = defineCommand({
  type: 'speech/pause',
  input: z.strictObject({ type: z.literal('speech/pause'), id: idSchema }),
  actors: ['secretary'],
  decide(state: State, { id }, { now }): SessionDecision {
    const meeting = meetingAllowing(state, 'speech/pause');
    if (!meeting.ok) return meeting;
    const speech = found(state.speech, 'speech', id);
    if (!speech.ok) return speech;
    if (speech.value.state === 'ended') return err({ code: 'speechEnded' });
    if (!isRunning(speech.value.spans)) return ok([]);
    const spans = withSpanClosed(speech.value.spans, now);
    return ok([updated('speech', speech.value, { ...speech.value, spans })]);
  },
});
