import { beforeEach, expect, it } from 'vitest';
import { approvalHash } from '#shared/domain/approval.ts';
import type { ClassedKind } from '#shared/domain/recordClass.ts';
import { recordSteps } from '#shared/domain/recordSteps.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { MeetingWorld } from './meetingWorld.ts';

let world: MeetingWorld;
const here = { agendaItemId: 'item-1', speechId: null } as const;

beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/start' });
  world.must({ type: 'point/add', id: 'r1', text: '  một\u202F hai ', isPrivate: false, ...here });
});

const steps = (kind: ClassedKind, id = 'r1') => recordSteps(world.entries, kind, id);
const events = (kind: ClassedKind, id = 'r1') => steps(kind, id).map(({ event }) => event);

it('H7: tells the latest first, with who, when, and the wording as it was typed and as it stands', () => {
  const { seq, at } = world.entries.at(-1) ?? {};
  world.must({ type: 'point/edit', id: 'r1', text: 'một hai ba', isPrivate: false });
  const [edited, created] = steps('point');
  expect(edited).toMatchObject({ event: 'edited', before: { text: 'một hai' }, after: { text: 'một hai ba' } });
  expect(created).toEqual({
    seq,
    at,
    actor: 'secretary',
    event: 'created',
    before: null,
    after: { recordClass: 'point', text: 'một hai', place: here },
    typed: '  một\u202F hai ',
  });
});

it('H7: follows a record from kind to kind, there and back', () => {
  world.must({ type: 'record/classify', kind: 'point', id: 'r1', into: 'conclusion', petitionId: null });
  world.must({ type: 'conclusion/edit', id: 'r1', text: 'Một hai', wording: 'edited' });
  world.must({ type: 'record/classify', kind: 'conclusion', id: 'r1', into: 'task', petitionId: null });
  expect(events('task')).toEqual(['classified', 'edited', 'classified', 'created']);
  expect(steps('task').map(({ after }) => after?.recordClass)).toEqual(['task', 'conclusion', 'conclusion', 'point']);
  world.must({ type: 'record/classify', kind: 'task', id: 'r1', into: 'point', petitionId: null });
  world.must({ type: 'record/classify', kind: 'point', id: 'r1', into: 'note', petitionId: null });
  expect(events('point').slice(0, 3)).toEqual(['classified', 'classified', 'classified']);
});

it('H7: tells undo and redo, also of a gesture of several steps', () => {
  world.must({ type: 'point/edit', id: 'r1', text: 'sửa', isPrivate: false }, 'secretary', 'gesture');
  const into = { type: 'record/classify', kind: 'point', id: 'r1', into: 'task', petitionId: null } as const;
  world.must(into, 'secretary', 'gesture');
  world.undo();
  expect(steps('point')[0]).toMatchObject({
    event: 'undone',
    before: { recordClass: 'task', text: 'sửa' },
    after: { recordClass: 'point', text: 'một hai' },
  });
  world.redo();
  expect(events('task')).toEqual(['redone', 'undone', 'classified', 'edited', 'created']);
  world.undo();
  world.redo();
  expect(events('task').slice(0, 4)).toEqual(['redone', 'undone', 'redone', 'undone']);
});

it('H7: knows what only touches its surroundings', () => {
  world.must({ type: 'record/move', kind: 'point', id: 'r1', agendaItemId: 'item-2', speechId: null, afterId: null });
  world.must({ type: 'record/delete', kind: 'point', id: 'r1' });
  world.must({ type: 'record/restore', kind: 'point', id: 'r1' });
  world.must({ type: 'point/add', id: 'r2', text: 'khác', isPrivate: false, ...here });
  expect(events('point')).toEqual(['restored', 'deleted', 'moved', 'created']);
  expect(steps('point')[2]).toMatchObject({ before: { place: here }, after: { place: { agendaItemId: 'item-2' } } });
});

it('H7: of a merge each side knows what became of it, of a split too', () => {
  world.must({ type: 'point/add', id: 'r2', text: 'ba', isPrivate: false, ...here });
  world.must({ type: 'records/merge', kind: 'point', ids: ['r1', 'r2'] });
  expect(events('point')).toEqual(['merged', 'created']);
  expect(events('point', 'r2')).toEqual(['mergedAway', 'created']);
  world.must({ type: 'record/split', kind: 'point', id: 'r1', parts: ['một ', 'hai ba'], newIds: ['r3'] });
  expect(steps('point')[0]).toMatchObject({ event: 'split', typed: 'một ', after: { text: 'một' } });
  expect(steps('point', 'r3')).toMatchObject([{ event: 'splitOff', typed: 'hai ba', before: null }]);
});

it('H7: tells the chair from the secretary who acts on the chair’s word', () => {
  world.must({ type: 'record/classify', kind: 'point', id: 'r1', into: 'conclusion', petitionId: null });
  const hash = () => {
    const { r1 } = world.state.conclusion;
    return r1 ? approvalHash(world.state, r1) : '';
  };
  world.must({ type: 'conclusion/submit', ids: ['r1'] });
  world.must({ type: 'conclusion/return', id: 'r1', hash: hash(), remark: null }, 'secretary');
  world.must({ type: 'conclusion/submit', ids: ['r1'] });
  world.must({ type: 'conclusion/approve', id: 'r1', hash: hash() }, 'chair');
  const told = steps('conclusion').map(({ event, actor }) => [event, actor]);
  expect(told.slice(0, 4)).toEqual([
    ['approved', 'chair'],
    ['submitted', 'secretary'],
    ['returned', 'secretary'],
    ['submitted', 'secretary'],
  ]);
});

it('H7: does not take another record of the same id for it', () => {
  world.must({ type: 'task/add', id: 'r1', task: { text: 'nhiệm vụ' }, ...here });
  world.must({ type: 'task/edit', id: 'r1', patch: { note: 'gấp' } });
  expect(events('point')).toEqual(['created']);
  expect(events('task')).toEqual(['detailed', 'created']);
});

it('H7: a record that came with the meeting begins there', () => {
  const { r1 } = world.state.point;
  if (!r1) throw new Error('no point');
  world = new MeetingWorld({ ...smallMeeting(), point: [r1] });
  expect(steps('point')).toMatchObject([{ event: 'imported', before: null, typed: null }]);
});
