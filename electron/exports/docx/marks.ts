import { BorderStyle, Paragraph, TextRun } from 'docx';
import type { Circulation, Urgency } from '#shared/documents/officialDocument.ts';
import { circulationMark, draftMark, urgencyMark } from '../pdf/layout.ts';
import type { MarkBox } from '../pdf/markBox.ts';
import { circulationWords } from '../pdf/marks.ts';
import type { Measure } from '../pdf/measure.ts';
import { eighths, spacing, twips } from './units.ts';

/** Room between words and box; Word takes whole points only. With it capitals stand in the middle of 8 mm. */
const inside = { above: 5, below: 4 } as const;

/** Ô 10b, row 28: bold, in a box of one line and of the decree's own measures, bright red. */
export function urgencyParagraph(urgency: Urgency, column: number): Paragraph {
  return boxParagraph({ ...urgencyMark, ...urgencyMark.boxes[urgency] }, column, { before: urgencyMark.gapBefore });
}

/** "DỰ THẢO" under the number, until it is given. */
export function draftParagraph(column: number): Paragraph {
  return boxParagraph(draftMark, column, { before: draftMark.gapBefore });
}

/** Ô 11, row 30: bold, in a box of one line, as wide as its words need. */
export function circulationParagraph(circulation: Circulation, column: number, measure: Measure): Paragraph {
  const text = circulationWords[circulation];
  const width = measure.width(text, { fontSize: circulationMark.size, bold: true }) + 2 * circulationMark.paddingX;
  return boxParagraph({ ...circulationMark, text, width }, column, { after: circulationMark.gapAfter });
}

/** Words with a border around: no text box, which would drift from its place when the heading is edited. */
function boxParagraph(
  { text, width, height, ruleWidth, color }: MarkBox,
  column: number,
  { before = 0, after = 0 }: { readonly before?: number; readonly after?: number },
): Paragraph {
  const ink = color?.replace('#', '');
  const side = { style: BorderStyle.SINGLE, size: eighths(ruleWidth), color: ink ?? 'auto' } as const;
  const aside = twips((column - width + ruleWidth) / 2);
  return new Paragraph({
    style: 'Mark',
    children: [new TextRun({ text, ...(ink === undefined ? {} : { color: ink }) })],
    border: {
      top: { ...side, space: inside.above },
      bottom: { ...side, space: inside.below },
      left: { ...side, space: 0 },
      right: { ...side, space: 0 },
    },
    indent: { left: aside, right: aside },
    spacing: spacing({
      before,
      after,
      pitch: height - inside.above - inside.below - ruleWidth,
    }),
  });
}
