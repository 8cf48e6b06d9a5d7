import type { EmbeddedFace } from './embeddedFace.ts';
import type { Line, MeasuredInline } from './engine.ts';
import type { OfficialPdf } from './officialPdf.ts';
import { rounded } from './typeface.ts';

/** How far a word may stand from where the one before it ends and still need no step: nobody sees it. */
const unseen = 0.0005;

/**
 * Some programs round the widths of glyphs to thousandths of the font's size, so that the words of a line drift. After
 * so many points the next word gets a place of its own: the drift stays below 0.03 pt.
 */
const longestDrift = 100;

/**
 * Writes words into the content stream of a page (PDF 1.7, 9.4): those of a line are one text object, the gaps between
 * them numbers in an array of glyphs. Spaces are glyphs too, so that text that is copied has them. Text is black, but
 * for a mark of urgency, and without links or decoration.
 */
export class LineWriter {
  readonly #pdf: OfficialPdf;
  #face: EmbeddedFace | null = null;
  #size = 0;

  constructor(pdf: OfficialPdf) {
    this.#pdf = pdf;
  }

  /** A page begins without a font. */
  beginPage(): void {
    this.#face = null;
  }

  /** @param words of a line whose left end is at `x` from the left edge of the page, and its `baseline` below the upper. */
  write(words: readonly MeasuredInline[], x: number, baseline: number): void {
    let operators = '';
    /** What the TJ that is being written shows. */
    let shown = '';
    /** Where the glyph shown last ends; unknown at the begin, and behind what TJ can't show. */
    let pen: number | null = null;
    let placedAt = 0;
    const show = () => {
      if (shown !== '') operators += `[${shown}] TJ\n`;
      shown = '';
    };
    for (const word of words) {
      if (word.text === '') continue;
      const { typeface, fontSize, color } = word;
      const left = x + word.x;
      if (typeface.embedded !== this.#face || fontSize !== this.#size) {
        show();
        operators += this.#font(word);
      }
      const operand = typeface.operand(word.text);
      if (operand === null || word.characterSpacing !== 0 || color !== null) {
        show();
        operators += inColor(
          color,
          operand === null ? placed(word, left, baseline) : spaced(word, operand, left, baseline),
        );
        pen = null;
        continue;
      }
      if (pen === null || left - placedAt > longestDrift) {
        show();
        operators += at(left, baseline);
        placedAt = pen = left;
      } else if (Math.abs(left - pen) > unseen) {
        const step = rounded(((pen - left) * 1000) / fontSize);
        shown += ` ${step} `;
        pen -= (step * fontSize) / 1000;
      }
      shown += operand;
      pen += typeface.width(word.text, fontSize);
    }
    show();
    if (operators !== '') this.#pdf.addContent(`BT\n${operators}ET`);
  }

  #font({ typeface: { embedded }, fontSize }: MeasuredInline): string {
    this.#face = embedded;
    this.#size = fontSize;
    this.#pdf.page.fonts[embedded.id] ??= embedded.reference();
    return `/${embedded.id} ${rounded(fontSize)} Tf\n`;
  }
}

/**
 * Words of a line that a break ends without a space behind it get one, for whoever reads the lines as one: "BỘ THÔNG
 * TIN" and "VÀ TRUYỀN THÔNG" are five words.
 */
export function wordsOf({ inlines, newLineForced }: Line): readonly MeasuredInline[] {
  const last = inlines.findLast(({ text }) => text !== '');
  if (!newLineForced || last === undefined || /\s$/.test(last.text)) return inlines;
  return [...inlines, { ...last, text: ' ', x: last.x + last.width, characterSpacing: 0 }];
}

/** Text upright at a place; pdfkit has turned the page over, so that its y runs downwards. */
function at(x: number, y: number): string {
  return `1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm\n`;
}

function spaced({ characterSpacing }: MeasuredInline, operand: string, x: number, y: number): string {
  return `${at(x, y)}${rounded(characterSpacing)} Tc\n[${operand}] TJ\n0 Tc\n`;
}

/** Each glyph at its own place. */
function placed({ typeface, text, fontSize }: MeasuredInline, left: number, baseline: number): string {
  const scale = fontSize / 1000;
  return typeface
    .placed(text)
    .map(({ code, x, y }) => `${at(left + x * scale, baseline - y * scale)}<${code}> Tj\n`)
    .join('');
}

/** @param color as the web writes it: "#ff0000". */
function inColor(color: string | null, operators: string): string {
  return color === null ? operators : `${rgb(color)} rg\n${operators}0 g\n`;
}

/** Red, green and blue between 0 and 1, as content streams write colours. */
export function rgb(color: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255);
  return parts.map(rounded).join(' ');
}
