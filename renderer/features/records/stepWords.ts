import type { RecordStep } from '#shared/domain/recordSteps.ts';
import { type MarkedWords, markChanges } from '#shared/language/markChanges.ts';
import { showInvisible } from '#shared/language/showInvisible.ts';
import { formatTimeOfDayExact } from '../../ui/formatTime.ts';

/** The words of a step, as they are shown. */
export interface StepWords {
  /** The wording it led to (or took away), those words marked that were not there before. */
  readonly text: MarkedWords;
  /** The words that it left out. */
  readonly removed: string;
  /** What was typed, where that looks different; null where it does not. */
  readonly typed: string | null;
}

export function stepWords({ before, after, typed }: RecordStep): StepWords {
  const stood = (after ?? before)?.text ?? '';
  const isReworded = before !== null && after !== null && before.text !== after.text;
  const shown = typed === null ? null : showInvisible(typed);
  return {
    text: isReworded ? markChanges(before.text, after.text) : [{ text: stood, isChanged: false }],
    removed: isReworded ? removedWords(before.text, after.text) : '',
    typed: shown === stood ? null : shown,
  };
}

function removedWords(before: string, after: string): string {
  const pieces = markChanges(after, before).filter(({ isChanged, text }) => isChanged && text.trim() !== '');
  return pieces.map(({ text }) => text.trim()).join(' … ');
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `09:31:07`; with the day before it when that is not today's. */
export function stampOf(at: string, now: Date = new Date()): string {
  const date = new Date(at);
  const time = formatTimeOfDayExact(at);
  return date.toDateString() === now.toDateString()
    ? time
    : `${pad(date.getDate())}/${pad(date.getMonth() + 1)}/${date.getFullYear()} ${time}`;
}
