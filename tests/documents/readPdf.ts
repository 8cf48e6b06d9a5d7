import { execFileSync } from 'node:child_process';

/**
 * Measures a finished PDF with programs that had no part in making it: mutool (letters with their fonts and places,
 * drawn lines), and poppler's pdftotext, pdfinfo and pdffonts. All lengths are points from the top left corner.
 */

export interface Letter {
  readonly character: string;
  readonly font: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly color: string;
}

/** Where a piece of text stands, and in what. */
export interface Found {
  readonly left: number;
  readonly right: number;
  readonly centre: number;
  readonly width: number;
  /** Of the first line. */
  readonly baseline: number;
  readonly lastBaseline: number;
  /** One name and size each, unless the piece is mixed. */
  readonly font: string;
  readonly size: number;
}

export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly letters: readonly Letter[];
  readonly strokes: readonly Stroke[];
  /** The lines of letters that share a baseline, from top to bottom. */
  readonly lines: readonly PdfLine[];
}

export interface PdfLine {
  readonly text: string;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
}

export function readPdf(path: string): readonly PdfPage[] {
  const texts = pieces(tool('mutool', ['draw', '-q', '-F', 'stext', '-o', '-', path]), /<page [^>]*>.*?<\/page>/gs);
  let traces: readonly string[] | null = null;
  return texts.map((xml, index) => {
    const letters = lettersOf(xml);
    return {
      width: numberIn(xml, 'width'),
      height: numberIn(xml, 'height'),
      letters,
      lines: linesOf(letters),
      // Read when first asked for: most tests are about letters.
      get strokes() {
        traces ??= pieces(tool('mutool', ['trace', path]), /<page [^>]*>.*?<\/page>/gs);
        return strokesOf(traces[index] ?? '');
      },
    };
  });
}

/** Finds a piece of text on a page, wherever its lines end; throws when it is not there. */
export function find(page: PdfPage | undefined, text: string): Found {
  const [found] = findAll(page, text);
  if (!found) throw new Error(`Not on the page: ${text}`);
  return found;
}

/** Every place of a page where a piece of text stands. */
export function findAll(page: PdfPage | undefined, text: string): readonly Found[] {
  const letters = (page?.letters ?? []).filter(({ character }) => character.trim() !== '');
  const all = letters.map(({ character }) => character).join('');
  const sought = text.replace(/\s+/g, '');
  const found: Found[] = [];
  for (let from = all.indexOf(sought); from >= 0; from = all.indexOf(sought, from + 1)) {
    found.push(placeOf(letters.slice(from, from + sought.length)));
  }
  return found;
}

/** Where letters stand, and in what. */
export function placeOf(found: readonly Letter[]): Found {
  const left = Math.min(...found.map((letter) => letter.left));
  const right = Math.max(...found.map((letter) => letter.right));
  return {
    left,
    right,
    centre: (left + right) / 2,
    width: right - left,
    baseline: found[0]?.baseline ?? Number.NaN,
    lastBaseline: found.at(-1)?.baseline ?? Number.NaN,
    font: [...new Set(found.map((letter) => letter.font))].join('+'),
    size: new Set(found.map((letter) => letter.size)).size === 1 ? (found[0]?.size ?? Number.NaN) : Number.NaN,
  };
}

/** The horizontal rule nearest below a baseline whose middle lies within `reach` points of `centre`. */
export function ruleBelow(
  page: PdfPage | undefined,
  { centre, lastBaseline }: Found,
  reach = 3,
): Stroke & { width: number } {
  const rule = (page?.strokes ?? [])
    .filter(({ x1, x2, y1, y2 }) => y1 === y2 && y1 > lastBaseline && Math.abs((x1 + x2) / 2 - centre) <= reach)
    .sort((a, b) => a.y1 - b.y1)[0];
  if (!rule) throw new Error('No rule below');
  return { ...rule, width: Math.abs(rule.x2 - rule.x1) };
}

/** The text as a reader would copy it. */
export function copiedText(path: string): string {
  return tool('pdftotext', ['-raw', '-nopgbrk', path, '-']);
}

export function information(path: string): ReadonlyMap<string, string> {
  const lines = tool('pdfinfo', [path]).split('\n');
  return new Map(lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]));
}

/** The logical structure that a screen reader follows, with its text. */
export function structure(path: string): string {
  return tool('pdfinfo', ['-struct-text', path]);
}

export interface EmbeddedFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly unicode: boolean;
}

export function fonts(path: string): readonly EmbeddedFont[] {
  return tool('pdffonts', [path])
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [embedded, subset, unicode] = (line.match(/\s(yes|no)\s+(yes|no)\s+(yes|no)\s/) ?? []).slice(1);
      const name = line.split(' ')[0]?.replace(/^[A-Z]{6}\+/, '') ?? '';
      return { name, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
    });
}

/** Throws with qpdf's words if the file's structure is not sound. */
export function checkSoundness(path: string): string {
  return tool('qpdf', ['--check', path]);
}

export function rawObjects(path: string): string {
  return tool('qpdf', ['--qdf', '--object-streams=disable', '--decode-level=all', path, '-']);
}

function tool(name: string, args: readonly string[]): string {
  try {
    return execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${name} is needed to measure PDFs: apt-get install poppler-utils qpdf mupdf-tools`);
    }
    throw error;
  }
}

function lettersOf(xml: string): readonly Letter[] {
  return pieces(xml, /<font [^>]*>.*?<\/font>/gs).flatMap((run) => {
    const font = valueIn(run, 'name').replace(/^[A-Z]{6}\+/, '');
    const size = Math.round(numberIn(run, 'size') * 100) / 100;
    return pieces(run, /<char [^>]*\/>/g).map((char) => {
      const [left = Number.NaN, , right = Number.NaN] = valueIn(char, 'quad').split(' ').map(Number);
      return {
        character: unescapeXml(valueIn(char, 'c')),
        font,
        size,
        left,
        right,
        baseline: numberIn(char, 'y'),
        color: valueIn(char, 'color'),
      };
    });
  });
}

function linesOf(letters: readonly Letter[]): readonly PdfLine[] {
  const byBaseline = new Map<number, Letter[]>();
  for (const letter of letters) {
    const key = Math.round(letter.baseline * 4) / 4;
    const line = byBaseline.get(key);
    if (line) line.push(letter);
    else byBaseline.set(key, [letter]);
  }
  return [...byBaseline]
    .sort(([a], [b]) => a - b)
    .map(([baseline, all]) => {
      const line = [...all].sort((a, b) => a.left - b.left);
      const shown = line.filter(({ character }) => character.trim() !== '');
      return {
        baseline,
        text: line
          .map(({ character }) => character)
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
        left: shown[0]?.left ?? Number.NaN,
        right: Math.max(...shown.map(({ right }) => right)),
      };
    });
}

function strokesOf(xml: string): readonly Stroke[] {
  return pieces(xml, /<stroke_path .*?<\/stroke_path>/gs).flatMap((path) => {
    const thickness = numberIn(path, 'linewidth');
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = valueIn(path, 'transform').split(' ').map(Number);
    const points = pieces(path, /<(?:moveto|lineto) [^>]*\/>/g).map((point) => {
      const [x, y] = [numberIn(point, 'x'), numberIn(point, 'y')];
      return [a * x + c * y + e, b * x + d * y + f] as const;
    });
    const corners = path.includes('<closepath') && points[0] ? [...points, points[0]] : points;
    return corners.slice(1).map(([x2, y2], index) => {
      const [x1, y1] = corners[index] ?? [Number.NaN, Number.NaN];
      return { x1, y1, x2, y2, thickness };
    });
  });
}

function pieces(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([piece]) => piece);
}

function valueIn(xml: string, attribute: string): string {
  return new RegExp(`\\b${attribute}="([^"]*)"`).exec(xml)?.[1] ?? '';
}

function numberIn(xml: string, attribute: string): number {
  return Number(valueIn(xml, attribute));
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
