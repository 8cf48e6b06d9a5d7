import { type Petition, petitionsOf } from '../domain/petition.ts';
import { live } from '../domain/records.ts';
import type { Speaker } from '../domain/speech.ts';
import type { MeetingState } from '../domain/state.ts';
import { type Assignee, coordinatingLabels, leadLabel, type Task, tasksOf } from '../domain/task.ts';
import type { Unit } from '../domain/unit.ts';

/** What a meeting gave to one unit, or to somebody whom only words name ("UBND tỉnh"). */
export interface UnitWork {
  readonly leads: readonly Task[];
  readonly coordinates: readonly Task[];
  /** What it announced it will do. */
  readonly announced: readonly Task[];
  /** Given to a group of units that it belongs to. */
  readonly shared: readonly Task[];
  readonly petitions: readonly Petition[];
}

/** Whose sheet it is. */
export type Recipient = { readonly unit: Unit } | { readonly words: string };

interface Growing {
  readonly leads: Task[];
  readonly coordinates: Task[];
  readonly announced: Task[];
}

/** A task with the units that are stated to lead it. */
interface LedTask {
  readonly task: Task;
  readonly leads: ReadonlySet<string>;
}

/** The work of everybody, by id of the unit or by words. */
export interface WorkOfAll {
  /** To whom the meeting gave work: the units in the order of the directory, then those that words name. */
  readonly recipients: readonly Recipient[];
  of(recipient: Recipient): UnitWork;
}

/** The units an assignee means, as far as the record states them; what was only inferred gives nobody work. */
function statedUnits(task: Task, field: 'lead' | 'coordinating', assignees: readonly Assignee[]): Set<string> {
  const { inferred } = task.source;
  const isStated = !inferred.includes(field) && !inferred.includes(`${field}.unitIds`);
  return new Set(isStated ? assignees.flatMap(({ unitIds }) => unitIds) : []);
}

const leadUnits = (task: Task) => statedUnits(task, 'lead', task.lead ? [task.lead] : []);
const coordinatingUnits = (task: Task) => statedUnits(task, 'coordinating', task.coordinating);

/** The words that name a lead where no unit is stated. */
function leadWords(state: MeetingState, task: Task): string[] {
  const label = leadUnits(task).size === 0 ? leadLabel(state, task) : null;
  return label === null ? [] : [label];
}

/** The words that name who takes part where no unit is stated. */
function coordinatingWords(state: MeetingState, task: Task): Set<string> {
  const hasUnits = coordinatingUnits(task).size > 0;
  const named = hasUnits ? task.coordinating.filter(({ unitIds }) => unitIds.length === 0) : task.coordinating;
  return new Set(coordinatingLabels(state, { ...task, coordinating: named }));
}

export function workOfAll(state: MeetingState): WorkOfAll {
  const tasks = tasksOf(state).map((task): LedTask => ({ task, leads: leadUnits(task) }));
  const byUnit = new Map<string, Growing>();
  const byWords = new Map<string, Growing>();
  for (const { task, leads } of tasks) {
    share(task, byUnit, leads, coordinatingUnits(task));
    share(task, byWords, new Set(leadWords(state, task)), coordinatingWords(state, task));
  }
  return {
    recipients: [
      ...Object.values(state.unit).flatMap((unit) => (byUnit.has(unit.id) ? [{ unit }] : [])),
      ...[...byWords.keys()].map((words) => ({ words })),
    ],
    of: (recipient) =>
      'words' in recipient
        ? { ...nothing, ...byWords.get(recipient.words) }
        : { ...nothing, ...byUnit.get(recipient.unit.id), ...beyondTasks(state, tasks, recipient.unit) },
  };
}

const nothing: UnitWork = { leads: [], coordinates: [], announced: [], shared: [], petitions: [] };

/**
 * Gives `task` to those who lead it and those who take part. A task that a unit announced is nobody's order: who it
 * hopes to work with learns nothing from it.
 */
function share(
  task: Task,
  work: Map<string, Growing>,
  leads: ReadonlySet<string>,
  coordinates: ReadonlySet<string>,
): void {
  const of = (key: string) => {
    const own = work.get(key) ?? { leads: [], coordinates: [], announced: [] };
    work.set(key, own);
    return own;
  };
  for (const key of leads) of(key)[task.kind === 'planned' ? 'announced' : 'leads'].push(task);
  if (task.kind === 'planned') return;
  for (const key of coordinates) if (!leads.has(key)) of(key).coordinates.push(task);
}

/** What a unit told of itself in a speech, was given with others, asked or answered. */
function beyondTasks(state: MeetingState, tasks: readonly LedTask[], unit: Unit) {
  const isTold = ({ speechId }: Task) => isUnitSpeaking(state, state.speech[speechId ?? '']?.speaker, unit.id);
  const announced = ({ task, leads }: LedTask) => task.kind === 'planned' && (leads.has(unit.id) || isTold(task));
  const isShared = ({ task, leads }: LedTask) =>
    task.kind !== 'planned' && !leads.has(unit.id) && [...leads].some((id) => isMember(unit, state.unit[id]));
  const answers = live(state.answer).filter(({ by }) => isUnitSpeaking(state, by, unit.id));
  const answered = new Set(answers.map(({ petitionId }) => petitionId));
  return {
    announced: tasks.filter(announced).map(({ task }) => task),
    shared: tasks.filter(isShared).map(({ task }) => task),
    petitions: petitionsOf(state).filter(
      ({ id, fromUnitIds, assignedUnitIds }) =>
        answered.has(id) || fromUnitIds.includes(unit.id) || assignedUnitIds.includes(unit.id),
    ),
  };
}

/**
 * Whether a group certainly holds the unit. No record lists its members; of the departments of the provinces, of the
 * press and of all units of the ministry ("… thuộc Bộ") its kind and name say enough, of others they don't.
 */
function isMember(unit: Unit, group: Unit | undefined): boolean {
  if (!group?.isGroup || unit.isGroup) return false;
  if (group.kind === 'provincial' || group.kind === 'press') return unit.kind === group.kind;
  return (
    unit.kind !== 'provincial' && unit.kind !== 'external' && /^Các (?:cơ quan, )?đơn vị thuộc Bộ$/.test(group.name)
  );
}

function isUnitSpeaking(state: MeetingState, speaker: Speaker | undefined, unitId: string): boolean {
  const person = speaker?.personId ? state.person[speaker.personId] : undefined;
  return person ? person.unitId === unitId : speaker?.unitId === unitId;
}
