import { endsName, isNameLike } from './boundary.ts';
import type { KnownNames } from './knownNames.ts';
import type { Mention } from './mention.ts';
import { findNames } from './nameTree.ts';
import { phraseAt, phraseList } from './phrases.ts';
import { unknownUnitAt } from './unknownUnitAt.ts';
import { bareGroupNouns, belonging, groupModifiers, groupNouns, quantifiers } from './vocabulary/groupWords.ts';
import { isJoined, type Words } from './word.ts';

const and = phraseList('và, hoặc');

/** A group that is named at the word `at` without names: "các đơn vị liên quan"; null when there is none. */
export function groupAt(words: Words, at: number, names: KnownNames): Mention | null {
  const quantifier = phraseAt(words, at, quantifiers);
  const isBare = quantifier === 0 && phraseAt(words, at, bareGroupNouns) > 0;
  if (quantifier === 0 && !isBare) return null;
  let end = at + quantifier;
  const noun = isBare ? phraseAt(words, end, bareGroupNouns) : phraseAt(words, end, groupNouns);
  if (noun === 0 || (quantifier > 0 && !isJoined(words, end))) return null;
  end = moreNouns(words, end + noun);
  // "các Cục: Báo chí, …" names them; who they are is told elsewhere or not at all.
  if (isNameLike(words, end) || (/^ ?: ?$/.test(words.list[end]?.gap ?? '') && words.list[end]?.isCapitalised))
    return null;
  const before = end;
  end = modifiers(words, end, names);
  // Where it ends must be clear: "các phòng" of "các phòng nghiệp vụ mới" is not who is meant.
  if ((isBare && end === before) || !endsName(words, end)) return null;
  return { from: at, end, unitIds: groupIds(words, at, end, names), doubt: null };
}

/** ", ngành, địa phương" behind "các bộ". */
function moreNouns(words: Words, from: number): number {
  let end = from;
  for (;;) {
    const gap = words.list[end]?.gap ?? '';
    const joiner = /^[,/] ?$/.test(gap) ? 0 : phraseAt(words, end, and);
    if (joiner === 0 && !/^[,/] ?$/.test(gap)) return end;
    const next = end + joiner;
    const noun = phraseAt(words, next, groupNouns);
    // "các đơn vị, tổ chức hội nghị": a verb.
    const isVerb = words.list[next]?.letters === 'to' && !endsGroup(words, next + noun);
    if (noun === 0 || isVerb || isNameLike(words, next + noun)) return end;
    end = next + noun;
  }
}

function endsGroup(words: Words, at: number): boolean {
  return !isJoined(words, at) || phraseAt(words, at, groupModifiers) > 0 || phraseAt(words, at, and) > 0;
}

function modifiers(words: Words, from: number, names: KnownNames): number {
  let end = from;
  for (;;) {
    if (!isJoined(words, end)) return end;
    const count = phraseAt(words, end, groupModifiers);
    const whose = phraseAt(words, end, belonging);
    const owner = whose > 0 ? ownerAt(words, end + whose, names) : 0;
    // "các đơn vị trong Bộ" is longer than "trong" alone, "của Bộ Quốc phòng" longer than "của Bộ".
    const next = Math.max(end + count, owner);
    if (next === end) return end;
    end = next;
  }
}

/** The end of who owns the group: a unit, a ministry, another group; 0 when there is none. */
function ownerAt(words: Words, at: number, names: KnownNames): number {
  const group = groupAt(words, at, names);
  if (group) return group.end;
  const unit = unknownUnitAt(words, at);
  if (unit && unit.doubt !== 'leadUnclear') return unit.end;
  const [known] = findNames(names.units, words, at);
  return known && !known.isShortened && endsName(words, known.end) ? known.end : 0;
}

/** The group of the meeting's list that is called just so. */
function groupIds(words: Words, at: number, end: number, names: KnownNames): readonly string[] {
  const found = findNames(names.units, words, at).find((name) => name.end === end && !name.isShortened);
  return found?.ids.length === 1 ? found.ids : [];
}
