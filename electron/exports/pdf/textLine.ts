import type { Line } from './engine.ts';
import type { WordLine } from './lineBreaks.ts';
import { type WrittenWords, writtenWords } from './lineWriter.ts';
import type { TextNode } from './nodes.ts';

/** The paragraph a line is of, and which of its lines it is. */
export interface LineSource {
  readonly node: TextNode;
  readonly index: number;
}

/**
 * A line that is written and has to be placed. It stands in for pdfmake's, and is what that is asked for. Its words are
 * gone: of a long document no more is kept than what its pages will hold.
 */
export class TextLine implements Line {
  readonly inlines: Line['inlines'];
  /** Tells pdfmake that there is nothing left to justify. */
  readonly lastLineInParagraph = true;
  readonly source: LineSource;
  /** Its first word, where that is something by itself: the number of a clause. */
  readonly label: WrittenWords | null;
  readonly words: WrittenWords | null;
  /** Distance from its upper edge to its baseline. */
  readonly ascent: number;
  readonly width: number;
  readonly height: number;

  constructor(line: WordLine, source: LineSource) {
    const labelled = source.index === 0 && source.node.label ? 1 : 0;
    this.inlines = [source.node];
    this.source = source;
    this.label = writtenWords(line.words.slice(0, labelled), false);
    this.words = writtenWords(line.words.slice(labelled), line.newLineForced);
    this.ascent = line.ascent;
    this.width = line.width;
    this.height = line.height;
  }

  getWidth(): number {
    return this.width;
  }

  getHeight(): number {
    return this.height;
  }

  /** With the place that pdfmake has given it. */
  clone(): TextLine {
    return Object.assign(Object.create(TextLine.prototype), this);
  }
}
