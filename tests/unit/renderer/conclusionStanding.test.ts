import { describe, expect, it } from 'vitest';
import { approvalHash } from '#shared/domain/approval.ts';
import type { Command } from '#shared/domain/command.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { standingOf } from '../../../renderer/features/conclusions/standing.ts';
import { tasksByConclusion } from '../../../renderer/features/conclusions/tasksByConclusion.ts';
import { april2022, sittingMeeting, after as stateAfter } from './heldMeeting.ts';

const said = stateAfter(sittingMeeting(), {
  type: 'conclusion/add',
  id: 'c1',
  text: 'Rà soát các quy định đã ký',
  concludedById: 'chair',
  agendaItemId: 'item-1',
  speechId: null,
});

function recordOf(state: MeetingState) {
  const conclusion = state.conclusion.c1;
  if (!conclusion) throw new Error('no conclusion');
  return conclusion;
}
const standing = (state: MeetingState) => standingOf(state, recordOf(state));
const submitted = stateAfter(said, { type: 'conclusion/submit', ids: ['c1'] });
const hash = approvalHash(submitted, recordOf(submitted));
const approved = stateAfter(submitted, { type: 'conclusion/approve', id: 'c1', hash });

describe('how a conclusion stands', () => {
  it('is a draft until it is sent, then waits', () => {
    expect(standing(said)).toEqual({ kind: 'draft', tone: 'quiet' });
    expect(standing(submitted)).toMatchObject({ kind: 'submitted', tone: 'wait', at: recordOf(submitted).submittedAt });
  });

  it('is approved until its wording or one of its tasks changes', () => {
    const task: Command = {
      type: 'task/add',
      id: 't1',
      task: { text: 'Việc', conclusionIds: ['c1'] },
      agendaItemId: null,
      speechId: null,
    };
    expect(standing(approved)).toMatchObject({ kind: 'approved', tone: 'ok' });
    const edit: Command = { type: 'conclusion/edit', id: 'c1', text: 'Rà soát quy định', wording: 'edited' };
    expect(standing(stateAfter(approved, edit))).toEqual({ kind: 'changed', tone: 'changed' });
    expect(standing(stateAfter(approved, task))).toEqual({ kind: 'changed', tone: 'changed' });
  });

  it('is returned with what the chair said, if anything', () => {
    const returned = (remark: string | null) =>
      standing(stateAfter(submitted, { type: 'conclusion/return', id: 'c1', hash, remark }));
    expect(returned('Sửa thời hạn')).toEqual({ kind: 'returned', tone: 'back', remark: 'Sửa thời hạn' });
    expect(returned('')).toMatchObject({ remark: null });
  });
});

describe('the tasks by conclusion', () => {
  it('are numbered as in the list of tasks, and stand under each conclusion that they carry out', () => {
    const state = april2022();
    const groups = [...tasksByConclusion(state).values()].map((tasks) => tasks.map(({ number }) => number));
    expect(groups).toEqual([[20, 21], [21], [22, 23], [24], [25], [26, 27]]);
  });
});
