import { phraseAt, phraseList } from './phrases.ts';
import { reporting } from './vocabulary/cues.ts';
import { quantifiers } from './vocabulary/groupWords.ts';
import { companies, headPosts, personAddress, personTitles, unitKinds } from './vocabulary/unitWords.ts';
import { sentenceWords, workVerbs } from './vocabulary/workVerbs.ts';
import { isJoined, type Words } from './word.ts';

const joiners = phraseList('và, cùng, hoặc, cùng với, với');

/** Whether a name surely ends before the word at `at`: a sign, the end, a verb or another word of a sentence. */
export function endsName(words: Words, at: number): boolean {
  if (goesOnAfterHyphen(words, at)) return false;
  if (!isJoined(words, at)) return true;
  if (isNameLike(words, at) || goesOnAfterAnd(words, at)) return false;
  return [workVerbs, sentenceWords, reporting, joiners].some((known) => phraseAt(words, at, known) > 0);
}

/** Whether a whole name that ends before `at` seems to be but the beginning of a longer one. */
export function goesOn(words: Words, at: number): boolean {
  return goesOnAfterAnd(words, at) || goesOnAfterHyphen(words, at);
}

/** "Thông tin và Truyền thông số": a capital behind "và" that begins no other name. */
function goesOnAfterAnd(words: Words, at: number): boolean {
  const next = words.list[at + 1];
  if (words.list[at]?.letters !== 'va' || !next || !isNameLike(words, at + 1) || next.isCode) return false;
  return !beginsName(words, at + 1);
}

/** "Vụ Tổ chức - Hành chính": a capital behind a hyphen that begins no other name. */
function goesOnAfterHyphen(words: Words, at: number): boolean {
  const word = words.list[at];
  return word?.isCapitalised === true && /^ ?[-–] ?$/.test(word.gap) && !beginsName(words, at);
}

/** Whether a word at `at` begins somebody's name: the word of a kind, of a group, a title, a company. */
export function beginsName(words: Words, at: number): boolean {
  const known = [unitKinds, quantifiers, headPosts, personTitles, personAddress, companies];
  return words.list[at]?.isCode === true || known.some((phrases) => phraseAt(words, at, phrases) > 0);
}

/** A capital inside of a text that is not all capitals: a name goes on. */
export function isNameLike(words: Words, at: number): boolean {
  const word = words.list[at];
  return word?.isCapitalised === true && !words.isShouted && isJoined(words, at);
}

/** A word that joins names; 0 when there is none. */
export function joinerAt(words: Words, at: number, isWithWith: boolean): number {
  const count = phraseAt(words, at, joiners);
  return count > 0 && !isWithWith && words.list[at]?.letters === 'voi' ? 0 : count;
}
