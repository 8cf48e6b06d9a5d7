import { cleanText } from '../language/cleanText.ts';
import { compareOrder, type Ordered, orderAtEnd, ordersAfter } from '../lib/order.ts';
import { err, ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, type RecordsOf, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import type { Conclusion } from './conclusion.ts';
import { deadlineFault, deadlineSchema, noDeadline } from './deadline.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import type { Person } from './person.ts';
import { type LogPart, logPlacement, placedRecords, placementInput } from './placement.ts';
import { firstFailure, foundLive, free, live, referencesExist } from './records.ts';
import { type Unit, unitInText } from './unit.ts';
import {
  deletedAtShape,
  idSchema,
  longTextSchema,
  orderSchema,
  patched,
  placementShape,
  shortTextSchema,
  sourceSchema,
  unsourced,
} from './values.ts';

/** `rule`: a standing rule with no end ("từ nay, …"); `planned`: what a unit announced it will do. */
export const taskKinds = ['assigned', 'planned', 'rule', 'standingMeasure'] as const;
export const taskStates = ['notStarted', 'inProgress', 'done'] as const;

/** Who has to do it: the words that were said, and the units they mean, if that is known. */
export const assigneeSchema = z.strictObject({
  text: shortTextSchema.nullable(),
  unitIds: z.array(idSchema),
});
export type Assignee = z.infer<typeof assigneeSchema>;

export const taskSchema = z.strictObject({
  id: idSchema,
  text: longTextSchema,
  kind: z.enum(taskKinds),
  /** One lead a task is the rule (NĐ 39/2022/NĐ-CP); several that were said aloud are kept as said. */
  lead: assigneeSchema.nullable(),
  coordinating: z.array(assigneeSchema),
  assignedById: idSchema.nullable(),
  /** The deputy who directs it (Thứ trưởng chỉ đạo, "tổng chỉ huy"). */
  directorId: idSchema.nullable(),
  deadline: deadlineSchema,
  sectorId: idSchema.nullable(),
  /** The directive verb that was used: giao, yêu cầu, cần … */
  verb: shortTextSchema.nullable(),
  state: z.enum(taskStates).nullable(),
  note: shortTextSchema.nullable(),
  /** The conclusions it carries out. */
  conclusionIds: z.array(idSchema),
  rank: orderSchema,
  ...placementShape,
  source: sourceSchema,
  ...deletedAtShape,
});
export type Task = z.infer<typeof taskSchema>;
export type TaskChange = ChangeOf<'task', Task>;

/** The tasks as they are numbered; those in the bin have no number. */
export function tasksOf(state: Part<{ task: Task }>): Task[] {
  return live(state.task).sort((left, right) =>
    compareOrder({ id: left.id, order: left.rank }, { id: right.id, order: right.rank }),
  );
}

/**
 * The tasks of every conclusion, by the map of tasks that they are in. That map is never changed, so what was once
 * found in it stays true; without this the chair's view would sort all tasks once for each conclusion, twice over.
 */
const tasksByConclusion = new WeakMap<RecordsOf<Task>, ReadonlyMap<string, readonly Task[]>>();

/** The tasks of one conclusion, in their order. */
export function tasksOfConclusion(state: Part<{ task: Task }>, conclusionId: string): readonly Task[] {
  let groups = tasksByConclusion.get(state.task);
  if (!groups) {
    groups = groupedByConclusion(state);
    tasksByConclusion.set(state.task, groups);
  }
  return groups.get(conclusionId) ?? [];
}

function groupedByConclusion(state: Part<{ task: Task }>): ReadonlyMap<string, readonly Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasksOf(state)) {
    for (const conclusionId of new Set(task.conclusionIds)) {
      const group = groups.get(conclusionId);
      if (group) group.push(task);
      else groups.set(conclusionId, [task]);
    }
  }
  return groups;
}

/** SPEC T3: whether several leads were named for a task that should have one. */
export function hasSeveralLeads(task: Pick<Task, 'lead'>): boolean {
  return (task.lead?.unitIds.length ?? 0) > 1;
}

/**
 * Which fields the record does not state (`Source.inferred`): `lead` as a whole, or only its words or its units.
 * What is inferred is never shown as a fact.
 */
function isInferred(task: Pick<Task, 'source'>, field: string): boolean {
  return task.source.inferred.includes(field);
}

/**
 * Who is meant, in words that may be printed: the official name (as at the meeting's date) of a unit that was named by
 * its name or an alias, else the words that were said.
 */
function assigneeLabel(state: Part<{ unit: Unit }>, { text, unitIds }: Assignee): string | null {
  const units = unitIds.flatMap((id) => state.unit[id] ?? []);
  const [unit] = units;
  if (text === null) return units.length > 0 ? units.map(unitInText).join(', ') : null;
  const isNameOfUnit = unit && units.length === 1 && [unit.name, ...unit.aliases].includes(text);
  return isNameOfUnit ? unitInText(unit) : text;
}

/** The lead as far as the record states it: null where it was inferred, without words where only those were. */
export function statedLead(task: Pick<Task, 'lead' | 'source'>): Assignee | null {
  if (!task.lead || isInferred(task, 'lead')) return null;
  return isInferred(task, 'lead.text') ? { ...task.lead, text: null } : task.lead;
}

/** The coordinating units as far as the record states them. */
export function statedCoordinating(task: Pick<Task, 'coordinating' | 'source'>): readonly Assignee[] {
  return isInferred(task, 'coordinating') ? [] : task.coordinating;
}

/** Who leads the task, as far as it was stated; null where it was not, even when a unit was inferred. */
export function leadLabel(state: Part<{ unit: Unit }>, task: Pick<Task, 'lead' | 'source'>): string | null {
  const lead = statedLead(task);
  return lead && assigneeLabel(state, lead);
}

/** "Giao Thứ trưởng … chỉ đạo": a leader alone answers for it, so that no unit is missing. */
export function isDirectedAlone(state: Part<{ unit: Unit }>, task: Task): boolean {
  return task.directorId !== null && task.coordinating.length === 0 && leadLabel(state, task) === null;
}

/** A lead that the record does not state but other facts suggest; a proposal to the secretary, nothing to print. */
export function inferredLeadLabel(state: Part<{ unit: Unit }>, task: Pick<Task, 'lead' | 'source'>): string | null {
  return task.lead && isInferred(task, 'lead') ? assigneeLabel(state, task.lead) : null;
}

/** Who takes part, as far as it was stated. */
export function coordinatingLabels(state: Part<{ unit: Unit }>, task: Pick<Task, 'coordinating' | 'source'>): string[] {
  return statedCoordinating(task).flatMap((assignee) => assigneeLabel(state, assignee) ?? []);
}

function rankedTasks(state: Part<{ task: Task }>): Ordered[] {
  return Object.values(state.task).map(({ id, rank }) => ({ id, order: rank }));
}

const enteredFields = taskSchema.omit({
  id: true,
  rank: true,
  agendaItemId: true,
  speechId: true,
  at: true,
  order: true,
  source: true,
  deletedAt: true,
});
export type EnteredTask = z.infer<typeof enteredFields>;

/** What a task has when only its text is known. */
export const newTask: Omit<EnteredTask, 'text'> = {
  kind: 'assigned',
  lead: null,
  coordinating: [],
  assignedById: null,
  directorId: null,
  deadline: noDeadline,
  sectorId: null,
  verb: null,
  state: 'notStarted',
  note: null,
  conclusionIds: [],
};

type State = LogPart & Part<{ meeting: Meeting; task: Task; conclusion: Conclusion; person: Person; unit: Unit }>;

function taskReferences(state: State, fields: { readonly [K in keyof EnteredTask]?: EnteredTask[K] | undefined }) {
  const unitIds = [fields.lead, ...(fields.coordinating ?? [])].flatMap((assignee) => assignee?.unitIds ?? []);
  return referencesExist([
    ['assignedById', state.person, fields.assignedById],
    ['directorId', state.person, fields.directorId],
    ...unitIds.map((id) => ['unitIds', state.unit, id] as const),
    ...(fields.conclusionIds ?? []).map((id) => ['conclusionIds', state.conclusion, id] as const),
  ]);
}

function fieldFaults(fields: { readonly deadline?: Task['deadline'] | undefined; readonly text?: string | undefined }) {
  const fault = fields.deadline && deadlineFault(fields.deadline);
  if (fault) return err(fault);
  if (fields.text !== undefined && !cleanText(fields.text)) return err({ code: 'textEmpty' } as const);
  return ok(null);
}

export const addTask = defineCommand({
  type: 'task/add',
  input: z.strictObject({
    type: z.literal('task/add'),
    id: idSchema,
    task: enteredFields.partial().required({ text: true }),
    ...placementInput,
  }),
  actors: ['secretary'],
  decide(state: State, { id, task, agendaItemId, speechId }, { now }) {
    const checks = firstFailure(
      meetingAllowing(state, 'task/add'),
      free(state.task, 'task', id),
      taskReferences(state, task),
      fieldFaults(task),
    );
    if (!checks.ok) return checks;
    const placement = logPlacement(state, { agendaItemId, speechId }, now);
    if (!placement.ok) return placement;
    const rank = orderAtEnd(rankedTasks(state));
    const entered = patched<EnteredTask>({ ...newTask, text: task.text }, task);
    const added: Task = {
      id,
      ...entered,
      text: cleanText(task.text),
      rank,
      ...placement.value,
      source: unsourced,
      deletedAt: null,
    };
    return ok([inserted('task', added)]);
  },
});

export const editTask = defineCommand({
  type: 'task/edit',
  input: z.strictObject({ type: z.literal('task/edit'), id: idSchema, patch: enteredFields.partial() }),
  actors: ['secretary'],
  decide(state: State, { id, patch }) {
    const checks = firstFailure(meetingAllowing(state, 'task/edit'), taskReferences(state, patch), fieldFaults(patch));
    if (!checks.ok) return checks;
    const task = foundLive(state.task, 'task', id);
    if (!task.ok) return task;
    const text = patch.text === undefined ? task.value.text : cleanText(patch.text);
    // `lead.text` is a part of `lead`: whoever edits the whole states the part.
    const inferred = task.value.source.inferred.filter((field) => !Object.hasOwn(patch, field.replace(/\..*/, '')));
    const source = { ...task.value.source, inferred };
    return ok([updated('task', task.value, { ...patched(task.value, patch), text, source })]);
  },
});

/** SPEC T4: a task said with several leads becomes one task a lead, alike in all else. */
export const splitTask = defineCommand({
  type: 'task/split',
  input: z.strictObject({
    type: z.literal('task/split'),
    id: idSchema,
    /** Ids of the new tasks: one for each lead after the first. */
    newIds: z.array(idSchema),
  }),
  actors: ['secretary'],
  decide(state: State, { id, newIds }) {
    const meeting = meetingAllowing(state, 'task/split');
    if (!meeting.ok) return meeting;
    const task = foundLive(state.task, 'task', id);
    if (!task.ok) return task;
    const unitIds = task.value.lead?.unitIds ?? [];
    const [first, ...others] = unitIds;
    if (first === undefined || others.length === 0) return err({ code: 'taskHasOneLead' });
    if (newIds.length !== others.length) return err({ code: 'idsTooFew' });
    const taken = firstFailure(...newIds.map((newId) => free(state.task, 'task', newId)));
    if (!taken.ok) return taken;
    const withLead = (unitId: string): Task => ({ ...task.value, lead: { text: null, unitIds: [unitId] } });
    const ranks = ordersAfter(rankedTasks(state), id, others.length);
    const orders = ordersAfter([...placedRecords(state)], id, others.length);
    const added = newIds.map((newId, index) => ({
      ...withLead(others[index] ?? first),
      id: newId,
      rank: ranks[index] ?? task.value.rank,
      order: orders[index] ?? task.value.order,
    }));
    return ok([updated('task', task.value, withLead(first)), ...added.map((record) => inserted('task', record))]);
  },
});
