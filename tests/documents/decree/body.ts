import type { Block, OfficialDocument, Text } from '#shared/documents/officialDocument.ts';
import type { Letter, PdfPage } from '../readPdf.ts';
import type { Tolerance } from './headAndEnd.ts';
import { capitals, plain } from './wordsOf.ts';

/** Rows 11 and 15–18: size, first line 1 cm in, single to 1.5 spacing, at least 6 pt between paragraphs. */
const sizes = [13, 14] as const;
const indent = 10;
const spacing = [1.13, 1.75] as const;
const paragraphGap = 6;
const margins = { top: 20, bottom: 20, left: 30, right: 20 };
const toMm = (points: number) => (points * 25.4) / 72;

interface PageLetter extends Letter {
  readonly page: number;
}

interface Line {
  readonly page: number;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  /** A blank for a name begins it, at most a word before it: a line before that has the room it did not find. */
  readonly isBegunByBlank: boolean;
}

/** What of the body's paragraphs is not as the decree wants it, in words; tables apart. */
export function faultsOfBody(
  document: OfficialDocument,
  pages: readonly PdfPage[],
  tolerance: Tolerance,
): readonly string[] {
  const letters = lettersOf(pages);
  const all = letters.map(({ character }) => character).join('');
  const faults: string[] = [];
  let from = 0;
  let above: readonly Line[] = [];
  for (const block of document.main?.body ?? []) {
    const pieces = piecesOf(block);
    const found = pieces === null ? null : matched(pieces, all, from);
    if (pieces === null || found === null) {
      if (pieces !== null) faults.push(`"${beginningOf(pieces)}" is not there, or not in order`);
      above = [];
      continue;
    }
    from = found.to;
    const own = letters.slice(found.from, found.to);
    const lines = linesOf(own);
    const off = [
      ...styleFaults(pieces, own, tolerance),
      ...placeFaults(lines, pages, tolerance),
      ...gapFaults(above, lines, tolerance),
    ];
    faults.push(...off.map((fault) => `"${beginningOf(pieces)}" ${fault}`));
    above = lines;
  }
  return faults;
}

/** The widest gap between two words of a justified line, in points; the space itself is a quarter of the size. */
export function widestGap(pages: readonly PdfPage[]): { readonly gap: number; readonly line: string } {
  let widest = { gap: 0, line: '' };
  for (const page of pages) {
    const right = page.width - (margins.right * 72) / 25.4;
    for (const line of page.lines) {
      const isFull = Math.abs(line.right - right) < 0.5 && !line.text.includes('......');
      const letters = page.letters
        .filter(({ baseline, character }) => Math.abs(baseline - line.baseline) < 0.5 && character.trim() !== '')
        .sort((a, b) => a.left - b.left);
      if (!isFull || letters.some(({ size }) => size < sizes[0])) continue;
      const gaps = letters.slice(1).map((letter, index) => letter.left - (letters[index]?.right ?? 0));
      const gap = Math.max(...gaps);
      if (gap > widest.gap) widest = { gap, line: line.text };
    }
  }
  return widest;
}

/** Letters that stand outside of the margins, the page number and the mark beside it apart. */
export function faultsOfMargins(pages: readonly PdfPage[], tolerance: Tolerance): readonly string[] {
  return pages.flatMap((page, index) =>
    page.lines
      .filter(({ text, baseline }) => text !== '' && toMm(baseline) > margins.top)
      .filter(
        ({ left, right, baseline }) =>
          toMm(left) < margins.left - tolerance.mm ||
          toMm(right) > toMm(page.width) - margins.right + tolerance.mm ||
          toMm(baseline) > toMm(page.height) - margins.bottom,
      )
      .map(({ text }) => `page ${index + 1}: "${text}" is outside of the margins`),
  );
}

interface Piece {
  readonly words: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Runs without their spaces; '' stands for dots to the end of the line. Null for a table. */
function piecesOf(block: Block): readonly Piece[] | null {
  const bold = (words: string): Piece[] => [{ words: squeezed(words), bold: true, italic: false }];
  const marked = (mark: string, text: Text): Piece[] => [
    ...(mark ? [{ words: mark, bold: false, italic: false }] : []),
    ...text.map((run) => ({
      words: run.kind === 'text' ? squeezed(run.text) : run.length === 'rest' ? '' : plain([run]),
      bold: run.kind === 'text' && run.bold === true,
      italic: run.kind === 'text' && run.italic === true,
    })),
  ];
  switch (block.kind) {
    case 'section':
      return bold(`${block.numeral}. ${capitals(block.title)}`);
    case 'clauseTitle':
      return bold(`${block.number}. ${block.title}`);
    case 'clause':
      return marked(`${block.number}.`, block.text);
    case 'point':
      return marked(`${block.letter})`, block.text);
    case 'item':
      return marked(block.level === 1 ? '-' : '+', block.text);
    case 'paragraph':
      return marked('', block.text);
    case 'table':
      return null;
  }
}

function matched(pieces: readonly Piece[], all: string, start: number): { from: number; to: number } | null {
  const from = all.indexOf(pieces[0]?.words ?? '', start);
  let to = from;
  for (const { words } of pieces) {
    if (words === '') while (all[to] === '.') to += 1;
    else if (all.startsWith(words, to)) to += words.length;
    else return from < 0 ? null : matched(pieces, all, from + 1);
  }
  return from < 0 ? null : { from, to };
}

function lettersOf(pages: readonly PdfPage[]): readonly PageLetter[] {
  return pages.flatMap(({ letters }, page) =>
    letters
      .filter(({ character, baseline }) => character.trim() !== '' && toMm(baseline) > margins.top)
      .map((letter) => ({ ...letter, page })),
  );
}

function linesOf(letters: readonly PageLetter[]): readonly Line[] {
  const lines: PageLetter[][] = [];
  for (const letter of letters) {
    const line = lines.at(-1);
    const isSame = line?.[0]?.page === letter.page && Math.abs((line[0]?.baseline ?? 0) - letter.baseline) < 1;
    if (isSame) line?.push(letter);
    else lines.push([letter]);
  }
  return lines.map((line) => ({
    page: line[0]?.page ?? 0,
    baseline: line[0]?.baseline ?? 0,
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
    isBegunByBlank: /^[^.]{0,12}\.{30}/.test(line.map(({ character }) => character).join('')),
  }));
}

function styleFaults(pieces: readonly Piece[], letters: readonly Letter[], { pt }: Tolerance): readonly string[] {
  const isRight = (letter: Letter, piece: Piece) =>
    /bold/i.test(letter.font) === piece.bold && /italic|oblique/i.test(letter.font) === piece.italic;
  let at = 0;
  const wrong = pieces.filter((piece) => {
    const own = letters.slice(at, at + piece.words.length);
    at += piece.words.length;
    while (piece.words === '' && letters[at]?.character === '.') at += 1;
    return own.some((letter) => !isRight(letter, piece));
  });
  const isSized = letters.every(({ size }) => size >= sizes[0] - pt && size <= sizes[1] + pt);
  return [...wrong.map(({ words }) => `has "${words}" in the wrong style`), ...(isSized ? [] : ['is of another size'])];
}

function placeFaults(lines: readonly Line[], pages: readonly PdfPage[], { mm, pt }: Tolerance): readonly string[] {
  const isJustified = !lines.slice(1).some(({ isBegunByBlank }) => isBegunByBlank);
  const faults = lines.flatMap(({ page, left, right, baseline }, index) => {
    const expected = margins.left + (index === 0 ? indent : 0);
    const edge = toMm(pages[page]?.width ?? 0) - margins.right;
    const next = lines[index + 1];
    const pitch = next?.page === page ? (next.baseline - baseline) / sizes[1] : spacing[0];
    return [
      ...(Math.abs(toMm(left) - expected) <= mm ? [] : [`begins line ${index + 1} at ${toMm(left).toFixed(1)} mm`]),
      ...(next === undefined || !isJustified || Math.abs(toMm(right) - edge) <= mm
        ? []
        : [`does not fill line ${index + 1}`]),
      ...(pitch >= spacing[0] - pt / sizes[1] && pitch <= spacing[1] ? [] : [`has lines ${pitch.toFixed(2)} apart`]),
    ];
  });
  const first = lines.filter(({ page }) => page === lines[0]?.page).length;
  const last = lines.filter(({ page }) => page === lines.at(-1)?.page).length;
  const isLone = lines.length > 3 && (first < 2 || last < 2);
  return isLone ? [...faults, 'leaves a line alone on a page'] : faults;
}

/** The gap is what there is more between two paragraphs than between the lines of one. */
function gapFaults(above: readonly Line[], lines: readonly Line[], { pt }: Tolerance): readonly string[] {
  const [last, first] = [above.at(-1), lines[0]];
  const pitch = pitchOf(above) ?? pitchOf(lines);
  if (!last || !first || last.page !== first.page || pitch === null) return [];
  const gap = first.baseline - last.baseline - pitch;
  return gap >= paragraphGap - pt ? [] : [`stands ${gap.toFixed(1)} pt below the paragraph before it`];
}

function pitchOf(lines: readonly Line[]): number | null {
  const [first, second] = lines;
  return first && second && first.page === second.page ? second.baseline - first.baseline : null;
}

function squeezed(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, '');
}

function beginningOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words }) => words)
    .join('…')
    .slice(0, 40);
}
