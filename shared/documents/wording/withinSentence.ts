import { phraseAt, phraseList } from '../../language/assignment/phrases.ts';
import { quantifiers } from '../../language/assignment/vocabulary/groupWords.ts';
import { sentenceWords, workVerbs } from '../../language/assignment/vocabulary/workVerbs.ts';
import { wordsIn } from '../../language/assignment/word.ts';

/** Words that tasks and rules begin with, beside those that names of units end before. */
const others = phraseList('bất kỳ, nhân rộng, cuối, đầu, giữa, hết, việc, công tác');

/**
 * Words as they go on within a sentence: `Xây dựng kế hoạch` → `xây dựng kế hoạch`. Only what is known to be no name
 * loses its capital (Decree 30, Appendix II): a capital too many is a blemish, a name without one is a mistake.
 */
export function withinSentence(text: string): string {
  const words = wordsIn(text);
  const [first] = words.list;
  if (!first || first.from > 0 || first.isCode || words.isShouted) return text;
  const isCommon = [workVerbs, sentenceWords, quantifiers, others].some((known) => phraseAt(words, 0, known) > 0);
  return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
