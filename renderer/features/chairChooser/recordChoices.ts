import type { ChairSource } from '#shared/domain/chairView/chairSource.ts';
import { petitionsOf } from '#shared/domain/petition.ts';
import { leadLabel, tasksOf } from '#shared/domain/task.ts';
import { unitInText } from '#shared/domain/unit.ts';
import { matchName, type NameWords, nameWords } from '#shared/language/matchName.ts';

/** The views that are about one record. */
export const recordViews = ['taskReview', 'unit', 'petition'] as const;
export type RecordView = (typeof recordViews)[number];

export function isRecordView(name: string): name is RecordView {
  return recordViews.some((one) => one === name);
}

/** A record that a view can be about. */
export interface RecordChoice {
  readonly id: string;
  /** As it is numbered; null for what has no number. */
  readonly number: number | null;
  readonly text: string;
  /** Who leads a task. */
  readonly about: string | null;
  /** Ready to be matched. */
  readonly words: NameWords;
}

function choice(id: string, number: number | null, text: string, about: string | null): RecordChoice {
  return { id, number, text, about, words: nameWords(`${text} ${about ?? ''}`) };
}

/** Everything that `view` can be about, in the order of its list. */
export function recordChoices(state: ChairSource, view: RecordView): readonly RecordChoice[] {
  switch (view) {
    case 'taskReview':
      return tasksOf(state).map((task, index) => choice(task.id, index + 1, task.text, leadLabel(state, task)));
    case 'petition':
      return petitionsOf(state).map(({ id, text }, index) => choice(id, index + 1, text, null));
    case 'unit':
      return Object.values(state.unit).map((unit) => choice(unit.id, null, unitInText(unit), null));
  }
}

/** Those that fit what is typed, best first: their number, or their words without diacritics, as elsewhere. */
export function matchingChoices(all: readonly RecordChoice[], typed: string): readonly RecordChoice[] {
  const wanted = nameWords(typed);
  if (wanted.length === 0) return all;
  const [only, ...others] = wanted;
  return all
    .flatMap((one) => {
      if (others.length === 0 && only === String(one.number)) return { one, fit: -1 };
      const fit = matchName(wanted, [one.words]);
      return fit === null ? [] : { one, fit };
    })
    .sort((left, right) => left.fit - right.fit)
    .map(({ one }) => one);
}
