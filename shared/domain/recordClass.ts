import { logKinds } from './placement.ts';

/** What a thing that was said can be recorded as. A private note is a point that is never printed. */
export const recordClasses = ['point', 'note', 'conclusion', 'task', 'petition', 'answer'] as const;
export type RecordClass = (typeof recordClasses)[number];

/** The kinds of records that these are. */
export const classedKinds = [...logKinds, 'answer'] as const;
export type ClassedKind = (typeof classedKinds)[number];

export function kindOfClass(recordClass: RecordClass): ClassedKind {
  return recordClass === 'note' ? 'point' : recordClass;
}

export function classOf(kind: ClassedKind, record: object): RecordClass {
  return 'isPrivate' in record && record.isPrivate ? 'note' : kind;
}
