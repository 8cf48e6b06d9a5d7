import { isPossibleWord } from '../completion/possibleWord.ts';
import { endsName, goesOn, isNameLike } from './boundary.ts';
import type { KnownNames } from './knownNames.ts';
import type { Mention } from './mention.ts';
import { type FoundName, findNames } from './nameTree.ts';
import { phraseAt, phraseList } from './phrases.ts';
import { everyProvince } from './vocabulary/groupWords.ts';
import { unitKinds } from './vocabulary/unitWords.ts';
import { isJoined, type Words, wordsIn } from './word.ts';

const belongs = phraseList('thuộc, của');

/** The unit of the meeting that is named at the word `at`, by whichever of its names; null when none is. */
export function unitAt(words: Words, at: number, names: KnownNames): Mention | null {
  for (const found of findNames(names.units, words, at)) {
    const mention = mentionOf(words, at, found, names);
    if (mention) return mention;
  }
  return provincialGroupAt(words, at, names);
}

function mentionOf(words: Words, at: number, found: FoundName, names: KnownNames): Mention | null {
  const { ids, isShortened } = found;
  if (isCodeOnly(words, at, found.end) && !isCalledByCode(words, at)) return null;
  const end = withAgency(words, found.end, names);
  const isKindOnly = phraseAt(words, at, unitKinds) === found.end - at;
  // "Văn phòng Bộ Công an" is no "Văn phòng Bộ", and "Văn phòng" alone needs to end for sure.
  if (goesOn(words, end) || (isNameLike(words, end) && !endsName(words, end))) return null;
  if ((isShortened || isKindOnly) && !endsName(words, end)) return null;
  if (ids.length > 1) return { from: at, end, unitIds: [], doubt: 'unitAmbiguous' };
  const [id] = ids;
  if (id === undefined || !names.unitById.has(id)) return null;
  return { from: at, end, unitIds: [id], doubt: isShortened ? 'unitShortened' : null };
}

/** "Cục Viễn thông thuộc Bộ", "Thanh tra Bộ TT&TT": the ministry behind a name belongs to it. */
function withAgency(words: Words, end: number, { agency }: KnownNames): number {
  if (!isJoined(words, end)) return end;
  const link = phraseAt(words, end, belongs);
  const isMinistry = words.list[end - 1]?.letters === 'bo';
  const count = phraseAt(words, end + link, isMinistry && link === 0 ? agency.rests : agency.names);
  return count > 0 && !isNameLike(words, end + link + count) ? end + link + count : end;
}

function isCodeOnly(words: Words, at: number, end: number): boolean {
  return end === at + 1 && phraseAt(words, at, unitKinds) === 0;
}

/** "CATTT", or "ncsc" in small letters, which can be no word. */
function isCalledByCode(words: Words, at: number): boolean {
  const word = words.list[at];
  return word !== undefined && (word.isCode || word.letters.length < 2 || !isPossibleWord(word.letters));
}

/** "Sở TT&TT các tỉnh, thành phố trực thuộc Trung ương": all of them. */
function provincialGroupAt(words: Words, at: number, names: KnownNames): Mention | null {
  const group = names.provincialGroup;
  if (!group) return null;
  const base = /^so (?:tttt|thong tin (?:va )?truyen thong)\b/.exec(
    words.list
      .slice(at, at + 6)
      .map(({ letters }) => letters)
      .join(' '),
  );
  if (!base) return null;
  const end = at + base[0].split(' ').length;
  const count = isJoined(words, end) ? phraseAt(words, end, everyProvince, true) : 0;
  return count > 0 ? { from: at, end: end + count, unitIds: [group.id], doubt: null } : null;
}

/** Whether a text is one of a unit's names and nothing else: "Cục ATTT", but not "Cục trưởng Cục ATTT". */
export function isUnitName(text: string, names: KnownNames): boolean {
  const words = wordsIn(text);
  return words.list.length > 0 && unitAt(words, 0, names)?.end === words.list.length;
}
