import type { MeetingState } from '../domain/state.ts';
import { leadLabel, type Task } from '../domain/task.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { type Block, type TableColumn, type Text, text } from './officialDocument.ts';
import {
  assignerText,
  coordinatingCell,
  deadlineCell,
  directorName,
  leadCell,
  originCell,
  taskCell,
} from './taskCells.ts';
import { roman } from './wording/numbering.ts';
import { capitalised } from './wording/sentence.ts';

type TaskOrder = DocumentOptions['taskOrder'];
type Orientation = DocumentOptions['orientation'];

/** Number, task, lead (unless that heads a group), coordinating units, director, deadline, origin. */
const shares: { readonly [O in TaskOrder]: { readonly [S in Orientation]: readonly number[] } } = {
  inOrder: {
    landscape: [0.05, 0.34, 0.17, 0.14, 0.1, 0.13, 0.07],
    portrait: [0.06, 0.26, 0.16, 0.13, 0.14, 0.17, 0.08],
  },
  byUnit: {
    landscape: [0.05, 0.46, 0.18, 0.1, 0.14, 0.07],
    portrait: [0.07, 0.37, 0.16, 0.14, 0.18, 0.08],
  },
};

const leadTitle = 'Đơn vị chủ trì';
const titles = ['TT', 'Nhiệm vụ', leadTitle, 'Đơn vị phối hợp', 'Lãnh đạo chỉ đạo', 'Thời hạn', 'Kết luận'];

function columnsFor(order: TaskOrder, orientation: Orientation): TableColumn[] {
  const widths = shares[order][orientation];
  return titles
    .filter((title) => order === 'inOrder' || title !== leadTitle)
    .map((title, index) => ({
      title,
      share: widths[index] ?? 0,
      align: title === 'TT' || title === 'Kết luận' ? 'centre' : 'left',
    }));
}

/**
 * All `tasks` in one table: in their order with a column for the lead, or under the leads, each heading the rows below
 * it. The tasks are numbered from the first to the last either way.
 */
export function assignmentTable(
  state: MeetingState,
  tasks: readonly Task[],
  order: TaskOrder,
  orientation: Orientation,
): Block {
  const columns = columnsFor(order, orientation);
  if (order === 'inOrder') {
    const rows = tasks.map((task, index) => row(state, task, index + 1, [leadCell(state, task)]));
    return { kind: 'table', caption: null, columns, rows };
  }
  let number = 0;
  const rows = [...groupedByLead(state, tasks)].flatMap(([lead, group], index): Text[][] => [
    [leadHeading(lead, index + 1)],
    ...group.map((task) => {
      number += 1;
      return row(state, task, number, []);
    }),
  ]);
  return { kind: 'table', caption: null, columns, rows };
}

function row(state: MeetingState, task: Task, number: number, lead: readonly Text[]): Text[] {
  return [
    text(String(number)),
    taskCell(task, [assignerText(state, task)]),
    ...lead,
    coordinatingCell(state, task),
    text(directorName(state, task) ?? ''),
    deadlineCell(task),
    originCell(state, task),
  ];
}

function leadHeading(lead: string | null, number: number): Text {
  return text(`${roman(number)}. ${lead ? capitalised(lead) : 'Chưa nêu đơn vị chủ trì'}`);
}

/** The units in the order of the directory, then those that only words name, then the tasks without a lead. */
function groupedByLead(state: MeetingState, tasks: readonly Task[]): Map<string | null, readonly Task[]> {
  const places = new Map(Object.keys(state.unit).map((id, index) => [id, index]));
  const groups = new Map<string | null, { readonly place: number; readonly tasks: Task[] }>();
  for (const task of tasks) {
    const lead = leadLabel(state, task);
    const unitPlace = places.get(task.lead?.unitIds[0] ?? '') ?? places.size;
    const group = groups.get(lead) ?? { place: lead === null ? places.size + 1 : unitPlace, tasks: [] };
    groups.set(lead, group);
    group.tasks.push(task);
  }
  const inDirectoryOrder = [...groups].sort(([, left], [, right]) => left.place - right.place);
  return new Map(inDirectoryOrder.map(([lead, group]) => [lead, group.tasks]));
}
