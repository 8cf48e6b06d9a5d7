import { joinSentences } from '../language/joinSentences.ts';
import { deepEqual } from '../lib/deepEqual.ts';
import { inOrder } from '../lib/order.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Conclusion, conclusionText, withChairFault } from './conclusion.ts';
import type { DomainError } from './errors.ts';
import { meetingAllowing } from './meeting.ts';
import { type EnteredPetition, newPetition, type Petition } from './petition.ts';
import { type LogKind, logKinds } from './placement.ts';
import type { Point } from './point.ts';
import { foundLive } from './records.ts';
import { repointed } from './repointing.ts';
import { type Speaker, unknownSpeaker } from './speech.ts';
import type { Change, MeetingState, RecordOf } from './state.ts';
import { type EnteredTask, newTask, type Task } from './task.ts';
import { idSchema, longestText } from './values.ts';

type Merged<R> = Result<R, DomainError>;

/**
 * What several records say in their fields, where `empty` says nothing: a field is what those say that say something,
 * a list (`lists`) what any of them lists. Refused where two say different things.
 */
function agreed<F extends object>(records: readonly F[], empty: F, lists: readonly (keyof F)[]): Merged<F> {
  const merged: Partial<F> = {};
  for (const field of Object.keys(empty) as (keyof F & string)[]) {
    const said = records.map((record) => record[field]).filter((value) => !deepEqual(value, empty[field]));
    const [first, ...others] = said.filter((value, index) => said.findIndex((one) => deepEqual(one, value)) === index);
    const isList = lists.includes(field);
    if (!isList && others.length > 0) return err({ code: 'recordsDiffer', field });
    merged[field] = isList ? (distinct((said as unknown[][]).flat()) as F[typeof field]) : (first ?? empty[field]);
  }
  return ok(merged as F);
}

function distinct(values: readonly unknown[]): unknown[] {
  return values.filter((value, index) => values.findIndex((one) => deepEqual(one, value)) === index);
}

function joined(texts: readonly string[]): Merged<string> {
  const text = texts.reduce(joinSentences);
  return text.length > longestText ? err({ code: 'textTooLong', most: longestText }) : ok(text);
}

/** Whose words are whose must stay true: points are one only when the same speaker said them. */
function mergedPoint(state: MeetingState, [first, ...others]: readonly [Point, ...Point[]]): Merged<Point> {
  const points = [first, ...others];
  const speakerOf = ({ speechId }: Point): Speaker => state.speech[speechId ?? '']?.speaker ?? unknownSpeaker;
  if (others.some((other) => !deepEqual(speakerOf(other), speakerOf(first)))) {
    return err({ code: 'recordsDiffer', field: 'speechId' });
  }
  if (others.some((other) => other.isPrivate !== first.isPrivate)) {
    return err({ code: 'recordsDiffer', field: 'isPrivate' });
  }
  const text = joined(points.map((point) => point.text));
  const fields = agreed(
    points.map(({ sectorId }) => ({ sectorId })),
    { sectorId: null },
    [],
  );
  if (!text.ok) return text;
  return fields.ok ? ok({ ...first, ...fields.value, text: text.value }) : fields;
}

function mergedConclusion(conclusions: readonly [Conclusion, ...Conclusion[]]): Merged<Conclusion> {
  const fault = conclusions.map(withChairFault).find((one) => one !== null);
  if (fault) return err(fault);
  const spoken = joined(conclusions.map(({ spokenText }) => spokenText));
  const standing = joined(conclusions.map(conclusionText));
  const fields = agreed(
    conclusions.map(({ concludedById }) => ({ concludedById })),
    { concludedById: null },
    [],
  );
  if (!spoken.ok) return spoken;
  if (!standing.ok) return standing;
  if (!fields.ok) return fields;
  const editedText = standing.value === spoken.value ? null : standing.value;
  return ok({ ...conclusions[0], ...fields.value, spokenText: spoken.value, editedText });
}

function mergedTask([first, ...others]: readonly [Task, ...Task[]]): Merged<Task> {
  const tasks = [first, ...others];
  const text = joined(tasks.map((task) => task.text));
  const fields = agreed<Omit<EnteredTask, 'text'>>(tasks, newTask, ['coordinating', 'conclusionIds']);
  if (!text.ok) return text;
  if (!fields.ok) return fields;
  // What one of them states is no longer only inferred.
  const fieldOf = (inferred: string) => inferred.replace(/\..*/, '') as keyof typeof newTask;
  const isStated = (field: keyof typeof newTask) =>
    tasks.some(
      (task) => !deepEqual(task[field], newTask[field]) && !task.source.inferred.some((one) => fieldOf(one) === field),
    );
  const inferred = new Set(tasks.flatMap(({ source }) => source.inferred).filter((one) => !isStated(fieldOf(one))));
  const source = { ...first.source, inferred: [...inferred] };
  return ok({ ...first, ...fields.value, text: text.value, source });
}

function mergedPetition([first, ...others]: readonly [Petition, ...Petition[]]): Merged<Petition> {
  const ids = new Set([first, ...others].map(({ id }) => id));
  // One that is a duplicate of another of them is that petition.
  const petitions = [first, ...others].map((petition) => {
    const isOfThem = petition.duplicateOfId !== null && ids.has(petition.duplicateOfId);
    const state = petition.state === 'duplicate' ? newPetition.state : petition.state;
    return isOfThem ? { ...petition, duplicateOfId: null, state } : petition;
  });
  const text = joined(petitions.map((petition) => petition.text));
  const fields = agreed<Omit<EnteredPetition, 'text'>>(petitions, newPetition, [
    'fromUnitIds',
    'assignedUnitIds',
    'taskIds',
  ]);
  if (!text.ok) return text;
  return fields.ok ? ok({ ...first, ...fields.value, text: text.value }) : fields;
}

/** The live records `ids` of a kind, in the order of the log. */
function recordsOf<K extends LogKind>(state: MeetingState, kind: K, ids: ReadonlySet<string>): Merged<RecordOf<K>[]> {
  const records: RecordOf<K>[] = [];
  for (const id of ids) {
    const found = foundLive<RecordOf<LogKind>>(state[kind], kind, id);
    if (!found.ok) return found;
    records.push(found.value as RecordOf<K>);
  }
  return ok(inOrder<RecordOf<LogKind>>(records) as RecordOf<K>[]);
}

function mergedRecord(state: MeetingState, kind: LogKind, ids: ReadonlySet<string>): Merged<RecordOf<LogKind>[]> {
  const records = recordsOf(state, kind, ids);
  if (!records.ok) return records;
  // The kind decides what they are; there are at least two.
  const some = records.value as unknown;
  const merged =
    kind === 'point'
      ? mergedPoint(state, some as [Point, ...Point[]])
      : kind === 'conclusion'
        ? mergedConclusion(some as [Conclusion, ...Conclusion[]])
        : kind === 'task'
          ? mergedTask(some as [Task, ...Task[]])
          : mergedPetition(some as [Petition, ...Petition[]]);
  return merged.ok ? ok([merged.value, ...records.value.slice(1)]) : merged;
}

/**
 * SPEC R7, R8: several records of a kind become the first of them, in one entry; the others go into the bin as they
 * were, and what named them names the first.
 */
export const mergeRecords = defineCommand({
  type: 'records/merge',
  input: z.strictObject({ type: z.literal('records/merge'), kind: z.enum(logKinds), ids: z.array(idSchema).max(500) }),
  actors: ['secretary'],
  decide(state: MeetingState, { kind, ids: given }, { now }): Result<readonly Change[], DomainError> {
    const meeting = meetingAllowing(state, 'records/merge');
    if (!meeting.ok) return meeting;
    const ids = new Set(given);
    if (ids.size < 2) return err({ code: 'recordsTooFew' });
    const merged = mergedRecord(state, kind, ids);
    if (!merged.ok) return merged;
    const [first, ...others] = merged.value;
    const before = state[kind][first?.id ?? ''];
    if (!first || !before) throw new Error('Nothing was merged');
    const binned = others.map((other) => updated(kind, other, { ...other, deletedAt: now }));
    const gone = new Set(others.map(({ id }) => id));
    return ok([updated(kind, before, first), ...binned, ...repointed(state, kind, gone, first.id)] as Change[]);
  },
});
