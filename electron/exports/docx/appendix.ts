import { Paragraph, type Table } from 'docx';
import type { Appendix } from '#shared/documents/officialDocument.ts';
import { balancedLines } from '../pdf/balancedLines.ts';
import { appendixHead, title as documentTitle } from '../pdf/layout.ts';
import { capitals } from '../pdf/printableText.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { bodyBlocks } from './body.ts';
import type { ListCounter } from './lists.ts';
import { gapParagraph } from './parts.ts';
import { lineRuns, runsOf, textRuns } from './runs.ts';

/** An appendix: its word, its title and what it belongs to (rows 25–27), then what it holds, counted from the start. */
export function appendixBlocks(
  { label, title, reference, body }: Appendix,
  lists: ListCounter,
  sheet: Sheet,
): (Paragraph | Table)[] {
  lists.startAnew();
  const bold = { fontSize: appendixHead.size, bold: true };
  const widest = sheet.page.textWidth * documentTitle.widestShare;
  return [
    new Paragraph({ style: 'AppendixLabel', children: textRuns(label) }),
    new Paragraph({
      style: 'AppendixTitle',
      children: lineRuns(balancedLines(capitals(title), bold, widest, sheet.measure)),
    }),
    new Paragraph({ style: 'AppendixReference', children: runsOf(reference, null) }),
    gapParagraph(appendixHead.gapBelow),
    ...bodyBlocks(body, lists, sheet, false),
  ];
}
