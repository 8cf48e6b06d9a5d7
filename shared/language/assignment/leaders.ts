import { joinerAt } from './boundary.ts';
import { drop } from './clauseFacts.ts';
import { sliceOf } from './mention.ts';
import { type PersonMention, personAt, unnamedLeaderAt } from './personAt.ts';
import { phraseAt } from './phrases.ts';
import { firstOf, type Scene, type Step } from './scene.ts';
import { charged, directing, lead, underDirection } from './vocabulary/cues.ts';

/** Leaders who are named one after the other; none when the first that is named is no leader. */
export function leadersAt({ words, names }: Scene, at: number): readonly PersonMention[] {
  const found: PersonMention[] = [];
  let next: number | null = at;
  while (next !== null) {
    const person = personAt(words, next, names);
    if (!person?.isLeader) break;
    found.push(person);
    const gap: string = words.list[person.end]?.gap ?? '';
    const joiner = joinerAt(words, person.end, false);
    next = joiner > 0 ? person.end + joiner : /^, ?$/.test(gap) ? person.end : null;
  }
  return found;
}

/**
 * One directs; of several nobody is chosen. The words go, from `from` to before `end`, unless they are all that tells
 * who it is.
 */
export function setDirector(
  { words, facts }: Scene,
  leaders: readonly PersonMention[],
  { from, end, isTold }: { readonly from: number; readonly end: number; readonly isTold: boolean },
): void {
  const [first] = leaders;
  const last = leaders.at(-1);
  if (!first || !last) return;
  facts.isDirectorTold ||= isTold;
  if (leaders.length === 1) facts.director = first;
  else facts.doubts.push({ code: 'severalDirectors', params: { text: sliceOf(words, first.from, last.end) } });
  if (facts.director?.personId) drop(facts, from, end);
}

/** Behind "chỉ đạo", "phụ trách", "chủ trì, chỉ đạo". */
export function directsAt({ words }: Scene, at: number): number {
  const leading = phraseAt(words, at, lead);
  const does = firstOf(words, at + leading, [directing, charged]);
  return does > 0 ? at + leading + does : at;
}

/** "dưới sự chỉ đạo của Thứ trưởng X", ", Thứ trưởng X chỉ đạo". */
export const directedBy: Step = (scene, at) => {
  const { words } = scene;
  const under = phraseAt(words, at, underDirection);
  const unnamed = under > 0 ? unnamedLeaderAt(words, at + under) : null;
  const leaders = leadersAt(scene, at + under);
  const found = leaders.length > 0 ? leaders : unnamed ? [unnamed] : [];
  const end = found.at(-1)?.end;
  if (end === undefined || (under === 0 && directsAt(scene, end) === end)) return at;
  const next = under > 0 ? end : directsAt(scene, end);
  setDirector(scene, found, { from: at, end: next, isTold: under > 0 });
  return next;
};
