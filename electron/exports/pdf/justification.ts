import type { WordLine } from './lineBreaks.ts';
import type { MeasuredInline } from './measuredInline.ts';

/**
 * Opens the gaps between the words of a full line until it reaches the right margin. Between words only: pdfmake also
 * opens them inside "5009/BTTTT-THH" and before a comma after bold text. A line before a long blank stays as it is: the
 * dots found no room in it, and it would be stretched by as much.
 */
export function justify({ words, width, newLineForced, isLast, isBeforeBlank }: WordLine, available: number): void {
  const isFull = newLineForced ? words.at(-1)?.justifyBefore === true : !isLast && !isBeforeBlank;
  if (!isFull || words[0]?.alignment !== 'justify') return;
  // Places without text aside.
  const shown = words.filter(({ text }) => text !== '');
  const gaps = shown.filter((word, index) => isBehindGap(word, shown[index - 1])).length;
  if (gaps === 0) return;
  const opening = (available - width) / gaps;
  let shift = 0;
  shown.forEach((word, index) => {
    if (isBehindGap(word, shown[index - 1])) shift += opening;
    word.x += shift;
  });
}

function isBehindGap(word: MeasuredInline, before: MeasuredInline | undefined): boolean {
  return before !== undefined && before.trailingCut > 0 && word.leadingCut <= 0;
}
