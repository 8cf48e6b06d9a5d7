import { beginsName, endsName, joinerAt } from './boundary.ts';
import type { KnownNames } from './knownNames.ts';
import type { Mention } from './mention.ts';
import { findNames } from './nameTree.ts';
import { phraseAt, phraseList } from './phrases.ts';
import type { Words } from './word.ts';

const several = phraseList('các, hai, ba, bốn, năm, sáu, một số');
const sharedKinds = phraseList(
  'cục, vụ, viện, trung tâm, sở tt&tt, sở tttt, sở thông tin và truyền thông, sở thông tin truyền thông, báo, tạp chí',
);

/** "Sở TT&TT các tỉnh Lạng Sơn, Cao Bằng". */
const ofProvinces = phraseList('các tỉnh, các tỉnh thành phố, các thành phố, hai tỉnh, ba tỉnh');

/**
 * Units that share the word of their kind: "các Cục: Báo chí, Viễn thông", "các Sở TT&TT Lai Châu, Sơn La"; null when
 * fewer than two are named so, or one of them is not known: then nobody is told apart.
 */
export function distributedAt(words: Words, at: number, names: KnownNames): readonly Mention[] | null {
  const quantifier = phraseAt(words, at, several);
  const kindAt = at + quantifier;
  const kind = phraseAt(words, kindAt, sharedKinds);
  const where = kind > 0 ? phraseAt(words, kindAt + kind, ofProvinces, true) : 0;
  if (kind === 0 || quantifier + where === 0) return null;
  const mentions: Mention[] = [];
  let next: number | null = kindAt + kind + where;
  while (next !== null) {
    const found = restOfName(words, kindAt, kind, next, names);
    // One of them is not known: it must not be left out without a word.
    if (!found && words.list[next]?.isCapitalised && !beginsName(words, next)) return null;
    if (!found) break;
    mentions.push({ from: mentions.length === 0 ? at : next, end: found.end, unitIds: found.ids, doubt: null });
    next = nextItem(words, found.end);
  }
  return mentions.length > 1 ? mentions : null;
}

/** The unit whose name is the word of the kind and what stands at `at`. */
function restOfName(words: Words, kindAt: number, kind: number, at: number, names: KnownNames) {
  const first = words.list[at];
  if (!first || (!/^[:;,]? ?$/.test(first.gap) && joinerAt(words, at, false) > 0)) return null;
  const shared = words.list.slice(kindAt, kindAt + kind);
  const list = [...shared, { ...first, gap: ' ' }, ...words.list.slice(at + 1)];
  for (const { end, ids, isShortened } of findNames(names.units, { ...words, list }, 0)) {
    const realEnd = at + end - kind;
    if (realEnd > at && ids.length === 1 && (!isShortened || endsName(words, realEnd))) return { end: realEnd, ids };
  }
  return null;
}

function nextItem(words: Words, end: number): number | null {
  const gap = words.list[end]?.gap ?? '';
  if (/^[,;] ?$/.test(gap)) return end + joinerAt(words, end, false);
  const joiner = joinerAt(words, end, false);
  return joiner > 0 ? end + joiner : null;
}
