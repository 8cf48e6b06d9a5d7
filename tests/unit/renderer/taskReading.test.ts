import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/domain/command.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { EnteredTask } from '#shared/domain/task.ts';
import {
  filledBy,
  noDeadlineFields,
  readingFields,
  readPhrase,
} from '../../../renderer/features/tasks/phraseReading.ts';
import { readTaskFields } from '../../../renderer/features/tasks/readTaskFields.ts';
import { taskCommand } from '../../../renderer/features/tasks/taskCommand.ts';
import { blankFields, initialFields } from '../../../renderer/features/tasks/taskFields.ts';
import { readOrigin, untouched } from '../../../renderer/features/tasks/taskOrigin.ts';
import { sittingMeeting, after as stateAfter } from './heldMeeting.ts';

const calendar = { meetingDate: '2022-04-25', daysOff: [] };
const origin = { kind: 'conclusion', id: 'c1' } as const;

function concluded(text: string): MeetingState {
  const place = { agendaItemId: 'item-1', speechId: null };
  return stateAfter(sittingMeeting(), { type: 'conclusion/add', id: 'c1', text, concludedById: 'chair', ...place });
}

function task(id: string, text: string): Command {
  return { type: 'task/add', id, task: { text, conclusionIds: ['c1'] }, agendaItemId: 'item-1', speechId: null };
}

/** The task that the form sends when nothing is typed into it. */
function asProposed(text: string): { readonly lead?: EnteredTask['lead'] | undefined } {
  const state = concluded(text);
  const read = readOrigin(state, origin, calendar);
  const fields = initialFields(state, origin, read);
  const value = readTaskFields(state, fields, blankFields);
  if (!value.ok) throw new Error(JSON.stringify(value.error));
  const sent = read ? { ...value.value, ...untouched(read, fields, fields) } : value.value;
  const command = taskCommand(state, origin, 't1', sent);
  return command?.type === 'task/add' ? command.task : {};
}

describe('the form of a task out of a sentence', () => {
  const said = 'Giao Cục An toàn thông tin chủ trì, phối hợp với Vụ PC rà soát thông tư, xong trước ngày 30/6/2022';

  it('is filled with who does what by when', () => {
    const state = concluded(said);
    expect(initialFields(state, origin, readOrigin(state, origin, calendar))).toMatchObject({
      text: 'Rà soát thông tư',
      lead: 'Cục An toàn thông tin',
      coordinating: 'Vụ Pháp chế',
      assignedBy: 'Bộ trưởng Nguyễn Mạnh Hùng',
      deadlineKind: 'date',
      due: '29/06/2022',
    });
  });

  it('sends that when it is saved as it is', () => {
    expect(asProposed(said)).toMatchObject({
      text: 'Rà soát thông tư',
      verb: 'giao',
      lead: { text: 'Cục An toàn thông tin', unitIds: ['cuc-attt'] },
      coordinating: [{ text: 'Vụ Pháp chế', unitIds: ['vu-pc'] }],
      deadline: { kind: 'date', due: '2022-06-29' },
      conclusionIds: ['c1'],
    });
  });

  it('names the leader who directs, and each of several leads', () => {
    expect(asProposed('Giao Thứ trưởng Phan Tâm chỉ đạo Cục Viễn thông và Vụ Pháp chế rà soát')).toMatchObject({
      directorId: 'deputy',
      lead: { text: null, unitIds: ['cuc-vt', 'vu-pc'] },
    });
  });

  it('keeps the unit of its head, whose name no field knows', () => {
    expect(asProposed('Giao Cục trưởng Cục Viễn thông rà soát').lead).toEqual({
      text: 'Cục trưởng Cục Viễn thông',
      unitIds: ['cuc-vt'],
    });
  });

  it('holds the words as they are when they give nobody anything', () => {
    const state = concluded('Cảm ơn các đơn vị.');
    expect(readOrigin(state, origin, calendar)).toBeNull();
    expect(initialFields(state, origin, null)).toMatchObject({ text: 'Cảm ơn các đơn vị.', lead: '' });
  });

  it('goes on with the next task of the sentence, and then with the words', () => {
    const two = concluded('Giao Vụ Pháp chế rà soát; giao Cục Viễn thông đôn đốc.');
    expect(readOrigin(two, origin, calendar)).toMatchObject({ moreCount: 1, task: { text: 'Rà soát' } });
    const one = stateAfter(two, task('t1', 'Rà soát'));
    expect(readOrigin(one, origin, calendar)).toMatchObject({ moreCount: 0, task: { text: 'Đôn đốc' } });
    expect(readOrigin(stateAfter(one, task('t2', 'Đôn đốc')), origin, calendar)).toBeNull();
  });
});

describe('the words of a deadline', () => {
  const june = readPhrase('trong Quý II/2022', calendar);
  const read = { deadlineKind: 'date', due: '30/06/2022', start: '', event: '' } as const;

  it('fill empty fields', () => {
    expect(filledBy(noDeadlineFields, noDeadlineFields, june)).toEqual(read);
  });

  it('fill them again as long as they are as the words before left them', () => {
    const may = readPhrase('trong tháng 5', calendar);
    expect(filledBy(read, readingFields(june), may)).toMatchObject({ due: '31/05/2022' });
    expect(filledBy(read, readingFields(june), null)).toEqual(noDeadlineFields);
  });

  it.each([
    { due: '15/06/2022' },
    { start: '01/05/2022' },
    { event: 'khi luật có hiệu lực' },
    { deadlineKind: 'immediate' } as const,
  ])('change nothing once she typed %j', (typed) => {
    expect(filledBy({ ...noDeadlineFields, ...typed }, noDeadlineFields, june)).toBeNull();
    expect(filledBy({ ...read, ...typed }, readingFields(june), null)).toBeNull();
  });

  it('say nothing while there are none, or none of a time', () => {
    expect(readPhrase('  ', calendar)).toBeNull();
    expect(readPhrase('chưa rõ', calendar)).toBeNull();
  });

  it('that are past give no day', () => {
    expect(readingFields(readPhrase('trong tháng 3/2022', calendar))).toEqual(noDeadlineFields);
  });
});
