import { describe, expect, test } from 'vitest';
import { unknownSpeaker } from '#shared/domain/speech.ts';
import type { QuickKind } from '#shared/language/quickSyntax.ts';
import { type CaptureLine, captureCommands } from '../../../renderer/features/capture/captureCommands.ts';
import { april2022, sittingMeeting, after as stateAfter } from './heldMeeting.ts';

const line = (kind: QuickKind, text: string, id = 'r1'): CaptureLine => ({ id, kind, text, typed: null });

/** Sitting, with the deputy minister speaking. */
const whileDeputySpeaks = stateAfter(sittingMeeting(), {
  type: 'speech/start',
  id: 's1',
  agendaItemId: 'item-1',
  speaker: { ...unknownSpeaker, personId: 'deputy' },
});

describe('what is recorded stands under the current item and speech', () => {
  test.each([
    ['point', { type: 'point/add', isPrivate: false }],
    ['note', { type: 'point/add', isPrivate: true }],
    ['conclusion', { type: 'conclusion/add', concludedById: 'chair' }],
    ['task', { type: 'task/add' }],
    ['petition', { type: 'petition/add' }],
  ] as const)('%s', (kind, command) => {
    expect(captureCommands(whileDeputySpeaks, [line(kind, 'Rà soát')], null)).toMatchObject([
      { ...command, id: 'r1', agendaItemId: 'item-1', speechId: 's1' },
    ]);
  });
});

describe('a task', () => {
  const task = (text: string, state = whileDeputySpeaks) => captureCommands(state, [line('task', text)], null)?.[0];

  test('is assigned by the deputy who speaks, else by the chair', () => {
    expect(task('Rà soát')).toMatchObject({ task: { text: 'Rà soát', assignedById: 'deputy' } });
    expect(task('Rà soát', sittingMeeting())).toMatchObject({ task: { assignedById: 'chair' } });
  });

  test('has who was named behind slashes, by the official names, and the words of its deadline', () => {
    expect(task('Rà soát quy định /ct cattt /ph Vụ Pháp chế; các Sở /cđ phan tam /th trước ngày 30/6')).toMatchObject({
      task: {
        text: 'Rà soát quy định',
        lead: { text: 'Cục An toàn thông tin', unitIds: ['cuc-attt'] },
        coordinating: [{ unitIds: ['vu-pc'] }, { text: 'các Sở', unitIds: [] }],
        directorId: 'deputy',
        deadline: { phrase: 'trước ngày 30/6', kind: 'none', due: null },
      },
    });
  });

  test('carries out the conclusion before it, until something else is said', () => {
    const lines = [line('conclusion', 'Rà soát', 'c1'), line('task', 'Một', 't1'), line('task', 'Hai', 't2')];
    const commands = captureCommands(
      whileDeputySpeaks,
      [...lines, line('point', 'Ba', 'p1'), line('task', 'Bốn')],
      null,
    );
    expect(commands?.map((command) => (command.type === 'task/add' ? command.task.conclusionIds : null))).toEqual([
      null,
      ['c1'],
      ['c1'],
      null,
      [],
    ]);
    const place = { agendaItemId: 'item-1', speechId: 's1' };
    const concluded = stateAfter(whileDeputySpeaks, {
      type: 'conclusion/add',
      id: 'c1',
      text: 'Rà soát',
      concludedById: null,
      ...place,
    });
    expect(task('Báo cáo', concluded)).toMatchObject({ task: { conclusionIds: ['c1'] } });
    const point = { type: 'point/add', id: 'p1', text: 'Đồng ý', isPrivate: false, ...place } as const;
    expect(task('Báo cáo', stateAfter(concluded, point))).toMatchObject({ task: { conclusionIds: [] } });
  });

  test('keeps the words for a director who is not on the roster', () => {
    expect(task('Rà soát /cđ Trần Văn Không')).toMatchObject({ task: { text: 'Rà soát /cđ Trần Văn Không' } });
  });

  test('guesses nobody out of initials that several have', () => {
    const commands = captureCommands(april2022(), [line('task', 'Rà soát /ct v')], null);
    expect(commands).toMatchObject([{ task: { lead: { text: 'v', unitIds: [] } } }]);
  });
});

describe('an answer', () => {
  test('is refused while there is no petition', () => {
    expect(captureCommands(sittingMeeting(), [line('answer', 'Đã sửa')], null)).toBeNull();
  });

  test('answers the petition above it, else the one that was recorded last, else the one that is selected', () => {
    const both = [line('petition', 'Sửa thông tư', 'p9'), line('answer', 'Đã sửa', 'a1')];
    expect(captureCommands(whileDeputySpeaks, both, null)?.[1]).toMatchObject({ petitionId: 'p9' });
    const state = stateAfter(
      whileDeputySpeaks,
      { type: 'petition/add', id: 'p1', petition: { text: 'Một' }, agendaItemId: null, speechId: null },
      { type: 'petition/add', id: 'p2', petition: { text: 'Hai' }, agendaItemId: null, speechId: null },
    );
    expect(captureCommands(state, [line('answer', 'Đã sửa')], null)).toMatchObject([
      { petitionId: 'p2', by: { personId: 'deputy' } },
    ]);
    expect(captureCommands(state, [line('answer', 'Đã sửa')], 'p1')).toMatchObject([{ petitionId: 'p1' }]);
  });
});
