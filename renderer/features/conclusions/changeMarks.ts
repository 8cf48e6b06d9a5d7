import { markChanges } from '#shared/language/markChanges.ts';
import type { TextMark } from '../../ui/MarkedText.tsx';

/** Where `text` differs from what was decided on last, word by word; changed words in a row share a mark. */
export function changeMarks(decided: string | null, text: string): readonly TextMark[] {
  if (decided === null || decided === text) return [];
  const marks: { from: number; to: number; tone: 'changed' }[] = [];
  let at = 0;
  for (const piece of markChanges(decided, text)) {
    const start = at + piece.text.length - piece.text.trimStart().length;
    const end = at + piece.text.trimEnd().length;
    at += piece.text.length;
    if (!piece.isChanged || end <= start) continue;
    const last = marks.at(-1);
    if (last && text.slice(last.to, start).trim() === '') last.to = end;
    else marks.push({ from: start, to: end, tone: 'changed' });
  }
  return marks;
}

const weights = { quiet: 0, changed: 1, fault: 2 } as const satisfies Record<TextMark['tone'], number>;

/** Two kinds of marks in one text: where they overlap, the weightier one stands. */
export function overlaid(left: readonly TextMark[], right: readonly TextMark[]): readonly TextMark[] {
  if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
  const all = [...left, ...right];
  const borders = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  const marks: TextMark[] = [];
  borders.forEach((from, index) => {
    const to = borders[index + 1];
    if (to === undefined) return;
    const there = all.filter((mark) => mark.from <= from && mark.to >= to);
    const mark = there.sort((one, other) => weights[other.tone] - weights[one.tone])[0];
    if (!mark) return;
    const last = marks.at(-1);
    const goesOn = last?.to === from && last.tone === mark.tone && last.reason === mark.reason;
    if (last && goesOn) marks[marks.length - 1] = { ...last, to };
    else marks.push({ ...mark, from, to });
  });
  return marks;
}
