import type { KnownNames } from './knownNames.ts';
import { namesAt } from './namesAt.ts';
import { phraseAt } from './phrases.ts';
import { unitAt } from './unitAt.ts';
import { assigningVerbs, besides, givers, notAssigning } from './vocabulary/cues.ts';
import type { Words } from './word.ts';

/** A stretch of words that says one thing. */
export interface Clause {
  readonly from: number;
  readonly end: number;
  /** What parts it from the clause before: a full stop, a new line, a semicolon, or just another directive. */
  readonly after: 'start' | 'stop' | 'line' | 'semicolon' | 'directive';
}

const abbreviations = new Set(['tp', 'tx', 'ts', 'ths', 'pgs', 'gs', 'st', 'q', 'p', 'tr', 'nxb', 'kl']);

/** The clauses of a text. A semicolon inside of brackets parts nothing. */
export function clausesIn(words: Words, names: KnownNames): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let after: Clause['after'] = 'start';
  let depth = 0;
  for (const [at, word] of words.list.entries()) {
    depth = Math.max(0, depth + bracketsIn(word.gap));
    const parting = depth > 0 || at === from ? null : partingAt(words, from, at, names);
    if (!parting) continue;
    clauses.push({ from, end: at, after });
    from = at;
    after = parting;
  }
  if (words.list.length > from) clauses.push({ from, end: words.list.length, after });
  return clauses;
}

function bracketsIn(gap: string): number {
  let depth = 0;
  for (const sign of gap) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  return depth;
}

function partingAt(words: Words, from: number, at: number, names: KnownNames): Clause['after'] | null {
  const word = words.list[at];
  const before = words.list[at - 1];
  if (!word || !before) return null;
  if (word.gap.includes('\n')) return 'line';
  if (word.gap.includes(';')) return 'semicolon';
  // "1. Giao …" and "TP. Hồ Chí Minh" go on.
  const isMarker = at - 1 === from && /^\d{1,2}$|^[a-z]$/.test(before.letters);
  const isStop = /^[”"’)\]]*[.!?…]+[”"’)\]]*\s+/.test(word.gap) && (word.isCapitalised || words.isPlain);
  if (isStop && !isMarker && !abbreviations.has(before.letters)) return 'stop';
  return isFurtherDirective(words, from, at, names) ? 'directive' : null;
}

/** ", giao Cục X" and ", đồng thời giao Cục X" behind a directive or a report. */
function isFurtherDirective(words: Words, from: number, at: number, names: KnownNames): boolean {
  const gap = words.list[at]?.gap ?? '';
  const link = phraseAt(words, at, besides);
  if (!gap.includes(',') && link === 0) return false;
  const giver = phraseAt(words, at + link, givers);
  const verbAt = at + link + giver;
  const verb = phraseAt(words, verbAt, assigningVerbs);
  if (verb === 0 || phraseAt(words, verbAt - 1, notAssigning) > 0) return false;
  return namesAt(words, verbAt + verb, names) !== null && hasUnit(words, from, at, names);
}

function hasUnit(words: Words, from: number, end: number, names: KnownNames): boolean {
  for (let at = from; at < end; at += 1) if (unitAt(words, at, names)) return true;
  return false;
}
