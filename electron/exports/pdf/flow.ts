import {
  LayoutBuilder,
  type MeasuredNode,
  type MeasuredStack,
  type MeasuredTable,
  type MeasuredText,
  TableProcessor,
} from './engine.ts';
import { justify } from './justification.ts';
import { breakIntoLines, type WordLine } from './lineBreaks.ts';
import { measuredText } from './measuredText.ts';
import type { LayoutNode, TextNode } from './nodes.ts';
import type { OfficialPdf } from './officialPdf.ts';
import { linesOnThisPage } from './pageBreak.ts';
import { type LineSource, TextLine } from './textLine.ts';

/**
 * pdfmake's layout with what official documents need and it lacks: no line of a paragraph alone at the foot or head of
 * a page, headings that stay with what they head, and the signature that stays with the text. Texts are measured and
 * broken into lines our way, one after the other as they are placed: see `measuredText`, `breakIntoLines`, `justify`.
 */
export class Flow extends LayoutBuilder {
  /** Every line that was placed and has a meaning; the renderer must come across each of them. */
  readonly placed: LineSource[] = [];
  /** The pages, from 1, on which appendices begin. */
  readonly #appendixPages: number[] = [];
  readonly #keepAfter = new WeakMap<object, number>();
  readonly #pdf: OfficialPdf;
  readonly #pageBegun: (page: number) => void;
  /** How many pages have been begun. */
  #begun = 0;

  /** @param pageBegun gets the number of each page, from 1, once something stands on it or on a later one. */
  constructor(pageSize: object, margins: object, pdf: OfficialPdf, pageBegun: (page: number) => void) {
    super(pageSize, margins, null);
    this.#pdf = pdf;
    this.#pageBegun = pageBegun;
  }

  override tryLayoutDocument(...parameters: readonly unknown[]): unknown {
    // Nothing in a text has to be expanded; and all columns and cells have widths of their own, not of their texts.
    this.docPreprocessor.preprocessText = (node) => node;
    this.docMeasure.measureLeaf = (node) => Object.assign(node, { _minWidth: 0, _maxWidth: 0 });
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
    let placed = 0;
    let moved = false;
    while (lines.length > 0) {
      const context = this.writer.context();
      this.#reach(context.page + 1);
      const count = linesOnThisPage({
        heights: lines.map(({ height }) => height),
        room: context.availableHeight,
        keepAfter,
        // Below a repeated table head the page is as empty as it gets.
        atTop: moved || context.y <= context.pageMargins.top,
        continued: placed > 0,
      });
      for (const line of lines.slice(0, count)) {
        const source = { node, index: placed };
        justify(line, context.availableWidth);
        node.positions.push(this.writer.addLine(new TextLine(line, source)));
        if (node.structure) this.placed.push(source);
        placed += 1;
      }
      lines = lines.slice(count);
      if (lines.length > 0) {
        this.writer.moveToNextPage();
        moved = true;
      }
    }
  }

  /** A block that is kept whole is laid out on a sheet of its own first, whose number is 1. */
  #reach(page: number): void {
    if (page <= this.#begun) return;
    this.#begun = page;
    this.#pageBegun(page);
  }

  #linesOf(node: TextNode): readonly WordLine[] {
    return breakIntoLines(measuredText(node, this.#pdf), this.writer.context().availableWidth);
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
    const heights = this.#linesOf(node).map(({ height }) => height);
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
  return 'text' in node;
}
