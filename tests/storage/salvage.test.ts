import { expect, test } from 'vitest';
import { type Command, decide } from '#shared/domain/command.ts';
import { stateOf } from '#shared/domain/creation.ts';
import type { Entry } from '#shared/domain/history.ts';
import { brokenReferences } from '#shared/domain/references.ts';
import { apply, type MeetingState } from '#shared/domain/state.ts';
import { changesBetween, salvaged } from '../../electron/storage/salvage.ts';
import { pointAdded, unwrapped } from '../support/diskLibrary.ts';
import { smallMeeting } from '../support/smallMeeting.ts';

const at = '2022-04-25T09:42:13.120+07:00';
const start = stateOf(smallMeeting());

/** What `commands` make of the meeting: an entry each, from 2 on, and the state at the end. */
function recorded(commands: readonly Command[]): { entries: Entry[]; end: MeetingState } {
  let end = start;
  const entries = commands.map((command, index): Entry => {
    const changes = unwrapped(decide(end, command, { now: at, actor: 'secretary' }));
    end = apply(end, changes);
    const seq = index + 2;
    return { seq, at, actor: 'secretary', commandId: `command-${seq}`, batchId: null, undoes: [], command, changes };
  });
  return { entries, end };
}

const speech: Command = {
  type: 'speech/start',
  id: 's-1',
  agendaItemId: 'item-1',
  speaker: { personId: 'deputy', unitId: null, text: null },
};
const said: Command = {
  type: 'point/add',
  id: 'p-2',
  text: 'Ý kiến',
  isPrivate: false,
  agendaItemId: null,
  speechId: 's-1',
};

test('with nothing lost the end state is reached', () => {
  const { entries, end } = recorded([{ type: 'meeting/start' }, speech, said]);
  expect(salvaged({ seq: 1, state: start }, entries, 4)).toEqual({ state: end, lostCount: 0 });
});

test('a record that names a lost one is left out and counted; what does not need it stays', () => {
  const { entries } = recorded([{ type: 'meeting/start' }, speech, said, pointAdded('p-3')]);
  const { state, lostCount } = salvaged(
    { seq: 1, state: start },
    entries.filter(({ seq }) => seq !== 3),
    5,
  );
  expect(Object.keys(state.point)).toEqual(['p-3']);
  expect(brokenReferences(state)).toEqual([]);
  expect(lostCount).toBe(2);
});

test('a record that was there before goes back to what it was', () => {
  const person = { name: 'Bùi Hoàng Phương', role: 'leader', title: 'Chánh Văn phòng' } as const;
  const { entries } = recorded([
    { type: 'person/add', id: 'new-chair', person },
    { type: 'meeting/edit', patch: { chairId: 'new-chair', title: 'Hội nghị' } },
  ]);
  const { state, lostCount } = salvaged({ seq: 1, state: start }, entries.slice(1), 3);
  expect(state).toEqual(start);
  expect(lostCount).toBe(2);
});

test('lines at the end that nobody can read count as lost', () => {
  expect(salvaged({ seq: 4, state: start }, [], 7).lostCount).toBe(3);
  expect(salvaged({ seq: 9, state: start }, [], 7).lostCount).toBe(0);
});

test('the changes between two states lead from one to the other', () => {
  const { end } = recorded([
    { type: 'meeting/start' },
    speech,
    said,
    { type: 'person/edit', id: 'chair', patch: { title: 'x' } },
  ]);
  expect(apply(start, changesBetween(start, end))).toEqual(end);
  expect(apply(end, changesBetween(end, start))).toEqual(start);
  expect(changesBetween(end, end)).toEqual([]);
});
