import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from '#shared/domain/agendaItem.ts';
import { type ChairSelection, chairViewNames } from '#shared/domain/chairView/chairSelection.ts';
import { isOfUnsentConclusions } from '#shared/domain/chairView/chairTask.ts';
import { type ChairContent, canShow, chairViewOf } from '#shared/domain/chairView/chairView.ts';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { noDeadline } from '#shared/domain/deadline.ts';
import type { MeetingState, RecordOf } from '#shared/domain/state.ts';
import { tasksOf } from '#shared/domain/task.ts';
import { unsourced } from '#shared/domain/values.ts';
import { arbitraryMeeting } from '../../support/arbitraryMeeting.ts';
import { sampleState, samples } from '../samples/samples.ts';

type Name = ChairContent['name'];
type ContentOf<N extends Name> = Extract<ChairContent, { readonly name: N }>;

/** What stands on the screen when the meeting is as it was when this was sent. */
function shown<N extends Name>(state: MeetingState, selection: ChairSelection & { readonly name: N }): ContentOf<N> {
  const content = chairViewOf(state, { selection, source: state })?.content;
  if (content?.name !== selection.name) throw new Error(`${selection.name} is not what is shown`);
  return content as ContentOf<N>;
}

/** The meeting with other records of that kind. */
function changed<K extends 'task' | 'conclusion' | 'agendaItem' | 'petition'>(
  state: MeetingState,
  kind: K,
  change: (record: RecordOf<K>, index: number) => Partial<RecordOf<K>>,
): MeetingState {
  const records = Object.values(state[kind]) as RecordOf<K>[];
  const entries = records.map((record, index) => [record.id, { ...record, ...change(record, index) }]);
  return { ...state, [kind]: Object.fromEntries(entries) };
}

const sentAt = '2022-04-25T09:40:00+07:00';
const sent = { state: 'submitted', submittedAt: sentAt } as const;
const allSent = (state: MeetingState) => changed(state, 'conclusion', () => sent);
const [april, quarter] = samples.map(sampleState) as [MeetingState, MeetingState];

/** A petition that the Office is to answer, with two answers. */
function withPetition(state: MeetingState): MeetingState {
  const common = { agendaItemId: null, speechId: null, at: sentAt, source: unsourced, deletedAt: null };
  const petition: RecordOf<'petition'> = {
    id: 'k1',
    text: 'Đề nghị hỗ trợ phủ sóng 12 thôn bản lõm sóng',
    fromUnitIds: [],
    fromText: 'Sở TTTT Nghệ An',
    channel: null,
    sectorId: null,
    legalReference: 'Nghị định số 27/2018/NĐ-CP',
    assignedUnitIds: ['vp'],
    state: 'inProgress',
    taskIds: [],
    duplicateOfId: null,
    receivedOn: null,
    publishedOn: null,
    publishedAt: null,
    rank: 'a0',
    order: 'a0',
    ...common,
  };
  const answer = (id: string, order: string, text: string): RecordOf<'answer'> => ({
    id,
    petitionId: 'k1',
    by: { personId: null, unitId: 'vp', text: null },
    text,
    legalBasis: null,
    order,
    ...common,
  });
  const answers = { a2: answer('a2', 'a2', 'Đã phủ sóng 7 thôn'), a1: answer('a1', 'a1', 'Đã có kế hoạch') };
  return { ...state, petition: { k1: petition }, answer: answers };
}

describe('V1: what the secretary chose stands on the screen', () => {
  it('the item that is on, who presents it and what comes next', () => {
    const running = changed(april, 'agendaItem', ({ id }) => ({ state: id === 'item-1' ? 'running' : 'waiting' }));
    expect(chairViewOf(running, { selection: { name: 'item' }, source: running })).toMatchObject({
      meetingTitle: 'Giao ban QLNN tháng 4/2022',
      item: { position: 1, total: 2 },
      content: { name: 'item', presenter: 'Văn phòng Bộ', next: { position: 2 } },
    });
  });

  it('the whole agenda in its order, with states, clocks and plans', () => {
    const planned = changed(april, 'agendaItem', () => ({ plannedMinutes: 15 }));
    const { items } = shown(planned, { name: 'agenda' });
    expect(items.map(({ id }) => id)).toEqual(agendaOf(planned).map(({ id }) => id));
    expect(items[0]).toMatchObject({ position: 1, state: 'done', plannedMs: 900_000, presenter: 'Văn phòng Bộ' });
  });

  it('a task with its number, state and note, and how its unit stands', () => {
    const lead = { text: null, unitIds: ['vp'] };
    const tasks = changed(april, 'task', (_task, index) => ({
      lead: index < 3 ? lead : null,
      source: unsourced,
      state: (['done', 'inProgress', 'notStarted'] as const)[index % 3] ?? null,
      deadline: index === 2 ? { ...noDeadline, kind: 'date' as const, due: '2022-03-31' } : noDeadline,
      note: index === 2 ? 'Đã trình dự thảo' : null,
    }));
    const third = tasksOf(tasks)[2];
    expect(shown(tasks, { name: 'taskReview', taskId: third?.id ?? '' })).toMatchObject({
      number: 3,
      total: 27,
      task: { text: third?.text, lead: 'Văn phòng Bộ' },
      state: 'notStarted',
      isOverdue: true,
      note: 'Đã trình dự thảo',
      unit: { label: 'Văn phòng Bộ', total: 3, done: 1, inProgress: 1, notStarted: 1, overdue: 1 },
    });
  });

  it('what a unit owes: its overdue tasks with their numbers, and its petitions that are not settled', () => {
    const due = { ...noDeadline, kind: 'date', due: '2022-03-31' } as const;
    const tasks = changed(withPetition(april), 'task', ({ id }) =>
      id === 't07'
        ? { lead: { text: null, unitIds: ['vp'] }, source: unsourced, deadline: due, conclusionIds: [] }
        : {},
    );
    const text = tasks.task.t07?.text;
    expect(shown(tasks, { name: 'unit', unitId: 'vp' })).toMatchObject({
      unit: { label: 'Văn phòng Bộ', overdue: 1 },
      overdue: [{ number: 7, text, deadline: { due: '2022-03-31' } }],
      petitions: [{ number: 1, text: 'Đề nghị hỗ trợ phủ sóng 12 thôn bản lõm sóng', state: 'inProgress' }],
    });
    const settled = changed(tasks, 'petition', () => ({ state: 'resolved' }));
    expect(shown(settled, { name: 'unit', unitId: 'vp' }).petitions).toEqual([]);
  });

  it('a petition with who raises it, who is to settle it, and its answers in order', () => {
    expect(shown(withPetition(april), { name: 'petition', petitionId: 'k1' })).toMatchObject({
      number: 1,
      total: 1,
      text: 'Đề nghị hỗ trợ phủ sóng 12 thôn bản lõm sóng',
      from: 'Sở TTTT Nghệ An',
      assigned: ['Văn phòng Bộ'],
      legalReference: 'Nghị định số 27/2018/NĐ-CP',
      state: 'inProgress',
      answers: [
        { by: 'Văn phòng Bộ', text: 'Đã có kế hoạch' },
        { by: 'Văn phòng Bộ', text: 'Đã phủ sóng 7 thôn' },
      ],
    });
  });

  it('the figures of the conference, those that the office reported, and those that were raised', () => {
    const { tasks, conclusions, petitions, reportedPetitions, figures } = shown(allSent(quarter), {
      name: 'statistics',
    });
    expect(tasks?.total).toBe(14);
    expect(conclusions).toEqual({ count: 0, total: 7 });
    expect(petitions).toBeNull();
    expect(reportedPetitions[0]).toMatchObject({ periodText: 'Quý III/2020', total: 7793 });
    expect(reportedPetitions[0]?.channels.map(({ received }) => received)).toEqual([7610, 19, 164]);
    expect(figures).toHaveLength(27);
    expect(figures[0]).toMatchObject({ label: 'Tổng số kiến nghị', figure: { value: 7793, printed: '7.793' } });
  });

  it('a break, and until when', () => {
    expect(shown(april, { name: 'break', until: '10:15' })).toEqual({ name: 'break', until: '10:15' });
  });

  it('at the end all conclusions that were sent, and their tasks by the unit that leads them', () => {
    const { conclusions, units } = shown(allSent(april), { name: 'closing' });
    expect(conclusions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    const expected = tasksOf(april).flatMap(({ kind }, index) => (kind === 'planned' ? [] : index + 1));
    const numbers = units.flatMap(({ tasks }) => tasks.map(({ number }) => number));
    expect(numbers.toSorted((left, right) => left - right)).toEqual(expected);
    expect(new Set(units.map(({ label }) => label)).size).toBe(units.length);
  });

  it('a conclusion as it was spoken beside as it was worded, what differs marked on each side', () => {
    const reworded = changed(april, 'conclusion', (_conclusion, index) =>
      index === 0 ? { ...sent, spokenText: 'Hoàn thành trong quý II', editedText: 'Hoàn thành trước 30/6' } : sent,
    );
    const marked = (words: ContentOf<'conclusions'>['conclusions'][number]['words'] | null | undefined) =>
      words
        ?.filter(({ isChanged }) => isChanged)
        .map(({ text }) => text.trim())
        .join(' ')
        .replace(/\s+/g, ' ');
    const [first, second] = shown(reworded, { name: 'conclusions', isCompared: true }).conclusions;
    expect(marked(first?.spoken)).toBe('trong quý II');
    expect(marked(first?.words)).toBe('trước 30/6');
    expect(second?.spoken).toBeNull();
    expect(shown(reworded, { name: 'conclusions', isCompared: false }).conclusions[0]?.spoken).toBeNull();
  });
});

describe.each(samples)('the meeting $name', (sample) => {
  const state = allSent(sampleState(sample));

  it('can be shown in every view for which it has a record', () => {
    const shownNames = selectionsOf(state)
      .filter((selection) => canShow(state, selection))
      .map(({ name }) => name);
    const missing = chairViewNames.filter((name) => !shownNames.includes(name));
    // The public records name no petition of its own text.
    expect(missing).toEqual(['petition']);
  });

  it('numbers conclusions and tasks as its documents do', () => {
    const { conclusions } = shown(state, { name: 'conclusions', isCompared: false });
    expect(conclusions.map(({ id }) => id)).toEqual(conclusionsOf(state).map(({ id }) => id));
    for (const [index, task] of tasksOf(state).entries()) {
      expect(shown(state, { name: 'taskReview', taskId: task.id })).toMatchObject({
        number: index + 1,
        task: { text: task.text },
      });
    }
  });
});

describe('V4: a task is overdue', () => {
  const isOverdue = (due: string | null, state: 'inProgress' | 'done' | null) => {
    const deadline = due === null ? noDeadline : ({ ...noDeadline, kind: 'date', due } as const);
    const one = changed(april, 'task', () => ({ deadline, state }));
    return shown(one, { name: 'taskReview', taskId: 't01' }).isOverdue;
  };
  const meetingDay = Object.values(april.meeting)[0]?.date ?? '';

  it('when its last day lies before the meeting’s and it is not done', () => {
    expect(isOverdue('2022-03-31', 'inProgress')).toBe(true);
    expect(isOverdue('2022-03-31', null)).toBe(true);
  });

  it('not on its last day, nor once it is done, nor without a day', () => {
    expect(isOverdue(meetingDay, 'inProgress')).toBe(false);
    expect(isOverdue('2022-03-31', 'done')).toBe(false);
    expect(isOverdue(null, 'inProgress')).toBe(false);
  });
});

/** Every view there can be of a meeting. */
function selectionsOf({ task, unit, petition }: MeetingState): readonly ChairSelection[] {
  return [
    { name: 'conclusions', isCompared: false },
    { name: 'conclusions', isCompared: true },
    { name: 'item' },
    { name: 'agenda' },
    { name: 'statistics' },
    { name: 'break', until: '10:15' },
    { name: 'closing' },
    ...Object.keys(task).map((taskId) => ({ name: 'taskReview', taskId }) as const),
    ...Object.keys(unit).map((unitId) => ({ name: 'unit', unitId }) as const),
    ...Object.keys(petition).map((petitionId) => ({ name: 'petition', petitionId }) as const),
  ];
}

const secret = 'KHÔNG ĐƯỢC CHIẾU';

/** The meeting with words that must not be seen in every point, note and unsent conclusion, and in tasks of those alone. */
function withSecrets(state: MeetingState): MeetingState {
  const isUnsent = ({ state: standing, submittedAt }: RecordOf<'conclusion'>) =>
    standing === 'draft' || submittedAt === null;
  const marked = changed(state, 'conclusion', (conclusion) =>
    isUnsent(conclusion)
      ? {
          state: 'draft',
          spokenText: `${secret} ${conclusion.spokenText}`,
          editedText: conclusion.editedText && `${secret} ${conclusion.editedText}`,
        }
      : {},
  );
  const points = Object.values(state.point).map((point) => [point.id, { ...point, text: `${secret} ${point.text}` }]);
  return changed({ ...marked, point: Object.fromEntries(points) }, 'task', (task) =>
    isOfUnsentConclusions(marked, task) ? { text: `${secret} ${task.text}` } : {},
  );
}

describe('V1: never on the screen', () => {
  it('is a word of a point, a private note, an unsent conclusion or a task of one alone, whatever was recorded', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        const state = withSecrets(meeting);
        for (const selection of selectionsOf(state)) {
          // A task is in hand only because the secretary chose that very one.
          if (selection.name === 'taskReview') continue;
          expect(JSON.stringify(chairViewOf(state, { selection, source: state }))).not.toContain(secret);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the property can fail: the same words are seen once they are sent', () => {
    const state = allSent(withSecrets(april));
    expect(JSON.stringify(shown(state, { name: 'conclusions', isCompared: false }))).toContain(secret);
  });
});
