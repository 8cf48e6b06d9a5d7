import type { AssignmentReading, NamedUnits } from '#shared/language/assignment/assignmentReading.ts';
import type { KnownNames } from '#shared/language/assignment/knownNames.ts';
import { readAssignments } from '#shared/language/assignment/readAssignments.ts';
import { fold } from '#shared/language/fold.ts';
import type { Example, ExpectedName, ExpectedTask } from './corpus.ts';
import { rosterOn } from './roster.ts';

export const scoredFields = ['lead', 'coordinating', 'director', 'deadline'] as const;
export type ScoredField = (typeof scoredFields)[number];

export interface Tally {
  /** Proposed and right. */
  right: number;
  proposed: number;
  /** Said. */
  said: number;
}

export interface Score {
  readonly tallies: Readonly<Record<ScoredField, Tally>>;
  /** What was missed or wrong, a line each. */
  readonly faults: readonly string[];
}

export function precision({ right, proposed }: Tally): number {
  return proposed === 0 ? 1 : right / proposed;
}

export function recall({ right, said }: Tally): number {
  return said === 0 ? 1 : right / said;
}

/** Reads each example and counts, field by field, what was proposed and what was said. */
export function score(examples: readonly Example[]): Score {
  const tally = (): Tally => ({ right: 0, proposed: 0, said: 0 });
  const tallies = { lead: tally(), coordinating: tally(), director: tally(), deadline: tally() };
  const faults: string[] = [];
  const rosters = new Map<string, KnownNames>();
  for (const { said, on, tasks } of examples) {
    const names = rosters.get(on) ?? rosterOn(on);
    rosters.set(on, names);
    const readings = readAssignments(said, names, { meetingDate: on, daysOff: [] });
    for (const [expected, given] of paired(tasks, readings)) {
      for (const field of scoredFields) {
        const counted = countedIn[field](expected, given, names);
        for (const key of ['right', 'proposed', 'said'] as const) tallies[field][key] += counted[key];
        if (counted.right < Math.max(counted.proposed, counted.said))
          faults.push(faultLine(field, said, expected, given));
      }
    }
  }
  return { tallies, faults };
}

function faultLine(
  field: ScoredField,
  said: string,
  expected: ExpectedTask | null,
  given: AssignmentReading | null,
): string {
  return `${field}: ${said}\n    said ${JSON.stringify(expected?.[field] ?? null)}\n    read ${JSON.stringify(given?.[field] ?? null)}`;
}

/** Each task that was said with the reading of it: in order, as far as there are as many; else by their leads. */
function paired(
  tasks: readonly ExpectedTask[],
  readings: readonly AssignmentReading[],
): readonly (readonly [ExpectedTask | null, AssignmentReading | null])[] {
  if (tasks.length === readings.length) return tasks.map((task, index) => [task, readings[index] ?? null]);
  const left = [...readings];
  const pairs = tasks.map((task): readonly [ExpectedTask | null, AssignmentReading | null] => {
    const at = left.findIndex(({ lead }) => task.lead !== null && lead !== null && isNamed(task.lead, lead));
    const [found] = left.splice(Math.max(at, 0), 1);
    return [task, found ?? null];
  });
  return [...pairs, ...left.map((reading) => [null, reading] as const)];
}

type Count = (expected: ExpectedTask | null, given: AssignmentReading | null, names: KnownNames) => Tally;

const countedIn: Readonly<Record<ScoredField, Count>> = {
  lead(expected, given) {
    const [task, reading] = [expected?.lead ?? null, given?.lead ?? null];
    return counts(task !== null, reading !== null, task !== null && reading !== null && isNamed(task, reading));
  },
  coordinating(expected, given) {
    const left = [...(given?.coordinating ?? [])];
    const proposed = left.length;
    const said = expected?.coordinating ?? [];
    let right = 0;
    for (const name of said) {
      const at = left.findIndex((one) => isNamed(name, one));
      if (at === -1) continue;
      left.splice(at, 1);
      right += 1;
    }
    return { right, proposed, said: said.length };
  },
  director(expected, given, names) {
    const [task, reading] = [expected?.director ?? null, given?.director ?? null];
    const person = reading?.personId == null ? undefined : names.personById.get(reading.personId);
    const called = [reading?.personId ?? reading?.text, person?.name];
    return counts(task !== null, reading !== null, task !== null && called.includes(task));
  },
  deadline(expected, given) {
    const task = expected?.deadline ?? null;
    const reading = given?.deadline && given.deadline.kind !== 'none' ? given.deadline : null;
    const isRight = reading !== null && (reading.due ?? reading.kind) === task;
    return counts(task !== null, reading !== null, isRight);
  },
};

function counts(isSaid: boolean, isProposed: boolean, isRight: boolean): Tally {
  return { right: Number(isRight), proposed: Number(isProposed), said: Number(isSaid) };
}

function isNamed({ unitIds, words, mayBeWords }: ExpectedName, given: NamedUnits): boolean {
  const said = fold(given.text);
  const areUnits = unitIds.length === given.unitIds.length && unitIds.every((id) => given.unitIds.includes(id));
  if (mayBeWords) {
    const isSubset = given.unitIds.every((id) => unitIds.includes(id)) || unitIds.length === 0;
    return (unitIds.length > 0 && areUnits) || (isSubset && words.some((one) => fold(one) === said));
  }
  if (!areUnits) return false;
  return unitIds.length > 0 ? words.every((one) => said.includes(fold(one))) : words.some((one) => fold(one) === said);
}
