import type { DeadlineReading } from '../deadline/deadlineReading.ts';
import { fold } from '../fold.ts';
import type { ClauseFacts } from './clauseFacts.ts';
import { phraseAt } from './phrases.ts';
import { completing, particles } from './vocabulary/cues.ts';
import { workVerbs } from './vocabulary/workVerbs.ts';
import type { Word, Words } from './word.ts';

/**
 * What is to be done: the words of the clauses that don't say who. The deadline goes where it stands apart, at the
 * beginning or at the end, and at the end too where its words can mean nothing else; inside it stays, for the sentence would say something else without it.
 */
export function taskText(words: Words, clauses: readonly ClauseFacts[], deadline: DeadlineReading | null): string {
  const pieces = clauses.flatMap((facts) => {
    const said = clauseText(words, keptWords(words, facts, deadline), facts.colonBefore);
    return said ? [{ said, after: facts.clause.after }] : [];
  });
  const lines = pieces.filter(({ after }) => after === 'line').length;
  const text = pieces.reduce((whole, { said, after }) => {
    const item = lines > 1 && after === 'line' ? `- ${capitalised(said)}` : said;
    if (!whole) return item;
    const parting = after === 'line' ? ';\n' : after === 'stop' ? '. ' : '; ';
    return `${whole.replace(/[:;,.]$/, '')}${parting}${after === 'stop' ? capitalised(item) : item}`;
  }, '');
  return capitalised(text);
}

/** The numbers of the words that stay. */
function keptWords(words: Words, facts: ClauseFacts, deadline: DeadlineReading | null): readonly number[] {
  const { clause, dropped, contentFrom } = facts;
  const kept: number[] = [];
  for (let at = contentFrom ?? clause.from; at < clause.end; at += 1) if (!dropped.has(at)) kept.push(at);
  return withoutParticles(words, withoutDeadline(words, withoutThing(words, kept), deadline));
}

/** "Việc rà soát …" → "rà soát …"; "việc này" stays. */
function withoutThing(words: Words, kept: readonly number[]): readonly number[] {
  const [first, second] = kept;
  const isThing = first !== undefined && words.list[first]?.letters === 'viec';
  return isThing && second === first + 1 && phraseAt(words, second, workVerbs) > 0 ? kept.slice(1) : kept;
}

function withoutDeadline(words: Words, kept: readonly number[], deadline: DeadlineReading | null): readonly number[] {
  if (!deadline) return kept;
  const isInside = ({ from, to }: Word) => from >= deadline.from && to <= deadline.to;
  const first = kept.findIndex((at) => isWordThat(words, at, isInside));
  const last = kept.findLastIndex((at) => isWordThat(words, at, isInside));
  if (first === -1) return kept;
  const isAtEnd = last === kept.length - 1;
  if (isAtEnd) {
    const from = completedFrom(words, kept, first);
    if (from === 0 || endsBefore(words, kept[from]) || isSurelyDeadline(deadline)) return kept.slice(0, from);
    return kept;
  }
  // What stood behind it may be left out itself: "Trước ngày 30/6, Vụ A …".
  const next = kept[last];
  return first === 0 && next !== undefined && endsBefore(words, next + 1) ? kept.slice(last + 1) : kept;
}

/** "trước ngày 30/6", "chậm nhất …": a deadline, whatever stands before it; "trong quý II" may be a part of the work. */
function isSurelyDeadline({ phrase }: DeadlineReading): boolean {
  return /^(?:truoc|cham nhat|muon nhat|khong qua)\b/.test(fold(phrase));
}

function isWordThat({ list }: Words, at: number, holds: (word: Word) => boolean): boolean {
  const word = list[at];
  return word !== undefined && holds(word);
}

/** "hoàn thành" before the deadline belongs to it. */
function completedFrom(words: Words, kept: readonly number[], first: number): number {
  for (const count of [4, 3, 2, 1]) {
    const at = kept[first - count];
    if (at !== undefined && phraseAt(words, at, completing) === count) return first - count;
  }
  return first;
}

function endsBefore({ list }: Words, at: number | undefined): boolean {
  return at !== undefined && /[,;.:–(]|\s-\s/.test(list[at]?.gap ?? '');
}

function withoutParticles(words: Words, kept: readonly number[]): readonly number[] {
  const last = kept.at(-1);
  return last !== undefined && phraseAt(words, last, particles) > 0 ? kept.slice(0, -1) : kept;
}

/** The kept words with the signs between them. */
function clauseText({ text, list }: Words, kept: readonly number[], colonBefore: number | null): string {
  let said = '';
  let before: number | null = null;
  for (const at of kept) {
    const word = list[at];
    if (!word) continue;
    if (before === null) said += /[“"‘(]*$/.exec(word.gap)?.[0] ?? '';
    else if (at === colonBefore) said += ': ';
    else said += before === at - 1 ? word.gap : partingSign(list.slice(before + 1, at + 1));
    said += text.slice(word.from, word.to);
    before = at;
  }
  const end = before === null ? undefined : list[before]?.to;
  const closing = end === undefined ? '' : (/^[”"’)%]+/.exec(text.slice(end))?.[0] ?? '');
  const whole = closing.includes(')') && !said.includes('(') ? said : said + closing;
  return whole
    .replace(/^[\s,.;:–-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What parts two words when the words between them are left out. */
function partingSign(between: readonly Word[]): string {
  const signs = between.map(({ gap }) => gap).join('');
  const sign = /[:;]|,(?!\d)/.exec(signs)?.[0];
  const opening = /[“"‘(]$/.exec(between.at(-1)?.gap ?? '')?.[0] ?? '';
  return `${sign ?? ''} ${opening}`;
}

function capitalised(text: string): string {
  const first = /\p{L}/u.exec(text);
  if (!first || !/^[“"‘(-]*\s*\p{L}/u.test(text)) return text;
  return text.slice(0, first.index) + first[0].toLocaleUpperCase('vi') + text.slice(first.index + 1);
}
