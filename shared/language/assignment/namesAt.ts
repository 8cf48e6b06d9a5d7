import { endsName, isNameLike, joinerAt } from './boundary.ts';
import { distributedAt } from './distributedAt.ts';
import { groupAt } from './groupAt.ts';
import type { KnownNames } from './knownNames.ts';
import type { Mention } from './mention.ts';
import { personAt } from './personAt.ts';
import { phraseAt, phraseList } from './phrases.ts';
import { unitAt } from './unitAt.ts';
import { properNameAt, unknownUnitAt } from './unknownUnitAt.ts';
import { apposition } from './vocabulary/cues.ts';
import { listedNouns, quantifiers } from './vocabulary/groupWords.ts';
import { addressing, headPosts, personAddress, personTitles } from './vocabulary/unitWords.ts';
import { workVerbs } from './vocabulary/workVerbs.ts';
import { isJoined, type Words } from './word.ts';

/** "thủ trưởng đơn vị": of each unit. */
const anyUnit = phraseList('đơn vị, cơ quan, cơ quan đơn vị');

/** Where a name ends that begins at the word `at`; 0 when none begins there. */
export function mentionEnd(words: Words, at: number, names: KnownNames): number {
  return mentionsAt(words, at, names)?.at(-1)?.end ?? 0;
}

/** Several who are named one after the other: "Cục Báo chí, Thanh tra Bộ và các Sở TT&TT". */
export interface Named {
  readonly from: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
  /** The list goes on with a name that is not known: who is meant is not told whole. */
  readonly isOpenEnded: boolean;
}

/**
 * Who is named from the word `at` on, at a place where somebody is expected; null when nobody is.
 * @param isWithWith whether "với" joins two of them ("Vụ KHTC với Vụ PC").
 */
export function namesAt(words: Words, at: number, names: KnownNames, isWithWith = false): Named | null {
  const start = at + phraseAt(words, at, addressing);
  const first = mentionsAt(words, start, names) ?? assigneeAt(words, at, names);
  if (!first) return null;
  const mentions = [...first];
  let end = endOf(mentions);
  let isOpenEnded = false;
  for (;;) {
    const gap = words.list[end]?.gap ?? '';
    const joiner = joinerAt(words, end, isWithWith);
    const next = joiner > 0 && /^,? ?$/.test(gap) ? end + joiner : /^[,/] ?$/.test(gap) ? end : null;
    const more = next === null ? null : mentionsAt(words, next, names);
    if (!more) {
      isOpenEnded = next !== null && isUnknownName(words, next, names);
      break;
    }
    mentions.push(...more);
    end = endOf(mentions);
  }
  return withRemark({ from: at, end, mentions, isOpenEnded }, words, names);
}

/** A capital where another name would stand, and no verb or person. */
function isUnknownName(words: Words, at: number, names: KnownNames): boolean {
  const word = words.list[at];
  if (!word?.isCapitalised || words.isShouted || phraseAt(words, at, workVerbs) > 0) return false;
  return personAt(words, at, names) === null && phraseAt(words, at, personTitles) === 0;
}

/** "đồng chí Nguyễn Văn Bình", "chị Lan": somebody who is no leader does the work. */
function assigneeAt(words: Words, at: number, names: KnownNames): readonly Mention[] | null {
  const address = phraseAt(words, at, personAddress);
  const known = personAt(words, at, names);
  if (known) return known.isLeader ? null : [{ from: at, end: known.end, unitIds: [], doubt: 'personLeads' }];
  let end = at + address;
  while (address > 0 && end - at - address < 4 && isNameLike(words, end)) end += 1;
  if (end === at + address || !endsName(words, end)) return null;
  const unit = /^, ?$/.test(words.list[end]?.gap ?? '') ? headAt(words, end, names) : null;
  return [unit ? { ...unit, from: at } : { from: at, end, unitIds: [], doubt: 'personLeads' }];
}

function endOf(mentions: readonly Mention[]): number {
  return mentions.at(-1)?.end ?? 0;
}

/** One who is named, or several that share the word of their kind ("các Cục Báo chí, Viễn thông"). */
function mentionsAt(words: Words, at: number, names: KnownNames): readonly Mention[] | null {
  const distributed = distributedAt(words, at, names) ?? listedAt(words, at, names);
  if (distributed) return distributed;
  const one = headAt(words, at, names) ?? unitOrGroupAt(words, at, names);
  return one && [one];
}

/** "các đơn vị: Cục A, …", "các nhà mạng Viettel, …": the names behind the group are meant. */
function listedAt(words: Words, at: number, names: KnownNames): readonly Mention[] | null {
  const quantifier = phraseAt(words, at, quantifiers);
  const noun = quantifier > 0 ? phraseAt(words, at + quantifier, listedNouns) : 0;
  const next = at + quantifier + noun;
  const word = words.list[next];
  if (noun === 0 || !word?.isCapitalised || !/^:? $/.test(word.gap)) return null;
  const [first, ...others] = mentionsAt(words, next, names) ?? [];
  return first ? [{ ...first, from: at }, ...others] : null;
}

/** A group may be told apart further than the list does: "các đơn vị thuộc Bộ có liên quan". */
function unitOrGroupAt(words: Words, at: number, names: KnownNames): Mention | null {
  const unit = unitAt(words, at, names);
  const group = groupAt(words, at, names);
  if (unit && group) return group.end > unit.end ? group : unit;
  return unit ?? group ?? agencyAt(words, at, names) ?? unknownUnitAt(words, at) ?? properNameAt(words, at);
}

/** The ministry itself: "Bộ TT&TT", "Bộ" with a capital. */
function agencyAt(words: Words, at: number, { agency }: KnownNames): Mention | null {
  const end = at + phraseAt(words, at, agency.names);
  const isNamed = end > at && words.list[at]?.isCapitalised && endsName(words, end);
  return isNamed ? { from: at, end, unitIds: [], doubt: null } : null;
}

/** "Cục trưởng Cục Viễn thông", "Chánh Văn phòng Bùi Hoàng Phương", "thủ trưởng các đơn vị": the unit is meant. */
function headAt(words: Words, at: number, names: KnownNames): Mention | null {
  const post = phraseAt(words, at, headPosts);
  const start = at + post;
  if (post === 0 || !isJoined(words, start)) return null;
  const bare = phraseAt(words, start, anyUnit);
  if (bare > 0 && endsName(words, start + bare)) return { from: at, end: start + bare, unitIds: [], doubt: null };
  const unit = unitOfPerson(words, start, names) ?? unitOrGroupAt(words, start, names);
  if (!unit) return null;
  const person = isJoined(words, unit.end) ? personAt(words, unit.end, names) : null;
  return { ...unit, from: at, end: person?.end ?? unit.end };
}

/** The unit whose name a person's name follows: a capital that does not belong to it. */
function unitOfPerson(words: Words, at: number, names: KnownNames): Mention | null {
  for (let end = at + 1; end <= at + 8 && end < words.list.length; end += 1) {
    if (!personAt(words, end, names)) continue;
    return unitAt({ ...words, list: words.list.slice(0, end) }, at, names);
  }
  return null;
}

/** ", trực tiếp là Giám đốc Sở," and "(đặc biệt các Cục: …)" behind a name belong to it. */
function withRemark(found: Named, words: Words, names: KnownNames): Named {
  const gap = words.list[found.end]?.gap ?? '';
  const last = found.mentions.at(-1);
  if (!last) return found;
  if (/^ ?\($/.test(gap)) {
    const close = words.list.findIndex((word, index) => index > found.end && word.gap.includes(')'));
    const end = close === -1 ? words.list.length : close;
    const inside = mentionsInside(words, found.end, end, names);
    if (inside.length === 0) return found;
    const unitIds = [...new Set([...last.unitIds, ...inside.flatMap((mention) => mention.unitIds)])];
    return { ...found, end, mentions: [...found.mentions.slice(0, -1), { ...last, end, unitIds }] };
  }
  if (/^, ?$/.test(gap) && phraseAt(words, found.end, apposition) > 0) {
    const end = words.list.findIndex((word, index) => index > found.end && word.gap.includes(','));
    if (end !== -1) return { ...found, end, mentions: [...found.mentions.slice(0, -1), { ...last, end }] };
  }
  return found;
}

function mentionsInside(words: Words, from: number, end: number, names: KnownNames): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < end; at += 1) {
    const mentions = distributedAt(words, at, names) ?? [unitAt(words, at, names)].filter((one) => one !== null);
    found.push(...mentions);
    at = Math.max(at, endOf(mentions) - 1);
  }
  return found;
}
