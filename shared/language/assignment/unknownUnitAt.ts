import { endsName } from './boundary.ts';
import type { Mention } from './mention.ts';
import { phraseAt } from './phrases.ts';
import {
  companies,
  peoplesCommittees,
  personTitles,
  plainUnitKinds,
  stateBodies,
  unitKinds,
} from './vocabulary/unitWords.ts';
import { isJoined, type Words } from './word.ts';

const longestName = 12;

/**
 * A unit that is clearly named but not in the meeting's list: "Cục Quản lý dược", "VNPT". It is taken as the words that
 * were said; where its name ends must be clear too (`leadUnclear` else).
 */
export function unknownUnitAt(words: Words, at: number): Mention | null {
  const company = phraseAt(words, at, companies);
  if (company > 0) return { from: at, end: at + company, unitIds: [], doubt: 'unitUnknown' };
  const body = phraseAt(words, at, stateBodies, true);
  if (body > 0) return { from: at, end: at + body, unitIds: [], doubt: 'unitUnknown' };
  const first = words.list[at];
  const kind = kindAt(words, at);
  if (!first || kind === 0) return null;
  let end = at + kind;
  while (end < words.list.length && end - at < longestName && !endsName(words, end)) {
    end += 1;
  }
  const isNamed = end > at + kind || first.isCode;
  if (!isNamed) return null;
  const isClear = end - at < longestName;
  return { from: at, end, unitIds: [], doubt: isClear ? 'unitUnknown' : 'leadUnclear' };
}

/** How many words of a kind of unit stand there with a name behind them: "Cục Quản lý …", but not "Báo cáo …". */
function kindAt(words: Words, at: number): number {
  const first = words.list[at];
  if (!first || phraseAt(words, at, personTitles) > 0) return 0;
  if (!first.isCapitalised) return phraseAt(words, at, plainUnitKinds);
  const kind = phraseAt(words, at, unitKinds);
  const isNamed = first.isCode || words.list[at + kind]?.isCapitalised || phraseAt(words, at, peoplesCommittees) > 0;
  return isNamed || words.isPlain ? kind : 0;
}

/** A name that is just capitals, where a unit is expected: "Giao VNPost", "phối hợp với GTEL". */
export function properNameAt(words: Words, at: number): Mention | null {
  const first = words.list[at];
  if (!first || words.isShouted || !(first.isCode || isCamel(words, at))) return null;
  let end = at + 1;
  while (isJoined(words, end) && words.list[end]?.isCapitalised) end += 1;
  return endsName(words, end) ? { from: at, end, unitIds: [], doubt: 'unitUnknown' } : null;
}

function isCamel({ text, list }: Words, at: number): boolean {
  const word = list[at];
  return word !== undefined && /^\p{Lu}\p{L}*\p{Lu}/u.test(text.slice(word.from, word.to));
}
