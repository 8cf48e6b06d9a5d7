import { describe, expect, it } from 'vitest';
import { noDeadline } from '#shared/domain/deadline.ts';
import { tasksOf } from '#shared/domain/task.ts';
import { deadlineKindOf, readTaskFields } from '../../../renderer/features/tasks/readTaskFields.ts';
import { taskCommand } from '../../../renderer/features/tasks/taskCommand.ts';
import { blankFields, initialFields, type TaskFields } from '../../../renderer/features/tasks/taskFields.ts';
import { fieldsFromDraft } from '../../../renderer/store/fieldsFromDraft.ts';
import { after, april2022, sittingMeeting } from './heldMeeting.ts';

const state = april2022();
const read = (patch: Partial<TaskFields>, before: TaskFields = blankFields) =>
  readTaskFields(state, { ...before, text: 'Việc', ...patch }, before);

function entered(patch: Partial<TaskFields>) {
  const result = read(patch);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('who does a task', () => {
  it.each(['Vụ Pháp chế', 'vu phap che', 'Vụ PC'])('%j is the unit of that name', (lead) => {
    expect(entered({ lead }).lead).toEqual({ text: 'Vụ Pháp chế', unitIds: ['vu-pc'] });
  });

  it('keeps words that name no unit as words', () => {
    expect(entered({ lead: 'tổ công tác liên ngành' }).lead).toEqual({ text: 'tổ công tác liên ngành', unitIds: [] });
  });

  it('keeps several leads as they were said, told by their units alone', () => {
    expect(entered({ lead: 'Vụ Pháp chế; Văn phòng Bộ; ' }).lead).toEqual({ text: null, unitIds: ['vu-pc', 'vp'] });
    expect(entered({ lead: 'Vụ Pháp chế; các bên' }).lead).toEqual({
      text: 'Vụ Pháp chế, các bên',
      unitIds: ['vu-pc'],
    });
  });

  it('makes each coordinating name an assignee of its own', () => {
    expect(entered({ coordinating: 'Văn phòng Bộ; các đơn vị' }).coordinating).toEqual([
      { text: 'Văn phòng Bộ', unitIds: ['vp'] },
      { text: 'các đơn vị', unitIds: [] },
    ]);
  });

  it('finds a person with or without the title, and says when there is none', () => {
    const id = Object.values(state.person).find(({ name }) => name === 'Phan Tâm')?.id;
    expect(entered({ director: 'Phan Tâm' }).directorId).toBe(id);
    expect(entered({ director: 'thứ trưởng phan tâm' }).directorId).toBe(id);
    expect(read({ director: 'Trần Văn A' })).toEqual({ ok: false, error: { director: 'notOnRoster' } });
  });
});

describe('a deadline in the form', () => {
  const deadline = (patch: Partial<TaskFields>) => entered(patch).deadline;

  it('keeps the words as they were said beside the day', () => {
    expect(deadline({ phrase: 'trong Quý II/2022', due: '30/6/2022' })).toEqual({
      ...noDeadline,
      phrase: 'trong Quý II/2022',
      kind: 'date',
      due: '2022-06-30',
    });
  });

  it('is of the kind that the filled fields speak of', () => {
    expect(deadlineKindOf({ ...blankFields, due: '30/6/2022' })).toBe('date');
    expect(deadlineKindOf({ ...blankFields, start: '1/6/2022', due: '30/6/2022' })).toBe('range');
    expect(deadlineKindOf({ ...blankFields, event: 'khi luật có hiệu lực' })).toBe('event');
    expect(deadlineKindOf({ ...blankFields, deadlineKind: 'date' })).toBe('none');
    expect(deadlineKindOf({ ...blankFields, deadlineKind: 'immediate', due: '30/6/2022' })).toBe('immediate');
  });

  it('never drops a day that was typed', () => {
    expect(deadline({ deadlineKind: 'immediate', due: '26/4/2022' })).toMatchObject({
      kind: 'immediate',
      due: '2022-04-26',
    });
    expect(deadline({ deadlineKind: 'none', due: '26/4/2022' })).toMatchObject({ kind: 'date', due: '2022-04-26' });
  });

  it.each<[Partial<TaskFields>, object]>([
    [{ due: '31/6/2022' }, { due: 'noSuchDay' }],
    [{ due: '30-6-2022' }, { due: 'notADay' }],
    [{ start: '1/6/2022' }, { due: 'dayMissing' }],
    [{ start: '1/7/2022', due: '30/6/2022' }, { start: 'startAfterDue' }],
    [{ deadlineKind: 'date' }, { due: 'dayMissing' }],
    [{ deadlineKind: 'event' }, { event: 'eventMissing' }],
    [{ text: '  ' }, { text: 'empty' }],
  ])('%j is refused', (patch, faults) => {
    expect(read(patch)).toEqual({ ok: false, error: faults });
  });
});

describe('the form of a recorded task', () => {
  it('changes nothing of any task of April 2022 when it is saved as it was opened', () => {
    for (const task of tasksOf(state)) {
      const initial = initialFields(state, { kind: 'task', id: task.id }, null);
      expect(readTaskFields(state, initial, initial), task.id).toEqual({ ok: true, value: {} });
    }
  });

  it('shows no inferred lead as a fact, and makes it one only when it is typed', () => {
    const inferred = tasksOf(state).find((task) => task.source.inferred.includes('lead'));
    const initial = initialFields(state, { kind: 'task', id: inferred?.id ?? '' }, null);
    expect(initial.lead).toBe('');
    expect(readTaskFields(state, { ...initial, lead: 'Cục Viễn thông' }, initial)).toMatchObject({
      ok: true,
      value: { lead: { unitIds: ['cuc-vt'] } },
    });
  });
});

describe('the command of the form', () => {
  const said = after(
    sittingMeeting(),
    {
      type: 'speech/start',
      id: 'speech-1',
      agendaItemId: 'item-1',
      speaker: { personId: 'chair', unitId: null, text: null },
    },
    {
      type: 'conclusion/add',
      id: 'c1',
      text: 'Giao Vụ Pháp chế rà soát',
      concludedById: 'chair',
      agendaItemId: 'item-1',
      speechId: 'speech-1',
    },
    { type: 'agendaItem/start', id: 'item-2' },
  );
  const origin = { kind: 'conclusion', id: 'c1' } as const;

  it('puts a task out of a conclusion where the conclusion stands, with the chair as the one who assigns it', () => {
    const fields = initialFields(said, origin, null);
    expect(fields).toMatchObject({ text: 'Giao Vụ Pháp chế rà soát', assignedBy: 'Bộ trưởng Nguyễn Mạnh Hùng' });
    const result = readTaskFields(said, fields, blankFields);
    expect(result.ok && taskCommand(said, origin, 't1', result.value)).toEqual({
      type: 'task/add',
      id: 't1',
      task: { text: 'Giao Vụ Pháp chế rà soát', assignedById: 'chair', conclusionIds: ['c1'] },
      agendaItemId: 'item-1',
      speechId: 'speech-1',
    });
  });

  it('puts a task out of nothing where the meeting is', () => {
    expect(taskCommand(said, null, 't1', { text: 'Việc mới' })).toMatchObject({
      agendaItemId: 'item-2',
      speechId: null,
      task: { conclusionIds: [] },
    });
  });

  it('is none when a task was not changed', () => {
    expect(taskCommand(said, { kind: 'task', id: 't1' }, 't2', {})).toBeNull();
  });
});

describe('the draft of a form', () => {
  it('comes back to the letter', () => {
    const fields = { ...blankFields, text: 'giao vuj pha', lead: 'Vụ P' };
    expect(fieldsFromDraft(JSON.stringify(fields), blankFields)).toEqual(fields);
  });

  it.each(['', 'giao', '{"text":1}', '{"text":"a"}', 'null', '[]'])('%j is none', (draft) => {
    expect(fieldsFromDraft(draft, blankFields)).toBeNull();
  });
});
