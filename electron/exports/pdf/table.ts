import type { Block, TableColumn, Text } from '#shared/documents/officialDocument.ts';
import { inlinesOf } from './inlines.ts';
import { body, table } from './layout.ts';
import { linesNeeded } from './linesNeeded.ts';
import type { Measure } from './measure.ts';
import type { InlineStyle, LayoutNode, StackNode, StructureElement, TableNode, TableRules, TextNode } from './nodes.ts';
import type { Sheet } from './sheet.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const rules: TableRules = {
  defaultBorder: true,
  hLineWidth: () => table.rule,
  vLineWidth: () => table.rule,
  paddingLeft: () => table.paddingX,
  paddingRight: () => table.paddingX,
  paddingTop: () => table.paddingY,
  paddingBottom: () => table.paddingY,
};

/**
 * A table of the body (ô 6): thin rules, the head repeated on every page, each row whole unless it is very tall; a row
 * of one cell heads the rows below it and stays with them.
 */
export function tableNodes(block: TableBlock, sheet: Sheet): readonly LayoutNode[] {
  const { caption } = block;
  const structure: StructureElement = { role: 'Table', parent: null };
  const node = tableNode(block, structure, sheet);
  return caption === null ? [node] : [captionNode(caption, structure, sheet), node];
}

interface Row {
  readonly cells: readonly TextNode[];
  readonly height: number;
  /** It heads the rows below it. */
  readonly isGroup: boolean;
}

function tableNode({ caption, columns, rows }: TableBlock, structure: StructureElement, sheet: Sheet): TableNode {
  const { textWidth, textHeight } = sheet.page;
  const widths = columns.map((column) => contentWidth(column, columns.length, textWidth));
  const titles = columns.map(({ title }): Text => [{ kind: 'text', text: title }]);
  const head = rowOf(titles, { bold: true }, () => 'centre', widths, sheet.measure);
  const alignOf = (column: number) => columns[column]?.align ?? 'left';
  const all = rows.map((row): Row => {
    if (row.length > 1 || columns.length === 1) return rowOf(row, {}, alignOf, widths, sheet.measure);
    const whole = textWidth - 2 * (table.rule + table.paddingX);
    return { ...rowOf(row, { bold: true }, () => 'left', [whole], sheet.measure), isGroup: true };
  });
  const tallest = textHeight * table.tallestWholeRow;
  const room = all.map(() => 0);
  for (let index = all.length - 1; index >= 0; index -= 1) room[index] = roomOf(all[index], room[index + 1], tallest);
  const headElement: StructureElement = { role: 'THead', parent: structure };
  const bodyElement: StructureElement = { role: 'TBody', parent: structure };
  return {
    table: {
      widths,
      body: [
        tagged(head, 'TH', headElement, columns.length),
        ...all.map((row) => tagged(row, 'TD', bodyElement, columns.length)),
      ],
      headerRows: 1,
    },
    layout: rules,
    margin: [0, caption === null ? table.gapBefore : body.paragraphGap, 0, table.gapAfter],
    minimumHeight: head.height + (room[0] ?? 0) + (all[0]?.isGroup ? 0 : Math.min(room[1] ?? 0, tallest)),
    rowRoom: [0, ...room],
  };
}

/** What has to fit on the page where a row begins: all of it, or some lines of a very tall one. */
function roomOf(row: Row | undefined, below: number | undefined, tallest: number): number {
  if (!row) return 0;
  const own = row.height <= tallest ? row.height : linesHeight(3);
  return row.isGroup ? own + (below ?? 0) : own;
}

function captionNode(caption: string, parent: StructureElement, { page, measure }: Sheet): TextNode {
  const style = { fontSize: table.size + 1, bold: true };
  return {
    text: inlinesOf([{ kind: 'text', text: caption }], style, { width: page.textWidth, indent: 0 }, measure),
    alignment: 'center',
    lineHeight: measure.lineHeight(style, table.linePitch + 1),
    margin: [0, table.gapBefore, 0, 0],
    structure: { role: 'Caption', parent },
    keepWithNext: true,
  };
}

/** pdfmake adds paddings and rules to the widths it is given; the shares are of the whole table. */
function contentWidth({ share }: TableColumn, columnCount: number, textWidth: number): number {
  return share * (textWidth - (columnCount + 1) * table.rule) - 2 * table.paddingX;
}

/** The cells of a row, and the most that it can take: at least as high as what pdfmake will set. */
function rowOf(
  texts: readonly Text[],
  look: Pick<InlineStyle, 'bold'>,
  alignOf: (column: number) => TableColumn['align'],
  widths: readonly number[],
  measure: Measure,
): Row {
  const style = { fontSize: table.size, ...look };
  const cells = widths.map((width, column): TextNode => {
    const align = alignOf(column);
    return {
      // Also of nothing, so that every row has all its cells for those who hear it.
      text: [{ ...style, text: '' }, ...inlinesOf(texts[column] ?? [], style, { width, indent: 0 }, measure)],
      alignment: align === 'centre' ? 'center' : align,
      lineHeight: measure.lineHeight(style, table.linePitch),
    };
  });
  const lines = cells.map((cell, column) => linesNeeded(cell, widths[column] ?? 0, measure));
  const most = Math.max(1, ...lines);
  return {
    // The cell that a tall row ends with is the one that what follows the table has to stay with.
    cells: cells.map((cell, column) => ({ ...cell, keepWithNext: lines[column] === most })),
    height: linesHeight(most),
    isGroup: false,
  };
}

function linesHeight(lines: number): number {
  return lines * table.linePitch + 2 * table.paddingY + table.rule;
}

/** A row with its elements; a cell over all columns leaves places to pdfmake, which fills them. */
function tagged(
  { cells }: Row,
  role: 'TH' | 'TD',
  parent: StructureElement,
  columns: number,
): readonly (TextNode | StackNode)[] {
  const row: StructureElement = { role: 'TR', parent };
  const [only] = cells;
  if (only && cells.length < columns) {
    const spanning = { ...only, colSpan: columns, structure: { role, parent: row, columns } } as const;
    return [spanning, ...Array.from({ length: columns - 1 }, () => ({ stack: [] }))];
  }
  return cells.map((cell) => ({ ...cell, structure: { role, parent: row } }));
}
