import type { MeetingState } from '../domain/state.ts';
import { isDirectedAlone, leadLabel, type Task } from '../domain/task.ts';
import { remembered } from '../lib/remembered.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { clauseNumbers, noticeClauses } from './noticeClauses.ts';
import { type Block, type TableColumn, type Text, text, type Worksheet } from './officialDocument.ts';
import { coordinatingCell, deadlineCell, leadCell, taskCell } from './taskCells.ts';
import { assignerText, directorName } from './wording/assigning.ts';
import { shortDate } from './wording/dates.ts';
import { roman } from './wording/numbering.ts';
import { capitalised } from './wording/sentence.ts';
import { taskWordingOf } from './wording/taskSentence.ts';

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
const titles = ['TT', 'Nhiệm vụ', leadTitle, 'Đơn vị phối hợp', 'Lãnh đạo chỉ đạo', 'Thời hạn', 'Khoản'];
const dayTitle = 'Ngày đến hạn';
const centred = ['TT', dayTitle, 'Khoản'];

function column(title: string, share: number): TableColumn {
  return { title, share, align: centred.includes(title) ? 'centre' : 'left' };
}

/** A workbook can be sorted and filtered by lead and by day, whatever the order. */
const worksheetColumns = [
  column('TT', 0.05),
  column('Nhiệm vụ', 0.29),
  column(leadTitle, 0.16),
  column('Đơn vị phối hợp', 0.12),
  column('Lãnh đạo chỉ đạo', 0.1),
  column('Thời hạn', 0.11),
  column(dayTitle, 0.1),
  column('Khoản', 0.07),
];

function columnsFor(order: TaskOrder, orientation: Orientation): TableColumn[] {
  const widths = shares[order][orientation];
  return titles
    .filter((title) => order === 'inOrder' || title !== leadTitle)
    .map((title, index) => column(title, widths[index] ?? 0));
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
    const rows = tasks.map((task, index) => row(state, task, index + 1, [leadCell(state, task, 'notice')]));
    return { kind: 'table', caption: null, columns, rows, worksheet: worksheetOf(state, tasks) };
  }
  let number = 0;
  const groups = groupedByLead(state, tasks);
  const rows = [...groups].flatMap(([heading, group], index): Text[][] => [
    [text(`${roman(index + 1)}. ${heading}`)],
    ...group.map((task) => {
      number += 1;
      return row(state, task, number, []);
    }),
  ]);
  const worksheet = worksheetOf(state, [...groups.values()].flat());
  return { kind: 'table', caption: null, columns, rows, worksheet };
}

function worksheetOf(state: MeetingState, tasks: readonly Task[]): Worksheet {
  const rows = tasks.map((task, index): Text[] => {
    const { due } = task.deadline;
    const cells = row(state, task, index + 1, [leadCell(state, task, 'notice')]);
    return cells.toSpliced(-1, 0, text(due === null ? '' : shortDate(due)));
  });
  return { columns: worksheetColumns, rows };
}

/** The clauses of the notice in which the tasks stand. */
const clausesOf = remembered((state: MeetingState) => clauseNumbers(noticeClauses(state)));

function row(state: MeetingState, task: Task, number: number, lead: readonly Text[]): Text[] {
  return [
    text(String(number)),
    taskCell(task, [assignerText(state, task)]),
    ...lead,
    coordinatingCell(state, task),
    text(directorName(state, task) ?? ''),
    deadlineCell(state, task, 'notice'),
    text(clausesOf(state)(task)),
  ];
}

/** Tasks that lack a lead, in a draft; and those that need none, or are issued without. */
const leadless = { missing: 'Chưa nêu đơn vị chủ trì', other: 'Nhiệm vụ khác' };

/** What heads a task: its lead, else whether one is missing. */
function headingFor(state: MeetingState, task: Task): string {
  const lead = leadLabel(state, task);
  if (lead !== null) return capitalised(lead);
  const isAskedFor = task.kind === 'assigned' && !isDirectedAlone(state, task);
  return isAskedFor && taskWordingOf(state, 'notice') === 'draft' ? leadless.missing : leadless.other;
}

/** The units in the order of the directory, then those that only words name, then the tasks without a lead. */
function groupedByLead(state: MeetingState, tasks: readonly Task[]): Map<string, readonly Task[]> {
  const places = new Map(Object.keys(state.unit).map((id, index) => [id, index]));
  const groups = new Map<string, { readonly place: number; readonly tasks: Task[] }>();
  for (const task of tasks) {
    const heading = headingFor(state, task);
    const place = places.get(task.lead?.unitIds[0] ?? '') ?? places.size;
    const last = Object.values(leadless).indexOf(heading);
    const group = groups.get(heading) ?? { place: last === -1 ? place : places.size + 1 + last, tasks: [] };
    groups.set(heading, group);
    group.tasks.push(task);
  }
  const inDirectoryOrder = [...groups].sort(([, left], [, right]) => left.place - right.place);
  return new Map(inDirectoryOrder.map(([heading, group]) => [heading, group.tasks]));
}
