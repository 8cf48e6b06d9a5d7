import type { Block } from './layoutPages.ts';

/** A paragraph in a column, in pixels from its top. */
export interface Paragraph {
  readonly top: number;
  readonly bottom: number;
  readonly lineHeight: number;
  /** It must not be parted from the line before it. */
  readonly isKept: boolean;
}

/** Pixels by which lines beside each other may be apart. */
const tolerance = 1;

/** Where paragraphs, below or beside each other, may be parted: at line ends that cut through no line. */
export function partingLines(paragraphs: readonly Paragraph[]): Pick<Block, 'lineEnds' | 'paragraphEnds'> {
  const lines = paragraphs.flatMap(linesOf);
  const kept = paragraphs.filter(({ isKept }) => isKept).map(({ top }) => top);
  const free = (cuts: readonly Stretch[], through: readonly Stretch[]): readonly number[] => {
    const ends = cuts.map(({ bottom }) => bottom).sort((left, right) => left - right);
    const isCut = (end: number) => through.some(({ top, bottom }) => top < end - tolerance && end + tolerance < bottom);
    const isLast = (end: number) => !lines.some(({ bottom }) => bottom > end + tolerance);
    const isBeforeKept = (end: number) =>
      kept.some((top) => top >= end - tolerance && !lines.some(isBetween(end, top)));
    return ends.filter(
      (end, index) =>
        end - (ends[index - 1] ?? Number.NEGATIVE_INFINITY) > tolerance &&
        !isCut(end) &&
        (isLast(end) || !isBeforeKept(end)),
    );
  };
  return { lineEnds: free(lines, lines), paragraphEnds: free(paragraphs, paragraphs) };
}

type Stretch = Pick<Paragraph, 'top' | 'bottom'>;

function linesOf({ top, bottom, lineHeight }: Paragraph): readonly Stretch[] {
  const count = Math.max(1, Math.round((bottom - top) / lineHeight));
  const end = (line: number): number => top + ((bottom - top) * line) / count;
  return Array.from({ length: count }, (_, line) => ({ top: end(line), bottom: end(line + 1) }));
}

function isBetween(from: number, to: number): (stretch: Stretch) => boolean {
  return ({ top, bottom }) => top >= from - tolerance && bottom <= to + tolerance;
}
