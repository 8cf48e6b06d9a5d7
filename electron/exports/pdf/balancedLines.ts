import { opensLine, tornApart } from './lineEnds.ts';
import type { Measure } from './measure.ts';
import type { InlineStyle } from './nodes.ts';

/**
 * Breaks a centred text (the agency's name, the abstract, a signer's title) into as few lines as fit, of lengths as
 * equal as good breaks allow: "BỘ THÔNG TIN / VÀ TRUYỀN THÔNG", never "… VÀ / …" nor "… TRUYỀN / THÔNG".
 */
export function balancedLines(text: string, style: InlineStyle, widest: number, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((part) => balance(part.trim().split(/ +/), style, widest, measure));
}

function balance(words: readonly string[], style: InlineStyle, widest: number, measure: Measure): string[] {
  const space = measure.width(' ', style);
  const ends = [0];
  for (const word of words) ends.push((ends.at(-1) ?? 0) + measure.width(word, style) + space);
  const widthOf = (from: number, to: number) => (ends[to] ?? 0) - (ends[from] ?? 0) - space;
  const fewest = linesNeeded(words.length, widthOf, widest);
  // Good breaks may cost one more line, once.
  const candidates = [fewest, fewest + 1].map((count) => bestBreaks(words, count, widthOf, widest));
  const [tight, loose] = candidates;
  const best = tight && (!loose || tight.cost <= loose.cost + (widest * 0.5) ** 2) ? tight : loose;
  const starts = best?.starts ?? [0];
  return starts.map((start, line) => words.slice(start, starts[line + 1] ?? words.length).join(' '));
}

function linesNeeded(count: number, widthOf: (from: number, to: number) => number, widest: number): number {
  let lines = 1;
  let start = 0;
  for (let end = 1; end <= count; end += 1) {
    if (widthOf(start, end) > widest && end - 1 > start) {
      lines += 1;
      start = end - 1;
    }
  }
  return lines;
}

interface Breaks {
  readonly starts: readonly number[];
  readonly cost: number;
}

/** The cheapest way to part the words into `count` lines; dynamic programming over where the last line begins. */
function bestBreaks(
  words: readonly string[],
  count: number,
  widthOf: (from: number, to: number) => number,
  widest: number,
): Breaks | null {
  const target = widthOf(0, words.length) / count;
  const lineCost = (from: number, to: number) => {
    const width = widthOf(from, to);
    // A single word that is too wide has to stand somewhere.
    if (width > widest && to - from > 1) return Number.POSITIVE_INFINITY;
    return (width - target) ** 2 + (from === 0 ? 0 : breakCost(words[from - 1] ?? '', words[from] ?? '', widest));
  };
  let best: (Breaks | null)[] = words.map((_, end) => ({ starts: [0], cost: lineCost(0, end + 1) }));
  for (let line = 1; line < count; line += 1) {
    best = words.map((_, end) => {
      let found: Breaks | null = null;
      for (let from = 1; from <= end; from += 1) {
        const before = best[from - 1];
        const cost = (before?.cost ?? Number.POSITIVE_INFINITY) + lineCost(from, end + 1);
        if (before && cost < (found?.cost ?? Number.POSITIVE_INFINITY))
          found = { starts: [...before.starts, from], cost };
      }
      return found;
    });
  }
  const last = best.at(-1) ?? null;
  return last && Number.isFinite(last.cost) ? last : null;
}

function breakCost(before: string, after: string, widest: number): number {
  if (tornApart(before, after)) return (widest * 0.6) ** 2;
  return opensLine(after) ? 0 : (widest * 0.12) ** 2;
}
