import type { EmbeddedFace } from './embeddedFace.ts';
import type { MeasuredInline } from './measuredInline.ts';
import { rounded } from './typeface.ts';

/** Words as operators of a text object (PDF 1.7, 9.4) that begins where the first of them does. */
export interface WrittenWords {
  /** Where that is, from the left end of their line. */
  readonly x: number;
  readonly operators: string;
  /** What the page has to name. */
  readonly faces: ReadonlySet<EmbeddedFace>;
}

/** How far a word may stand from where the one before it ends and still need no step: nobody sees it. */
const unseen = 0.0005;

/**
 * Some programs round the widths of glyphs to thousandths of the font's size, so that the words of a line drift. After
 * so many points the next word gets a place of its own: the drift stays below 0.03 pt.
 */
const longestDrift = 100;

/**
 * Writes words of a line; null when there is nothing to show. A run of them is one array of glyphs, the gaps between
 * them numbers in it. Spaces are glyphs too, so that text that is copied has them; `withSpace` adds one at the end,
 * where a break parts two lines that read as one: "BỘ THÔNG TIN" and "VÀ TRUYỀN THÔNG" are five words.
 *
 * Text is black, but for a mark of urgency, and without links or decoration.
 */
export function writtenWords(words: readonly MeasuredInline[], withSpace: boolean): WrittenWords | null {
  const shown = words.filter(({ text }) => text !== '');
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return null;
  const writer = new Writer(first.x);
  for (const word of shown) writer.write(word);
  if (withSpace && /\S$/.test(last.text)) writer.space(last);
  return { x: first.x, operators: writer.end(), faces: writer.faces };
}

class Writer {
  readonly faces = new Set<EmbeddedFace>();
  #operators = '';
  /** What the TJ that is being written shows. */
  #shown = '';
  /** Where the text object, or its last step, begins: the origin of the next step. */
  #origin: number;
  /** Height of the origin above the baseline. */
  #height = 0;
  /** Where the glyph shown last ends; unknown behind what TJ can't show. */
  #pen: number | null;
  #face: EmbeddedFace | null = null;
  #size = 0;

  constructor(x: number) {
    this.#origin = x;
    this.#pen = x;
  }

  write(word: MeasuredInline): void {
    const { typeface, fontSize, text, x, characterSpacing, color } = word;
    this.#setFont(word);
    const operand = typeface.operand(text);
    if (operand === null || characterSpacing !== 0 || color !== null) {
      this.#show();
      if (color !== null) this.#operators += `${rgb(color)} rg\n`;
      if (operand === null) this.#place(word);
      else this.#space(operand, x, characterSpacing);
      if (color !== null) this.#operators += '0 g\n';
      this.#pen = null;
      return;
    }
    if (this.#pen === null || x - this.#origin > longestDrift) {
      this.#show();
      this.#step(x, 0);
      this.#pen = x;
    } else if (Math.abs(x - this.#pen) > unseen) {
      const step = rounded(((this.#pen - x) * 1000) / fontSize);
      this.#shown += ` ${step} `;
      this.#pen -= (step * fontSize) / 1000;
    }
    this.#shown += operand;
    this.#pen += typeface.width(text, fontSize);
  }

  /** A space behind the last word. */
  space({ typeface }: MeasuredInline): void {
    this.#shown += typeface.operand(' ') ?? '';
  }

  end(): string {
    this.#show();
    return this.#operators.trimEnd();
  }

  #setFont({ typeface: { embedded }, fontSize }: MeasuredInline): void {
    if (embedded === this.#face && fontSize === this.#size) return;
    this.#show();
    this.#face = embedded;
    this.#size = fontSize;
    this.faces.add(embedded);
    this.#operators += `/${embedded.id} ${rounded(fontSize)} Tf\n`;
  }

  #show(): void {
    if (this.#shown !== '') this.#operators += `[${this.#shown}] TJ\n`;
    this.#shown = '';
  }

  #step(x: number, height: number): void {
    const [across, up] = [rounded(x - this.#origin), rounded(height - this.#height)];
    if (across !== 0 || up !== 0) this.#operators += `${across} ${up} Td\n`;
    this.#origin += across;
    this.#height += up;
  }

  /** Glyphs further apart than the font has them, as the dots of a blank line. */
  #space(operand: string, x: number, spacing: number): void {
    this.#step(x, 0);
    this.#operators += spacing === 0 ? `[${operand}] TJ\n` : `${rounded(spacing)} Tc\n[${operand}] TJ\n0 Tc\n`;
  }

  /** Each glyph at its own place. */
  #place({ typeface, text, fontSize, x: left }: MeasuredInline): void {
    const scale = fontSize / 1000;
    for (const { code, x, y } of typeface.placed(text)) {
      this.#step(left + x * scale, y * scale);
      this.#operators += `<${code}> Tj\n`;
    }
    this.#step(this.#origin, 0);
  }
}

/** Red, green and blue between 0 and 1, as content streams write colours. @param color as the web does: "#ff0000". */
export function rgb(color: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255);
  return parts.map(rounded).join(' ');
}
