import type { DeletableKind } from '#shared/domain/bin.ts';
import { conclusionText } from '#shared/domain/conclusion.ts';
import type { MeetingState } from '#shared/domain/state.ts';

/** A record in the meeting's bin. */
export interface BinnedRecord {
  readonly kind: DeletableKind;
  readonly id: string;
  readonly text: string;
  readonly deletedAt: string;
}

type Deleted = { readonly id: string; readonly deletedAt: string | null };

function binned<R extends Deleted>(kind: DeletableKind, records: readonly R[], textOf: (record: R) => string) {
  return records.flatMap((record): BinnedRecord[] =>
    record.deletedAt === null ? [] : [{ kind, id: record.id, text: textOf(record), deletedAt: record.deletedAt }],
  );
}

/** What was deleted in a meeting, the latest first. */
export function binnedRecords(state: MeetingState): BinnedRecord[] {
  return [
    ...binned('point', Object.values(state.point), ({ text }) => text),
    ...binned('conclusion', Object.values(state.conclusion), conclusionText),
    ...binned('task', Object.values(state.task), ({ text }) => text),
    ...binned('petition', Object.values(state.petition), ({ text }) => text),
    ...binned('answer', Object.values(state.answer), ({ text }) => text),
    ...binned('statistic', Object.values(state.statistic), ({ label }) => label),
    ...binned('citation', Object.values(state.citation), ({ key }) => key),
  ].sort((left, right) => Date.parse(right.deletedAt) - Date.parse(left.deletedAt));
}
