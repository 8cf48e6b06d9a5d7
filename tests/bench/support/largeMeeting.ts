import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from '#shared/domain/command.ts';
import type { RecordLists } from '#shared/domain/creation.ts';
import { prepared, readRecord } from '#shared/domain/recordFile.ts';
import { orderKeys } from '#shared/lib/order.ts';

/** How much was recorded: points and conclusions (one in fifteen) are `records`. */
export interface MeetingSize {
  readonly records: number;
  readonly tasks: number;
  readonly petitions: number;
}

/** The sizes of product.md, "Budgets". Both have 12 agenda items. */
export const meetingSizes = {
  1500: { records: 1_500, tasks: 315, petitions: 200 },
  15000: { records: 15_000, tasks: 3_150, petitions: 2_000 },
} as const satisfies Record<number, MeetingSize>;
export type MeetingScale = keyof typeof meetingSizes;

/** The public record of April 2022: its words fill the large meetings. */
export const april2022: RecordLists = readSample('2022-04');

function readSample(name: string): RecordLists {
  const file = resolve(import.meta.dirname, `../../../assets/samples/${name}.json`);
  const lists = readRecord(JSON.parse(readFileSync(file, 'utf8')));
  if (!lists.ok) throw new Error(`The sample ${name} can't be read`);
  return lists.value;
}

const texts = [
  ...april2022.point.map(({ text }) => text),
  ...april2022.conclusion.map(({ spokenText }) => spokenText),
  ...april2022.task.map(({ text }) => text),
];

/** What was said `index`-th, the sample's words in turn. */
export function spokenText(index: number): string {
  return texts[index % texts.length] ?? '';
}

/** The sample's roster, with a programme of 12 items: its own two, and its ten sectors. */
export function meetingBefore(id: string): RecordLists {
  const before = prepared(april2022);
  const [pattern] = before.agendaItem;
  if (!pattern) throw new Error('The sample has no programme');
  const titles = [...before.agendaItem.map(({ title }) => title), ...before.sector.map(({ label }) => label)];
  const orders = orderKeys(12);
  return {
    ...before,
    meeting: before.meeting.map((meeting) => ({ ...meeting, id })),
    agendaItem: orders.map((order, index) => ({
      ...pattern,
      id: `item-${index + 1}`,
      title: titles[index] ?? '',
      plannedMinutes: 15,
      order,
    })),
  };
}

/** The commands by which a secretary takes such a meeting down; it is in session at the end, its last item running. */
export function* largeMeeting(size: MeetingSize): Generator<Command> {
  yield { type: 'meeting/start' };
  const due = (kind: 'tasks' | 'petitions', index: number): number => Math.floor((size[kind] * index) / size.records);
  let place: { agendaItemId: string | null; speechId: string | null } = { agendaItemId: null, speechId: null };
  for (let index = 0; index < size.records; index += 1) {
    const agendaItemId = `item-${Math.floor((12 * index) / size.records) + 1}`;
    if (agendaItemId !== place.agendaItemId) yield { type: 'agendaItem/start', id: agendaItemId };
    if (agendaItemId !== place.agendaItemId || index % 12 === 0) {
      place = { agendaItemId, speechId: `speech-${index}` };
      yield { type: 'speech/start', id: `speech-${index}`, agendaItemId, speaker: speakerOf(index) };
    }
    yield index % 15 === 14
      ? { type: 'conclusion/add', id: `c-${index}`, text: spokenText(index), concludedById: chairId(), ...place }
      : { type: 'point/add', id: `p-${index}`, text: spokenText(index), isPrivate: false, ...place };
    for (let task = due('tasks', index); task < due('tasks', index + 1); task += 1) {
      yield { type: 'task/add', id: `t-${task}`, task: taskOf(task), ...place };
    }
    for (let petition = due('petitions', index); petition < due('petitions', index + 1); petition += 1) {
      yield { type: 'petition/add', id: `k-${petition}`, petition: { text: spokenText(petition) }, ...place };
    }
  }
}

function speakerOf(index: number) {
  const unitId = april2022.unit[index % april2022.unit.length]?.id ?? null;
  return { personId: null, unitId, text: null };
}

function chairId(): string | null {
  return april2022.meeting[0]?.chairId ?? null;
}

/** A task of the sample, without what it refers to in the sample alone. */
function taskOf(index: number) {
  const task = april2022.task[index % april2022.task.length];
  if (!task) throw new Error('The sample has no tasks');
  return { text: task.text, lead: task.lead, coordinating: task.coordinating, deadline: task.deadline };
}
