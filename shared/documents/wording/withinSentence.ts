import { phraseAt } from '../../language/assignment/phrases.ts';
import { quantifiers } from '../../language/assignment/vocabulary/groupWords.ts';
import { headPosts, unitKinds } from '../../language/assignment/vocabulary/unitWords.ts';
import { sentenceWords, workVerbs } from '../../language/assignment/vocabulary/workVerbs.ts';
import { wordsIn } from '../../language/assignment/word.ts';

/**
 * The words of a task as they go on within a sentence: `Xây dựng kế hoạch` → `xây dựng kế hoạch`. Names keep their
 * capital (Decree 30, Appendix II): what begins with a code ("CNTT"), with a unit or a post, or with two capitals that
 * no verb explains ("Hà Nội", but "Ra Nghị quyết" → "ra Nghị quyết").
 */
export function withinSentence(text: string): string {
  const words = wordsIn(text);
  const [first, second] = words.list;
  if (!first || first.from > 0 || first.isCode || words.isShouted) return text;
  const isCommon = [workVerbs, sentenceWords, quantifiers].some((known) => phraseAt(words, 0, known) > 0);
  const isNamed = phraseAt(words, 0, unitKinds) > 0 || phraseAt(words, 0, headPosts) > 0 || second?.isCapitalised;
  return !isCommon && isNamed ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
