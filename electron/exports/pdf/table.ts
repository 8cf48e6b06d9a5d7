import type { Block, TableColumn, Text } from '#shared/documents/officialDocument.ts';
import { inlinesOf } from './inlines.ts';
import { body, table, textWidth } from './layout.ts';
import type { Measure } from './measure.ts';
import type { InlineStyle, LayoutNode, StructureElement, TableRules, TextNode } from './nodes.ts';

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

/** A table of the body (ô 6): thin rules, the head repeated on every page, rows whole unless one is very tall. */
export function tableNodes({ caption, columns, rows }: TableBlock, measure: Measure): readonly LayoutNode[] {
  const structure: StructureElement = { role: 'Table', parent: null };
  const widths = columns.map((column) => contentWidth(column, columns.length));
  const head = columns.map((column, index) =>
    cellNode([{ kind: 'text', text: column.title }], { bold: true }, 'centre', widths[index] ?? 0, measure),
  );
  const cells = rows.map((row) =>
    columns.map((column, index) => cellNode(row[index] ?? [], {}, column.align, widths[index] ?? 0, measure)),
  );
  const heights = [head, ...cells].map((row) => rowHeight(row, widths, measure));
  // pdfmake drops what of an unbreakable row doesn't fit on a page, so a tall row has to be allowed to break.
  const whole = heights.every((height) => height <= table.tallestWholeRow);
  const rowsWithHead = Math.min(2, rows.length);
  const node: LayoutNode = {
    table: {
      widths,
      body: [rowOf(head, 'TH', structure), ...cells.map((row) => rowOf(row, 'TD', structure))],
      headerRows: 1,
      dontBreakRows: whole,
      keepWithHeaderRows: whole ? rowsWithHead : 0,
    },
    layout: rules,
    margin: [0, caption === null ? table.gapBefore : body.paragraphGap, 0, table.gapAfter],
    minimumHeight: whole ? sum(heights.slice(0, 1 + rowsWithHead)) : (heights[0] ?? 0) + 3 * table.linePitch,
  };
  return caption === null ? [node] : [captionNode(caption, measure), node];
}

function captionNode(caption: string, measure: Measure): TextNode {
  const style = { fontSize: table.size + 1, bold: true };
  return {
    text: inlinesOf([{ kind: 'text', text: caption }], style, { width: textWidth, indent: 0 }, measure),
    alignment: 'center',
    lineHeight: measure.lineHeight(style, table.linePitch + 1),
    margin: [0, table.gapBefore, 0, 0],
    structure: { role: 'Caption', parent: null },
    keepWithNext: true,
  };
}

/** pdfmake adds paddings and rules to the widths it is given; the shares are of the whole table. */
function contentWidth({ share }: TableColumn, columnCount: number): number {
  return share * (textWidth - (columnCount + 1) * table.rule) - 2 * table.paddingX;
}

function cellNode(
  text: Text,
  look: Pick<InlineStyle, 'bold'>,
  align: TableColumn['align'],
  width: number,
  measure: Measure,
): TextNode {
  const style = { fontSize: table.size, ...look };
  return {
    text: inlinesOf(text, style, { width, indent: 0 }, measure),
    alignment: align === 'centre' ? 'center' : align,
    lineHeight: measure.lineHeight(style, table.linePitch),
  };
}

function rowOf(cells: readonly TextNode[], role: 'TH' | 'TD', parent: StructureElement): readonly TextNode[] {
  const row: StructureElement = { role: 'TR', parent };
  return cells.map((cell) => ({ ...cell, structure: { role, parent: row } }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The most that a row can take: at least as high as what pdfmake will set. */
function rowHeight(row: readonly TextNode[], widths: readonly number[], measure: Measure): number {
  const lines = row.map((cell, index) => linesNeeded(cell, widths[index] ?? 0, measure));
  return Math.max(1, ...lines) * table.linePitch + 2 * table.paddingY + table.rule;
}

/** Lines end at spaces here; pdfmake knows more places to end one, so it never needs more lines than this. */
function linesNeeded(cell: TextNode, width: number, measure: Measure): number {
  let lines = 1;
  let x = 0;
  for (const inline of cell.text) {
    for (const word of inline.text.match(/\n|[^\s]+\s?|[^\S\n]/g) ?? []) {
      const wordWidth = measure.width(word, inline);
      if (word.endsWith('\n') || (x > 0 && x + wordWidth > width)) {
        lines += 1;
        x = 0;
      }
      // A word wider than its column is cut into as many lines as it takes.
      lines += Math.max(0, Math.ceil(wordWidth / width) - 1);
      x += Math.min(wordWidth, width);
    }
  }
  return lines;
}
