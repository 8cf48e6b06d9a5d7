import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#shared/domain/command.ts';
import { noDeadline } from '#shared/domain/deadline.ts';
import type { LogKind } from '#shared/domain/placement.ts';
import type { EnteredTask } from '#shared/domain/task.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { MeetingWorld } from './meetingWorld.ts';

let world: MeetingWorld;
const here = { agendaItemId: 'item-1', speechId: 's1' } as const;
const by = (unitId: string | null) => ({ personId: null, unitId, text: null });

beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/start' });
  world.must({ type: 'speech/start', id: 's1', agendaItemId: 'item-1', speaker: by('vu-pc') });
  world.must({ type: 'speech/start', id: 's2', agendaItemId: 'item-1', speaker: by('cuc-vt') });
});

function point(id: string, text: string, more: { speechId?: string | null; isPrivate?: boolean } = {}): void {
  world.must({ type: 'point/add', id, text, isPrivate: false, ...here, ...more });
}
function task(id: string, fields: Partial<EnteredTask> = {}): void {
  world.must({ type: 'task/add', id, task: { text: id, ...fields }, ...here });
}
const merge = (kind: LogKind, ...ids: string[]): Command => ({ type: 'records/merge', kind, ids });
const error = (command: Command) => {
  const decision = world.send(command);
  return decision.ok ? null : decision.error;
};

describe('merging', () => {
  it('R7: makes several records the first of the log, whatever the order in which they are named', () => {
    point('p1', 'Đẩy nhanh tiến độ');
    point('p2', 'Báo cáo Bộ trưởng');
    point('p3', 'trong tháng 5');
    const before = world.state;
    world.must(merge('point', 'p3', 'p1', 'p2'));
    const text = 'Đẩy nhanh tiến độ. Báo cáo Bộ trưởng trong tháng 5';
    expect(world.state.point.p1).toEqual({ ...before.point.p1, text });
    for (const id of ['p2', 'p3']) {
      expect(world.state.point[id]).toEqual({ ...before.point[id], deletedAt: expect.any(String) });
    }
    expect(world.undo()).toBe(true);
    expect(world.state).toEqual(before);
  });

  it('R7: what it put into the bin comes back as it was', () => {
    point('p1', 'một');
    point('p2', 'hai');
    const before = world.state.point.p2;
    world.must(merge('point', 'p1', 'p2'));
    world.must({ type: 'record/restore', kind: 'point', id: 'p2' });
    expect(world.state.point.p2).toEqual(before);
  });

  it('needs two that are there', () => {
    point('p1', 'một');
    expect(error(merge('point', 'p1'))?.code).toBe('recordsTooFew');
    expect(error(merge('point', 'p1', 'p1'))?.code).toBe('recordsTooFew');
    expect(error(merge('point', 'p1', 'nobody'))?.code).toBe('recordNotFound');
    point('p2', 'hai');
    world.must({ type: 'record/delete', kind: 'point', id: 'p2' });
    expect(error(merge('point', 'p1', 'p2'))?.code).toBe('recordDeleted');
  });

  it('is refused when nobody could read the outcome', () => {
    point('p1', 'a'.repeat(30_000));
    point('p2', 'b'.repeat(30_000));
    expect(error(merge('point', 'p1', 'p2'))).toEqual({ code: 'textTooLong', most: 50_000 });
  });
});

describe('points', () => {
  it('R8: of two speakers are not merged, those of one speaker in two speeches are', () => {
    point('p1', 'một');
    point('p2', 'hai', { speechId: 's2' });
    point('p3', 'ba', { speechId: null });
    for (const other of ['p2', 'p3']) {
      expect(error(merge('point', 'p1', other))).toEqual({ code: 'recordsDiffer', field: 'speechId' });
    }
    world.must({ type: 'speech/identify', id: 's2', speaker: by('vu-pc') });
    expect(error(merge('point', 'p1', 'p2'))).toBeNull();
  });

  it('R8: are not merged with a private note', () => {
    point('p1', 'một');
    point('p2', 'hai', { isPrivate: true });
    expect(error(merge('point', 'p1', 'p2'))).toEqual({ code: 'recordsDiffer', field: 'isPrivate' });
  });
});

describe('conclusions', () => {
  beforeEach(() => {
    for (const [id, concludedById] of [
      ['c1', 'chair'],
      ['c2', 'chair'],
      ['c3', 'deputy'],
    ] as const) {
      world.must({ type: 'conclusion/add', id, text: `Kết luận ${id}`, concludedById, ...here });
    }
  });

  it('R8: keep the spoken wording beside the edited one, and their tasks', () => {
    task('t1', { conclusionIds: ['c2'] });
    task('t2', { conclusionIds: ['c1', 'c2'] });
    world.must({ type: 'conclusion/edit', id: 'c2', text: 'Câu đã sửa', wording: 'edited' });
    world.must(merge('conclusion', 'c1', 'c2'));
    expect(world.state.conclusion.c1).toMatchObject({
      spokenText: 'Kết luận c1. Kết luận c2',
      editedText: 'Kết luận c1. Câu đã sửa',
    });
    expect(world.state.task.t1?.conclusionIds).toEqual(['c1']);
    expect(world.state.task.t2?.conclusionIds).toEqual(['c1']);
  });

  it('R8: are not merged while the chair has one of them, nor when different people concluded them', () => {
    expect(error(merge('conclusion', 'c1', 'c3'))).toEqual({ code: 'recordsDiffer', field: 'concludedById' });
    world.must({ type: 'conclusion/submit', ids: ['c2'] });
    expect(error(merge('conclusion', 'c1', 'c2'))?.code).toBe('conclusionSubmitted');
  });
});

describe('tasks', () => {
  const lead = { text: 'Cục Viễn thông', unitIds: ['cuc-vt'] };

  it('R8: have what any of them has', () => {
    const [first, second] = [
      { text: 'Vụ Pháp chế', unitIds: ['vu-pc'] },
      { text: 'Cục ATTT', unitIds: ['cuc-attt'] },
    ];
    task('t1', { lead, coordinating: [first] });
    task('t2', { lead, coordinating: [second, first], deadline: { ...noDeadline, phrase: 'sớm' }, note: 'gấp' });
    world.must(merge('task', 't1', 't2'));
    expect(world.state.task.t1).toMatchObject({ lead, coordinating: [first, second], note: 'gấp' });
    expect(world.state.task.t1?.deadline.phrase).toBe('sớm');
  });

  it.each([
    ['lead', { lead: { text: 'Vụ Pháp chế', unitIds: ['vu-pc'] } }],
    ['deadline', { deadline: { ...noDeadline, phrase: 'muộn' } }],
    ['kind', { kind: 'rule' }],
    ['note', { note: 'khác' }],
  ] as const)('R8: are not merged when each says another %s', (field, fields) => {
    task('t1', { lead, deadline: { ...noDeadline, phrase: 'sớm' }, kind: 'planned', note: 'gấp' });
    task('t2', fields as Partial<EnteredTask>);
    expect(error(merge('task', 't1', 't2'))).toEqual({ code: 'recordsDiffer', field });
  });

  it('T6: what one of them states is inferred no longer', () => {
    task('t0', { lead });
    const made = world.state.task.t0;
    if (!made) throw new Error('no task');
    const placed = { ...made, speechId: null };
    const inferred = { ...placed, id: 't1', source: { line: 3, inferred: ['lead', 'coordinating'] } };
    const nothing = { ...placed, id: 't3', lead: null };
    world = new MeetingWorld({ ...smallMeeting(), task: [inferred, { ...placed, id: 't2' }, nothing] });
    world.must(merge('task', 't1', 't3'));
    expect(world.state.task.t1?.source.inferred).toEqual(['lead', 'coordinating']);
    world.must(merge('task', 't1', 't2'));
    expect(world.state.task.t1?.source).toEqual({ line: 3, inferred: ['coordinating'] });
  });
});

describe('petitions', () => {
  it('R8: keep their answers, and a duplicate is no duplicate of itself', () => {
    for (const id of ['q1', 'q2', 'q3']) world.must({ type: 'petition/add', id, petition: { text: id }, ...here });
    for (const [id, petitionId] of [
      ['a1', 'q1'],
      ['a2', 'q2'],
    ] as const) {
      world.must({ type: 'answer/add', id, petitionId, by: by(null), text: id, legalBasis: null });
    }
    world.must({ type: 'petition/edit', id: 'q1', patch: { duplicateOfId: 'q2', state: 'duplicate' } });
    world.must({ type: 'petition/edit', id: 'q3', patch: { duplicateOfId: 'q2', state: 'duplicate' } });
    world.must(merge('petition', 'q1', 'q2'));
    expect(world.state.petition.q1).toMatchObject({ duplicateOfId: null, state: 'answered' });
    expect(world.state.petition.q3?.duplicateOfId).toBe('q1');
    expect(Object.values(world.state.answer).map(({ petitionId }) => petitionId)).toEqual(['q1', 'q1']);
  });
});
