import { dayExamples } from './dayExamples.ts';
import type { Example } from './example.ts';
import { lunarExamples } from './lunarExamples.ts';
import { openExamples } from './openExamples.ts';
import { periodExamples } from './periodExamples.ts';
import { rangeExamples } from './rangeExamples.ts';
import { recordExamples } from './recordExamples.ts';
import { sentenceExamples } from './sentenceExamples.ts';
import { termExamples } from './termExamples.ts';
import { weekExamples } from './weekExamples.ts';

/** Worked out by hand, by the rules of SPEC.md; a new way of saying it belongs here first. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'domain.md §5.8': recordExamples,
  'U2, U3, U9, U14: days': dayExamples,
  'U4, U5: weeks and weekdays': weekExamples,
  'U2–U4, U6: months, quarters, years': periodExamples,
  'U6: ranges': rangeExamples,
  'U7, U8: terms': termExamples,
  'U9–U13: events, at once, again, no day': openExamples,
  'U15: by the moon': lunarExamples,
  'U16: whole sentences': sentenceExamples,
};
