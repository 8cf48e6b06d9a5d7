import { blankDots } from './layout.ts';
import { type LineRoom, lineMayEnd } from './lineRoom.ts';
import type { Measure } from './measure.ts';
import type { Inline, InlineStyle } from './nodes.ts';

/** Keeps sums of widths, which are rounded in another order elsewhere, from passing the margin. */
const slack = 0.02;

/** What follows the last dotted line stays on it up to this share of the line, e.g. the closing "./.". */
const longestTail = 1 / 3;

/** Inlines between which no line may end. */
interface Unit {
  readonly inlines: readonly Inline[];
  readonly width: number;
  /** Without the space at its end. */
  readonly bareWidth: number;
}

/**
 * Sets a text with dotted lines to the right margin ("Địa điểm: ………"). Where the dots begin must be known, so such a
 * text is put into lines here, each of which pdfmake then finds to fit. The last word before the dots takes them to a
 * new line when less than a short blank would be left.
 */
export function fillWithLeaders(
  pieces: readonly (Inline | 'rest')[],
  style: InlineStyle,
  room: LineRoom,
  measure: Measure,
): readonly Inline[] {
  const shortest = measure.width('.'.repeat(blankDots.word), style);
  const units = unitsOf(pieces, room.width, measure);
  const result: Inline[] = [];
  let x = room.indent;
  let isLineEmpty = true;
  units.forEach((unit, index) => {
    if (unit !== 'rest') {
      const reserved = units[index + 1] === 'rest' ? shortest : 0;
      if (!isLineEmpty && x + unit.bareWidth + reserved > room.width) {
        result.push({ ...style, text: '\n', justifyBefore: true });
        x = 0;
      }
      result.push(...unit.inlines);
      x += unit.width;
      isLineEmpty = false;
      return;
    }
    const tail = widthOfTail(units.slice(index + 1));
    const isTailHere = tail <= room.width * longestTail;
    const end = room.width - slack - (isTailHere ? tail : 0);
    result.push(...leader(end - x, style, measure));
    x = end;
    if (!isTailHere) {
      result.push({ ...style, text: '\n' });
      x = 0;
      isLineEmpty = true;
    }
  });
  return result;
}

/** Dots exactly `width` wide: as many as fit, and the remainder spread between them. */
function leader(width: number, style: InlineStyle, measure: Measure): readonly Inline[] {
  const count = Math.floor(width / measure.width('.', style));
  if (count < 1) return [];
  const text = '.'.repeat(count);
  const spread = count > 1 ? (width - measure.width(text, style)) / (count - 1) : 0;
  return [{ ...style, text, noWrap: true, characterSpacing: Math.max(0, spread) }];
}

/** What comes after a dotted line, if it has to share a line; without end when it has a dotted line of its own. */
function widthOfTail(units: readonly (Unit | 'rest')[]): number {
  return units.reduce((sum, unit) => sum + (unit === 'rest' ? Number.POSITIVE_INFINITY : unit.width), 0);
}

/** Parts at spaces; a word that changes its style midway stays one unit, unless that is wider than a line. */
function unitsOf(pieces: readonly (Inline | 'rest')[], widest: number, measure: Measure): (Unit | 'rest')[] {
  const units: (Unit | 'rest')[] = [];
  let open: Inline[] = [];
  const close = () => {
    const unit = unitOf(open, measure);
    if (unit.width > widest) units.push(...open.map((inline) => unitOf([lineMayEnd(inline), inline], measure)));
    else if (open.length > 0) units.push(unit);
    open = [];
  };
  for (const piece of pieces) {
    if (piece === 'rest') {
      close();
      units.push('rest');
      continue;
    }
    for (const word of piece.text.replace(/\n/g, ' ').match(/\s*\S+\s*|\s+/g) ?? []) {
      open.push(...cut(word, piece, widest, measure).map((text) => ({ ...piece, text, noWrap: true })));
      if (/\s$/.test(word)) close();
    }
  }
  close();
  return units;
}

function unitOf(inlines: readonly Inline[], measure: Measure): Unit {
  const widths = inlines.map((inline) => measure.width(inline.text, inline));
  const width = widths.reduce((sum, one) => sum + one, 0);
  const last = inlines.at(-1);
  const spaces = last ? measure.width(last.text, last) - measure.width(last.text.trimEnd(), last) : 0;
  return { inlines, width, bareWidth: width - spaces };
}

function cut(word: string, style: InlineStyle, widest: number, measure: Measure): string[] {
  if (measure.width(word.trimEnd(), style) <= widest) return [word];
  const letters = [...word];
  let count = 1;
  while (count < letters.length - 1 && measure.width(letters.slice(0, count + 1).join(''), style) <= widest) count += 1;
  return [letters.slice(0, count).join(''), ...cut(letters.slice(count).join(''), style, widest, measure)];
}
