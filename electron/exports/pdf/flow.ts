import {
  LayoutBuilder,
  type Line,
  type LineSource,
  type MeasuredInline,
  type MeasuredNode,
  type MeasuredStack,
  type MeasuredText,
} from './engine.ts';
import { linesOnThisPage } from './pageBreak.ts';

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

  /** Row 33: the number of a page of the file; each appendix is counted from 1. Known when all is laid out. */
  numberOf(page: number): number {
    const begin = this.#appendixPages.findLast((first) => first <= page) ?? 1;
    return page - begin + 1;
  }

  override processVerticalContainer(node: MeasuredStack): void {
    node.stack.forEach((item, index) => {
      if (mustKeepWithNext(item)) this.#keepAfter.set(item, this.#beginningHeight(node.stack, index + 1));
      this.#makeRoomFor(item);
      this.processNode(item);
      for (const position of item.positions) node.positions.push(position);
    });
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

  #linesOf(node: Pick<MeasuredText, '_inlines' | 'structure' | 'outlineLevel'>): Line[] {
    const text = node._inlines.map((inline) => inline.text).join('');
    const lines: Line[] = [];
    for (let line = this.buildNextLine(node); line; line = this.buildNextLine(node)) {
      line.source = { node, text, index: lines.length };
      lines.push(line);
    }
    return lines;
  }

  #makeRoomFor(item: MeasuredNode): void {
    if ('opensAppendix' in item && item.opensAppendix) {
      this.writer.moveToNextPage();
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
    // A rehearsal: building lines uses words up and may split one, so it gets copies.
    const heights = this.#linesOf({ ...node, _inlines: node._inlines.map(copyOf) }).map((line) => line.getHeight());
    // A paragraph of three lines can't be parted two and two.
    const inseparable = node.keepWithNext || heights.length <= 3 ? heights : heights.slice(0, 2);
    const below = node.keepWithNext ? this.#beginningHeight(stack, index + 1) : 0;
    return above + inseparable.reduce((sum, height) => sum + height, 0) + below;
  }
}

function mustKeepWithNext(node: MeasuredNode): boolean {
  return 'keepWithNext' in node && node.keepWithNext === true;
}

function isMeasuredText(node: MeasuredNode): node is MeasuredNode & MeasuredText {
  return '_inlines' in node;
}

function copyOf(inline: MeasuredInline): MeasuredInline {
  return { ...inline };
}

/** Opens the gaps between the words of a full line until it reaches the right margin. */
function justify(line: Line, width: number): void {
  const lastWord = line.inlines.findLastIndex(({ text }) => text.trim() !== '');
  const last = line.inlines[lastWord];
  const isFull = line.newLineForced ? line.inlines.at(-1)?.justifyBefore === true : !line.lastLineInParagraph;
  if (last?.alignment !== 'justify' || !isFull) return;
  const end = last.x + last.width - last.trailingCut;
  const isGapAfter = line.inlines.map(
    ({ text }, index) => index < lastWord && /\s$/.test(text) && /^\S/.test(nextText(line.inlines, index)),
  );
  const gaps = isGapAfter.filter(Boolean).length;
  const opening = gaps > 0 ? (width - end) / gaps : 0;
  let shift = 0;
  line.inlines.forEach((inline, index) => {
    inline.x += shift;
    if (isGapAfter[index]) shift += opening;
  });
  // Tells pdfmake that there is nothing left to justify.
  line.lastLineInParagraph = true;
}

/** What follows an inline on its line, places without text aside. */
function nextText(inlines: readonly MeasuredInline[], index: number): string {
  return inlines.slice(index + 1).find(({ text }) => text !== '')?.text ?? '';
}
