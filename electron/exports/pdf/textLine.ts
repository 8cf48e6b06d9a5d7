import type { Line, LineSource, MeasuredInline } from './engine.ts';

interface LineParts {
  readonly inlines: readonly MeasuredInline[];
  /** Without the spaces at its ends. */
  readonly width: number;
  readonly newLineForced: boolean;
  readonly lastLineInParagraph: boolean;
}

/** A finished line. It stands in for pdfmake's, which works its measures out anew at every question. */
export class TextLine implements Line {
  readonly inlines: readonly MeasuredInline[];
  readonly newLineForced: boolean;
  lastLineInParagraph: boolean;
  source?: LineSource;
  readonly #width: number;
  readonly #height: number;
  readonly #ascent: number;

  constructor({ inlines, width, newLineForced, lastLineInParagraph }: LineParts) {
    this.inlines = inlines;
    this.newLineForced = newLineForced;
    this.lastLineInParagraph = lastLineInParagraph;
    this.#width = width;
    this.#height = inlines.reduce((highest, { height }) => Math.max(highest, height), 0);
    this.#ascent = inlines.reduce((highest, { ascent }) => Math.max(highest, ascent), 0);
  }

  getWidth(): number {
    return this.#width;
  }

  getHeight(): number {
    return this.#height;
  }

  getAscenderHeight(): number {
    return this.#ascent;
  }

  /** With the place that pdfmake has given it. */
  clone(): TextLine {
    const copy = new TextLine({
      inlines: this.inlines,
      width: this.#width,
      newLineForced: this.newLineForced,
      lastLineInParagraph: this.lastLineInParagraph,
    });
    return Object.assign(copy, this);
  }
}
