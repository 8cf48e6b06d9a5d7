import { describe, expect, test } from 'vitest';
import { type AtHand, choosingOf, selectionOf, withView } from '../../../renderer/features/chairChooser/choosing.ts';
import { matchingChoices, recordChoices } from '../../../renderer/features/chairChooser/recordChoices.ts';
import { stateWith } from '../../../renderer/features/chairChooser/stateWith.ts';
import { atHand } from '../../../renderer/windows/secretary/atHand.ts';
import { type ChairSelection, chairViewNames } from '../../../shared/domain/chairView/chairSelection.ts';
import { conclusionsOf } from '../../../shared/domain/conclusion.ts';
import { tasksOf } from '../../../shared/domain/task.ts';
import { after, april2022, sittingMeeting } from '../renderer/heldMeeting.ts';

const now = new Date(2022, 3, 12, 9, 50);
const held = april2022();
const nothingAtHand: AtHand = () => null;

describe('the chooser', () => {
  const onScreen: readonly ChairSelection[] = [
    { name: 'conclusions', isCompared: true },
    { name: 'item' },
    { name: 'agenda' },
    { name: 'taskReview', taskId: 'task-7' },
    { name: 'unit', unitId: 'unit-3' },
    { name: 'petition', petitionId: 'petition-2' },
    { name: 'statistics' },
    { name: 'break', until: '10:15' },
    { name: 'break', until: null },
    { name: 'closing' },
  ];

  test.each(onScreen)('opens with what is on the screen, so that Enter sends just that again: $name', (selection) => {
    expect(selectionOf(choosingOf(selection), now)).toEqual(selection);
  });

  test('has every view there is in these samples', () => {
    expect([...new Set(onScreen.map(({ name }) => name))]).toEqual(chairViewNames);
  });

  test('a view that is chosen is about what is at hand, also when it was on the screen about something else', () => {
    const choosing = withView(
      choosingOf({ name: 'petition', petitionId: 'petition-2' }),
      'petition',
      () => 'petition-9',
    );
    expect(selectionOf(choosing, now)).toEqual({ name: 'petition', petitionId: 'petition-9' });
  });

  test('nothing can be sent without the record, or with a time that is none', () => {
    const open = choosingOf({ name: 'item' });
    for (const name of ['taskReview', 'unit', 'petition'] as const) {
      expect(selectionOf(withView(open, name, nothingAtHand), now)).toBeNull();
    }
    expect(selectionOf({ ...open, name: 'break', typedTime: '25:99' }, now)).toBeNull();
  });
});

describe('what is at hand', () => {
  const nothing = { selectedRecord: null, selection: null };

  test('is the selected record', () => {
    const [, second] = tasksOf(held);
    expect(atHand(held, { ...nothing, selectedRecord: { kind: 'task', id: second?.id ?? '' } })('taskReview')).toBe(
      second?.id,
    );
  });

  test('of a selected conclusion is its first task', () => {
    const withTask = tasksOf(held).find(({ conclusionIds }) => conclusionIds.length > 0);
    const id = withTask?.conclusionIds[0] ?? '';
    expect(atHand(held, { ...nothing, selectedRecord: { kind: 'conclusion', id } })('taskReview')).toBe(withTask?.id);
  });

  test('is the unit of who speaks', () => {
    const unitId = Object.keys(sittingMeeting().unit)[0] ?? '';
    const speaking = after(sittingMeeting(), {
      type: 'speech/start',
      id: 'speech-1',
      agendaItemId: 'item-1',
      speaker: { personId: null, unitId, text: null },
    });
    expect(atHand(speaking, nothing)('unit')).toBe(unitId);
  });

  test('else what was on the screen before, else the first one there is', () => {
    const selection = { name: 'taskReview', taskId: 'task-before' } as const;
    expect(atHand(held, { selectedRecord: null, selection })('taskReview')).toBe('task-before');
    expect(atHand(held, nothing)('taskReview')).toBe(tasksOf(held)[0]?.id);
    expect(atHand(sittingMeeting(), nothing)('petition')).toBeNull();
  });
});

describe('finding a record', () => {
  const tasks = recordChoices(held, 'taskReview');

  test('all stand in the order of their list until something is typed', () => {
    expect(matchingChoices(tasks, '').map(({ number }) => number)).toEqual(tasks.map((_, index) => index + 1));
  });

  test('a number finds the one that has it first', () => {
    expect(matchingChoices(tasks, '5')[0]?.number).toBe(5);
  });

  test('letters without diacritics find words', () => {
    const units = recordChoices(held, 'unit');
    const wanted = units.find(({ text }) => text.startsWith('Cục'));
    const typed = wanted?.words.join(' ') ?? '';
    expect(matchingChoices(units, typed)[0]?.id).toBe(wanted?.id);
    expect(matchingChoices(units, 'khong co don vi nao nhu vay')).toEqual([]);
  });
});

describe('the picture of what F9 would send', () => {
  const conclusion = (id: string) =>
    ({ type: 'conclusion/add', id, text: `Kết luận ${id}`, concludedById: null }) as const;
  const place = { agendaItemId: 'item-1', speechId: null };
  const meeting = after(sittingMeeting(), { ...conclusion('k1'), ...place }, { ...conclusion('k2'), ...place });

  test('has those conclusions as submitted, and the meeting itself stays as it is', () => {
    const sent = stateWith(meeting, ['k2'], now);
    expect(conclusionsOf(sent).map(({ state }) => state)).toEqual(['draft', 'submitted']);
    expect(conclusionsOf(meeting).map(({ state }) => state)).toEqual(['draft', 'draft']);
  });

  test('is the meeting as it is where that would be refused', () => {
    expect(stateWith(meeting, ['k9'], now)).toBe(meeting);
  });
});
