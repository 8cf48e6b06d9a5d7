import type { Run, Text } from '#shared/documents/officialDocument.ts';
import { blankDots, body } from '../pdf/layout.ts';
import { printableText } from '../pdf/printableText.ts';
import type { Sheet } from '../pdf/sheet.ts';

/**
 * Whether a blank for a name begins a line of a paragraph but the first. It is one word of many dots, so that the line
 * before it is short; justified, that line would be stretched. Word knows no line that is not, in a justified paragraph,
 * but for one that ends in a break, which would stay there when the name is filled in.
 * @param text with its mark, `a) `
 */
export function hasLineBegunByBlank(text: Text, { page, measure }: Sheet): boolean {
  if (!text.some(isLong)) return false;
  let x = body.indent;
  for (const [index, run] of text.entries()) {
    const style = { fontSize: body.size, bold: run.kind === 'text' && run.bold === true };
    for (const word of wordsOf(run)) {
      const width = measure.width(word, style);
      const glued = isLong(run) ? beginningOf(text[index + 1]) : '';
      const isNext = x + measure.width(word.trimEnd() + glued, style) > page.textWidth;
      if (isNext && isLong(run)) return true;
      x = isNext ? width : x + width;
    }
  }
  return false;
}

function isLong(run: Run): boolean {
  return run.kind === 'blank' && run.length === 'phrase';
}

/** What no space parts from the run before it. */
function beginningOf(run: Run | undefined): string {
  return run?.kind === 'text' ? (/^\S*/.exec(run.text)?.[0] ?? '') : '';
}

function wordsOf(run: Run): readonly string[] {
  if (run.kind === 'text') return printableText(run.text).match(/\S*\s+|\S+/g) ?? [];
  return ['.'.repeat(blankDots[run.length === 'rest' ? 'word' : run.length])];
}
