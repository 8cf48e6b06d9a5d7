import { beforeEach, describe, expect, it } from 'vitest';
import { currentAgendaItem, nextAgendaItem, previousAgendaItem } from '#shared/domain/agendaItem.ts';
import { clockMs, clockOf } from '#shared/domain/clock.ts';
import { meetingOf, periodSlug } from '#shared/domain/meeting.ts';
import { currentSpeech, lastEndedSpeech, speakerLabel, unknownSpeaker } from '#shared/domain/speech.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { MeetingWorld } from './meetingWorld.ts';

let world: MeetingWorld;
beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
});

const refusal = (decision: ReturnType<MeetingWorld['send']>) => (decision.ok ? null : decision.error.code);
const issue = {
  type: 'document/issue',
  documentType: 'notice',
  number: 15,
  date: '2022-04-28',
  options: {},
  file: { sha256: 'a'.repeat(64), bytes: 9, pages: 1 },
} as const;
const addPoint = {
  type: 'point/add',
  id: 'p',
  text: 'x',
  isPrivate: false,
  agendaItemId: null,
  speechId: null,
} as const;

describe('a meeting', () => {
  it('M1: is created once', () => {
    expect(refusal(world.send({ type: 'meeting/create', records: smallMeeting() }))).toBe('meetingExists');
  });

  it('M1: is not created with a reference to nobody', () => {
    const records = smallMeeting();
    const [meeting] = records.meeting;
    const broken = { ...records, meeting: meeting ? [{ ...meeting, chairId: 'nobody' }] : [] };
    expect(() => new MeetingWorld(broken)).toThrow('referenceNotFound');
  });

  it('M1: is not created with two records of one id', () => {
    const records = smallMeeting();
    expect(() => new MeetingWorld({ ...records, unit: [...records.unit, ...records.unit] })).toThrow('recordExists');
  });

  it('M2: goes from preparing through sitting and pausing to its end, and can be reopened', () => {
    const states = (['start', 'pause', 'resume', 'end', 'reopen', 'pause', 'end'] as const).map((step) => {
      world.must({ type: `meeting/${step}` });
      return meetingOf(world.state).state;
    });
    expect(states).toEqual(['inSession', 'paused', 'inSession', 'ended', 'inSession', 'paused', 'ended']);
  });

  it.each([
    ['preparing', 'meeting/pause'],
    ['preparing', 'meeting/resume'],
    ['preparing', 'meeting/end'],
    ['preparing', 'meeting/reopen'],
  ] as const)('M2: %s forbids %s', (state, type) => {
    expect(world.send({ type })).toEqual({ ok: false, error: { code: 'meetingStateForbids', state, command: type } });
  });

  it('M3: forbids running the agenda while it is not in session', () => {
    const start = { type: 'agendaItem/start', id: 'item-1' } as const;
    expect(refusal(world.send(start))).toBe('meetingStateForbids');
    world.must({ type: 'meeting/start' });
    world.must({ type: 'meeting/pause' });
    expect(refusal(world.send(start))).toBe('meetingStateForbids');
    world.must({ type: 'meeting/end' });
    expect(refusal(world.send(start))).toBe('meetingStateForbids');
  });

  it('M3: keeps what is said in every state but issued', () => {
    world.must({ ...addPoint, id: 'before' });
    world.must({ type: 'meeting/start' });
    world.must({ ...addPoint, id: 'during' });
    world.must({ type: 'meeting/pause' });
    world.must({ ...addPoint, id: 'in-the-break' });
    world.must({ type: 'meeting/end' });
    world.must({ ...addPoint, id: 'after' });
    world.must(issue);
    expect(refusal(world.send({ ...addPoint, id: 'too-late' }))).toBe('meetingIssued');
  });

  it('M5: counts only the time in session', () => {
    world.must({ type: 'meeting/start' });
    world.wait(59);
    world.must({ type: 'meeting/pause' });
    world.wait(1_000);
    world.must({ type: 'meeting/resume' });
    world.wait(29);
    world.must({ type: 'meeting/end' });
    expect(clockMs(clockOf(meetingOf(world.state).spans), Date.parse(world.now()))).toBe(90_000);
  });

  it('names its period for file names', () => {
    const date = '2022-04-25';
    expect(periodSlug({ date, period: { type: 'month', month: 4, year: 2022 } })).toBe('2022-04');
    expect(periodSlug({ date, period: { type: 'quarter', quarter: 3, year: 2020 } })).toBe('2020-q3');
    expect(periodSlug({ date, period: null })).toBe('2022-04-25');
  });
});

describe('the agenda', () => {
  beforeEach(() => world.must({ type: 'meeting/start' }));

  it('A2: has one current item; starting another one finishes it', () => {
    world.must({ type: 'agendaItem/start', id: 'item-1' });
    world.must({ type: 'agendaItem/start', id: 'item-2' });
    expect(currentAgendaItem(world.state)?.id).toBe('item-2');
    expect(world.state.agendaItem['item-1']?.state).toBe('done');
  });

  it('A3: starting the running item changes nothing; going back lets its clock go on', () => {
    world.must({ type: 'agendaItem/start', id: 'item-1' });
    expect(world.send({ type: 'agendaItem/start', id: 'item-1' })).toEqual({ ok: true, value: [] });
    world.wait(9);
    world.must({ type: 'agendaItem/start', id: 'item-2' });
    world.wait(100);
    world.must({ type: 'agendaItem/start', id: 'item-1' });
    world.wait(5);
    const item = world.state.agendaItem['item-1'];
    expect(clockMs(clockOf(item?.spans ?? []), Date.parse(world.now()))).toBe(16_000);
  });

  it('A5: F8 passes over a postponed item, and Shift+F8 goes back to the one before', () => {
    world.must({ type: 'agendaItem/start', id: 'item-1' });
    world.must({ type: 'agendaItem/postpone', id: 'item-2', postponed: true });
    expect(nextAgendaItem(world.state)?.id).toBe('item-3');
    world.must({ type: 'agendaItem/start', id: 'item-3' });
    expect(previousAgendaItem(world.state)?.id).toBe('item-1');
  });

  it('A6: keeps an item under which something was said', () => {
    world.must({ ...addPoint, agendaItemId: 'item-1' });
    expect(refusal(world.send({ type: 'agendaItem/remove', id: 'item-1' }))).toBe('recordInUse');
    world.must({ type: 'agendaItem/remove', id: 'item-2' });
  });

  it('M5: pausing the meeting stops the clocks of item and speech, resuming starts them', () => {
    world.must({ type: 'agendaItem/start', id: 'item-1' });
    world.must({ type: 'speech/start', id: 's1', agendaItemId: 'item-1', speaker: unknownSpeaker });
    world.must({ type: 'meeting/pause' });
    world.wait(600);
    world.must({ type: 'meeting/resume' });
    world.wait(9);
    world.must({ type: 'meeting/end' });
    const ms = (spans: Parameters<typeof clockOf>[0] = []) => clockMs(clockOf(spans), Date.parse(world.now()));
    expect(ms(world.state.agendaItem['item-1']?.spans)).toBe(12_000);
    expect(ms(world.state.speech.s1?.spans)).toBe(11_000);
  });
});

describe('speeches', () => {
  const speak = (id: string, speaker: Partial<typeof unknownSpeaker>) =>
    world.must({ type: 'speech/start', id, agendaItemId: 'item-1', speaker: { ...unknownSpeaker, ...speaker } });

  beforeEach(() => {
    world.must({ type: 'meeting/start' });
    world.must({ type: 'agendaItem/start', id: 'item-1' });
  });

  it('P1: may begin unknown and be named later', () => {
    speak('s1', {});
    world.must({ type: 'speech/identify', id: 's1', speaker: { ...unknownSpeaker, unitId: 'cuc-attt' } });
    const speech = world.state.speech.s1;
    expect(speech && speakerLabel(world.state, speech.speaker)).toBe('Cục An toàn thông tin');
  });

  it('P2: one ends when the next begins, and when its item does', () => {
    speak('s1', { personId: 'chair' });
    speak('s2', { unitId: 'cuc-vt' });
    expect(world.state.speech.s1?.state).toBe('ended');
    world.must({ type: 'agendaItem/start', id: 'item-2' });
    expect(currentSpeech(world.state)).toBeUndefined();
  });

  it('P3: puts the last speaker back, the gap being a pause', () => {
    speak('s1', { personId: 'chair' });
    world.wait(9);
    speak('s2', { unitId: 'cuc-vt' });
    world.wait(50);
    world.must({ type: 'speech/continue', id: lastEndedSpeech(world.state)?.id ?? '' });
    world.wait(5);
    world.must({ type: 'speech/end', id: 's1' });
    expect(clockMs(clockOf(world.state.speech.s1?.spans ?? []), Date.parse(world.now()))).toBe(16_000);
    expect(world.state.speech.s2?.state).toBe('ended');
  });

  it('P4: an ended one can not be paused', () => {
    speak('s1', {});
    world.must({ type: 'speech/end', id: 's1' });
    expect(refusal(world.send({ type: 'speech/pause', id: 's1' }))).toBe('speechEnded');
  });
});

describe('the roster', () => {
  it('keeps who spoke, and lets go with their attendance those who did nothing', () => {
    world.must({ type: 'attendance/set', personId: 'deputy', state: 'present', delegateText: null, siteId: null });
    world.must({ type: 'person/remove', id: 'deputy' });
    expect(world.state.attendance).toEqual({});
    expect(refusal(world.send({ type: 'person/remove', id: 'chair' }))).toBe('recordInUse');
  });
});
