import { live } from '../domain/records.ts';
import type { MeetingState } from '../domain/state.ts';
import type { Statistic } from '../domain/statistic.ts';
import { inOrder } from '../lib/order.ts';
import { figureText, statisticText } from './wording/figures.ts';

/**
 * The figures that no text tells yet, a line each: `Ngân sách cho CNTT: 1%`. A label that goes on from the one above it
 * (`… đã giải quyết`) begins with that one, so that it has a subject on its own.
 * @param told the texts that are printed besides
 */
export function furtherFigures(state: MeetingState, told: readonly string[]): string[] {
  const texts = told.map((text) => new Set(wordsOf(text)));
  let subject = '';
  return inOrder(live(state.statistic)).flatMap((statistic) => {
    const rest = statistic.label.replace(/^(?:…|\.{3})\s*/, '');
    const goesOn = rest !== statistic.label;
    if (!goesOn) subject = statistic.label;
    if (texts.some((words) => tells(words, rest, statistic))) return [];
    const label = goesOn && subject ? `${subject} ${rest}` : statistic.label;
    return [`${label}: ${statisticText(statistic)}`];
  });
}

/**
 * A text tells a figure when it has all its numbers, at least half of the words that name it, and all of those in
 * brackets: they tell it from others (`(mục tiêu)` from the result, `(8/2020)` from another month).
 */
function tells(words: ReadonlySet<string>, label: string, statistic: Statistic): boolean {
  const named = wordsOf(label);
  const numbers = wordsOf(statisticText(statistic)).filter((word) => /^[\d.,/]+$/.test(word));
  const figure = wordsOf(figureText(statistic.figure, statistic.unit));
  const inBrackets = wordsOf((label.match(/\([^()]*\)/g) ?? []).join(' '));
  const has = (word: string) => words.has(word);
  return (
    numbers.length > 0 &&
    [...numbers, ...figure, ...inBrackets].every(has) &&
    named.length > 0 &&
    named.filter(has).length * 2 >= named.length
  );
}

/** Words and numbers as they are compared: `03` is 3, `48,55%` is 48,55. */
function wordsOf(text: string): string[] {
  const found = text.toLowerCase().match(/\p{N}+(?:[.,/]\p{N}+)*(?!\p{L})|[\p{L}\p{N}]+/gu) ?? [];
  return found.map((word) => (/^0\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : word));
}
