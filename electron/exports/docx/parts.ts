import { BorderStyle, Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { heading } from '../pdf/layout.ts';
import { eighths, spacing, twips } from './units.ts';

/** The height of the style of paragraphs without words. */
const leastHeight = 1;

/** What a rule adds to the room above it. */
export const ruleHeight = leastHeight + heading.ruleWidth;

/**
 * A solid rule of rows 2, 4 and 8, centred in its column: the border of an empty paragraph, so that it is drawn and not
 * typed.
 * @param above room, in points, and `below`
 */
export function ruleParagraph(
  length: number,
  columnWidth: number,
  { above, below = 0 }: { readonly above: number; readonly below?: number },
): Paragraph {
  const aside = twips((columnWidth - length) / 2);
  return new Paragraph({
    style: 'Rule',
    border: { top: { style: BorderStyle.SINGLE, size: eighths(heading.ruleWidth), space: 0, color: 'auto' } },
    indent: { left: aside, right: aside },
    spacing: spacing({ before: above, pitch: Math.max(leastHeight, below - heading.ruleWidth) }),
  });
}

/**
 * Room that no paragraph beside it can hold, or a paragraph that must be there and takes next to none. Its line has the
 * height, because of two distances that meet Word takes the larger, or with an old setting both.
 */
export function gapParagraph(height: number, keepNext = false): Paragraph {
  return new Paragraph({
    style: 'Rule',
    ...(height > leastHeight ? { spacing: spacing({ pitch: height }) } : {}),
    ...(keepNext ? { keepNext } : {}),
  });
}

export interface PlacedRow {
  /** What stands in each column. */
  readonly cells: readonly (readonly (Paragraph | Table)[])[];
  /** Room above what is in the cells. */
  readonly above?: number;
}

/** A table that only places things side by side: no rules, no padding, whole rows, columns as wide as they are said to be. */
export function placingTable(widths: readonly number[], rows: readonly PlacedRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ({ cells, above = 0 }) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
                ...(above > 0 ? { margins: { top: twips(above), marginUnitType: WidthType.DXA } } : {}),
                // Word takes no cell without a paragraph.
                children: children.length > 0 ? children : [gapParagraph(0)],
              }),
          ),
        }),
    ),
  });
}
