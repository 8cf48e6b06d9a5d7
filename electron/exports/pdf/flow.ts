import {
  LayoutBuilder,
  type Line,
  type LineSource,
  type MeasuredNode,
  type MeasuredStack,
  type MeasuredTable,
  type MeasuredText,
  TableProcessor,
} from './engine.ts';
import { breakIntoLines } from './lineBreaks.ts';
import { measuredText } from './measuredText.ts';
import type { LayoutNode } from './nodes.ts';
import type { OfficialPdf } from './officialPdf.ts';
import { linesOnThisPage } from './pageBreak.ts';
import type { TextLine } from './textLine.ts';

/**
 * pdfmake's layout with what official documents need and it lacks: no line of a paragraph alone at the foot or head of
 * a page, headings that stay with what they head, the signature that stays with the text, and justified lines whose
 * gaps open between words only (pdfmake also opens them inside "5009/BTTTT-THH" and before a comma after bold text).
 */
export class Flow extends LayoutBuilder {
  /** Every line that was placed and has a meaning; the renderer must come across each of them. */
  readonly placed: LineSource[] = [];
  /** The pages, from 1, on which appendices begin. */
  readonly #appendixPages: number[] = [];
  readonly #keepAfter = new WeakMap<object, number>();
  readonly #pdf: OfficialPdf;

  constructor(pageSize: object, margins: object, pdf: OfficialPdf) {
    super(pageSize, margins, null);
    this.#pdf = pdf;
  }

  /** Texts are measured our way: see `measuredText`. */
  override tryLayoutDocument(...parameters: readonly unknown[]): unknown {
    // Nothing in them has to be expanded.
    this.docPreprocessor.preprocessText = (node) => node;
    this.docMeasure.measureLeaf = (node) => Object.assign(node, measuredText(node, this.#pdf));
    return super.tryLayoutDocument(...parameters);
  }

  /** Row 33: the number of a page of the file; each appendix is counted from 1. Known when all is laid out. */
  numberOf(page: number): number {
    const begin = this.#appendixPages.findLast((first) => first <= page) ?? 1;
    return page - begin + 1;
  }

  override processVerticalContainer(node: MeasuredStack): void {
    node.stack.forEach((item, index) => {
      if (mustKeepWithNext(item)) {
        this.#keepAfter.set(item, (item._margin?.[3] ?? 0) + this.#beginningHeight(node.stack, index + 1));
      }
      this.#makeRoomFor(item);
      this.processNode(item);
      for (const position of item.positions) node.positions.push(position);
    });
  }

  /** As pdfmake does it, without cells over several rows, and with rows that move on where they have no room. */
  override processTable(node: MeasuredTable): void {
    const { body, widths } = node.table;
    const processor = new TableProcessor(node);
    const { writer } = this;
    this.nestedLevel += 1;
    processor.beginTable(writer);
    body.forEach((cells, rowIndex) => {
      this.#makeRoomForRow(node, rowIndex);
      processor.beginRow(rowIndex, writer);
      const { positions, pageBreaks } = this.processRow({
        marginX: [node._margin?.[0] ?? 0, node._margin?.[2] ?? 0],
        dontBreakRows: processor.dontBreakRows,
        rowsWithoutPageBreak: processor.rowsWithoutPageBreak,
        cells,
        widths,
        gaps: node._offsets.offsets,
        tableBody: body,
        tableNode: node,
        rowIndex,
      });
      for (const position of positions) node.positions.push(position);
      processor.endRow(rowIndex, writer, pageBreaks);
    });
    processor.endTable(writer);
    this.nestedLevel -= 1;
    if (this.nestedLevel === 0) writer.context().resetMarginXTopParent();
  }

  /** The last row takes what must follow the table with it: whole, or the end of its tallest cell. */
  #makeRoomForRow(node: MeasuredTable, rowIndex: number): void {
    const { body } = node.table;
    const room = node.rowRoom?.[rowIndex] ?? 0;
    const after = rowIndex === body.length - 1 ? (this.#keepAfter.get(node) ?? 0) : 0;
    if (after > 0) {
      for (const cell of body[rowIndex] ?? []) if (mustKeepWithNext(cell)) this.#keepAfter.set(cell, after);
    }
    if (room > 0 && this.writer.context().availableHeight < room + after) this.writer.moveToNextPage();
  }

  override processLeaf(node: MeasuredText): void {
    let lines = this.#linesOf(node);
    const keepAfter = this.#keepAfter.get(node) ?? 0;
    let continued = false;
    let moved = false;
    while (lines.length > 0) {
      const context = this.writer.context();
      const count = linesOnThisPage({
        heights: lines.map((line) => line.getHeight()),
        room: context.availableHeight,
        keepAfter,
        // Below a repeated table head the page is as empty as it gets.
        atTop: moved || context.y <= context.pageMargins.top,
        continued,
      });
      for (const line of lines.slice(0, count)) {
        justify(line, context.availableWidth);
        node.positions.push(this.writer.addLine(line));
        if (line.source && node.structure) this.placed.push(line.source);
      }
      continued ||= count > 0;
      lines = lines.slice(count);
      if (lines.length > 0) {
        this.writer.moveToNextPage();
        moved = true;
      }
    }
  }

  #linesOf(node: Pick<MeasuredText, '_inlines' | 'structure' | 'label' | 'outlineLevel'>): TextLine[] {
    const lines = breakIntoLines(node._inlines, this.writer.context().availableWidth);
    // Only the outline asks for it.
    const text = node.outlineLevel === undefined ? '' : node._inlines.map((inline) => inline.text).join('');
    for (const [index, line] of lines.entries()) line.source = { node, text, index };
    return lines;
  }

  #makeRoomFor(item: MeasuredNode): void {
    if ('freeFoot' in item) this.writer.context().availableHeight -= item.freeFoot ?? 0;
    if ('opensAppendix' in item && item.opensAppendix) {
      // A file that is an appendix and nothing else begins on its first page.
      if (this.placed.length > 0) this.writer.moveToNextPage(item.opensAppendix);
      this.#appendixPages.push(this.writer.context().page + 1);
      return;
    }
    const needed = 'minimumHeight' in item ? (item.minimumHeight ?? 0) + (item._margin?.[1] ?? 0) : 0;
    const { availableHeight, y, pageMargins } = this.writer.context();
    if (availableHeight < needed && y > pageMargins.top) this.writer.moveToNextPage();
  }

  /** What of a node has to stand where it begins, its space above included. */
  #beginningHeight(stack: readonly MeasuredNode[], index: number): number {
    const node = stack[index];
    if (node === undefined) return 0;
    const above = node._margin?.[1] ?? 0;
    if ('minimumHeight' in node) return above + (node.minimumHeight ?? 0);
    if (!isMeasuredText(node)) return above;
    const heights = this.#linesOf(node).map((line) => line.getHeight());
    // A paragraph of three lines can't be parted two and two.
    const inseparable = node.keepWithNext || heights.length <= 3 ? heights : heights.slice(0, 2);
    const below = node.keepWithNext ? this.#beginningHeight(stack, index + 1) : 0;
    return above + inseparable.reduce((sum, height) => sum + height, 0) + below;
  }
}

function mustKeepWithNext(node: MeasuredNode | LayoutNode): boolean {
  return 'keepWithNext' in node && node.keepWithNext === true;
}

function isMeasuredText(node: MeasuredNode): node is MeasuredNode & MeasuredText {
  return '_inlines' in node;
}

/** Opens the gaps between the words of a full line until it reaches the right margin. */
function justify(line: Line, width: number): void {
  const { inlines } = line;
  if (inlines[0]?.alignment !== 'justify') return;
  const isFull = line.newLineForced ? inlines.at(-1)?.justifyBefore === true : !line.lastLineInParagraph;
  // Tells pdfmake that there is nothing left to justify.
  line.lastLineInParagraph = true;
  const last = inlines.findLast(({ text }) => text.trim() !== '');
  if (last === undefined || !isFull) return;
  // Places without text aside.
  const words = inlines.filter(({ text }) => text !== '');
  const isBehindGap = words.map(({ text }, index) => /^\S/.test(text) && /\s$/.test(words[index - 1]?.text ?? ''));
  const gaps = isBehindGap.filter(Boolean).length;
  if (gaps === 0) return;
  const opening = (width - (last.x + last.width - last.trailingCut)) / gaps;
  let shift = 0;
  words.forEach((word, index) => {
    if (isBehindGap[index]) shift += opening;
    word.x += shift;
  });
}
