import type { Calendar } from './calendar.ts';
import type { DeadlineReading } from './deadlineReading.ts';
import { type Found, weights } from './found.ts';
import { countBeforeRule } from './rules/countBeforeRule.ts';
import { datedRule } from './rules/datedRule.ts';
import { eventRule } from './rules/eventRule.ts';
import { atOnceRule, immediateRule } from './rules/immediateRule.ts';
import { recurringRule } from './rules/recurringRule.ts';
import { repeated } from './rules/repeated.ts';
import { termRule } from './rules/termRule.ts';
import { vagueRule } from './rules/vagueRule.ts';
import { type SpokenText, spokenText } from './spokenText.ts';

type Rule = (text: SpokenText, at: number, calendar: Calendar) => Found | null;

/** Tried in this order at each word; what one takes is not read again. */
const rules: readonly Rule[] = [
  atOnceRule,
  countBeforeRule,
  recurringRule,
  vagueRule,
  termRule,
  datedRule,
  eventRule,
  immediateRule,
];

/**
 * Every deadline in a text as it was spoken (domain.md §5.8), relative to the meeting: dates, stretches, events, "ngay",
 * what recurs, and words that give no day or an impossible one. Never throws; what is not surely a deadline is left out.
 * @returns in the order of the text, not overlapping.
 */
export function readDeadlines(text: string, calendar: Calendar): readonly DeadlineReading[] {
  return findAll(text, calendar).flatMap(({ reading }) => reading ?? []);
}

/**
 * The deadline that counts for a task: the last day that it must be done by, else the event that it hangs on, "ngay",
 * a period that is merely named, the day it begins, what recurs, and at last words that give no day.
 */
export function readDeadline(text: string, calendar: Calendar): DeadlineReading | null {
  let best: Found | null = null;
  for (const found of findAll(text, calendar)) {
    if (found.reading && (best === null || weights[found.weight] >= weights[best.weight])) best = found;
  }
  return best?.reading ?? null;
}

function findAll(original: string, calendar: Calendar): readonly Found[] {
  const text = spokenText(original);
  const found: Found[] = [];
  for (let at = nextWord(text, 0); at !== null; ) {
    const here = findAt(text, at, calendar);
    if (here) found.push(here);
    at = nextWord(text, here ? here.to : at + 1);
  }
  return repeated(found);
}

function findAt(text: SpokenText, at: number, calendar: Calendar): Found | null {
  for (const rule of rules) {
    const found = rule(text, at, calendar);
    if (found) return found;
  }
  return null;
}

/** A word begins where no letter, digit or other part of a number goes before. */
const wordBegin = /(?<![a-z\u00c0-\u1eff0-9]|[a-z\u00c0-\u1eff0-9][/.,:&_-])[a-z\u00c0-\u1eff0-9]/g;

function nextWord({ letters }: SpokenText, from: number): number | null {
  wordBegin.lastIndex = from;
  return wordBegin.exec(letters)?.index ?? null;
}
