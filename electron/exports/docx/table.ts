import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Text } from '#shared/documents/officialDocument.ts';
import { table as layout } from '../pdf/layout.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { gapParagraph } from './parts.ts';
import { runsOf, textRuns } from './runs.ts';
import { heightBesideSignatures } from './signatures.ts';
import type { StyleId } from './styles.ts';
import { eighths, twips } from './units.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const alignments = { left: 'left', centre: 'center', right: 'right' } as const;
const rule = { style: BorderStyle.SINGLE, size: eighths(layout.rule), color: 'auto' } as const;

/**
 * A table of the body (ô 6): thin rules, the head repeated on every page, rows whole unless one is very tall.
 * @param keepEnd its last row stays with what follows; in a table that fits above it all do, for LibreOffice keeps whole
 * tables only
 */
export function tableBlocks(
  { caption, columns, rows }: TableBlock,
  { page }: Sheet,
  keepEnd: boolean,
): (Paragraph | Table)[] {
  const widths = columns.map(({ share }) => share * (page.textWidth - layout.rule));
  const tallest = page.textHeight * layout.tallestWholeRow;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) => {
      const words = new Paragraph({ style: 'TableHead', children: textRuns(title), keepNext: true });
      return cell(words, widths[index] ?? 0);
    }),
  });
  const heights = rows.map((row) => Math.max(...row.map((text, place) => heightOf(text, widths[place] ?? 0))));
  const isShort = heights.reduce((sum, height) => sum + height, 0) < heightBesideSignatures(page);
  const others = rows.map((row, index) => {
    const keepNext = keepEnd && (isShort || index === rows.length - 1);
    if (row.length === 1 && columns.length > 1) return groupRow(row[0] ?? [], columns.length, page.textWidth);
    const cells = columns.map((_, place) => row[place] ?? []);
    const isWhole = (heights[index] ?? 0) <= tallest;
    return new TableRow({
      cantSplit: isWhole,
      children: cells.map((text, place) => {
        const look = { alignment: alignments[columns[place]?.align ?? 'left'], keepNext: keepNext && isWhole };
        return cell(paragraph('TableText', text, look), widths[place] ?? 0);
      }),
    });
  });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(page.textWidth - layout.rule), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
    margins: {
      top: twips(layout.paddingY),
      bottom: twips(layout.paddingY),
      left: twips(layout.paddingX),
      right: twips(layout.paddingX),
      marginUnitType: WidthType.DXA,
    },
    rows: [head, ...others],
  });
  const above = caption === null ? gapParagraph(layout.gapBefore, true) : captionParagraph(caption);
  // Word makes one table of two between which nothing stands.
  return [above, table, gapParagraph(layout.gapAfter, keepEnd)];
}

function captionParagraph(caption: string): Paragraph {
  return new Paragraph({ style: 'Caption', children: textRuns(caption) });
}

/** A row of one cell over all columns, which heads the rows below it. */
function groupRow(text: Text, columnSpan: number, width: number): TableRow {
  const words = paragraph('TableGroup', text, { keepNext: true });
  return new TableRow({ cantSplit: true, children: [cell(words, width, columnSpan)] });
}

function paragraph(
  style: StyleId,
  text: Text,
  look: { readonly alignment?: 'left' | 'center' | 'right'; readonly keepNext: boolean },
): Paragraph {
  const { keepNext, alignment } = look;
  return new Paragraph({
    style,
    children: runsOf(text, null),
    // The style's own alignment is not said again.
    ...(alignment === undefined || alignment === 'left' ? {} : { alignment }),
    ...(keepNext ? { keepNext } : {}),
  });
}

function cell(content: Paragraph, width: number, columnSpan?: number): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    children: [content],
    ...(columnSpan === undefined ? {} : { columnSpan }),
  });
}

/**
 * The height of a cell by the average width of letters: enough to tell a row that fits on any page from one that is
 * pages long, without measuring every word of thousands of rows.
 */
function heightOf(text: Text, width: number): number {
  const averageLetter = 0.46 * layout.size;
  const perLine = Math.max(1, Math.floor((width - 2 * layout.paddingX) / averageLetter));
  const words = text.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  const lines = words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines * layout.linePitch + 2 * layout.paddingY;
}
