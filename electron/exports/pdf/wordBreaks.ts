import { TextBreaker } from './engine.ts';

/** Letters and digits: a line never ends between them, and always may between a space and one of them. */
const beginsPlain = /^[0-9A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/;
const endsPlain = /[0-9A-Za-z\u00C0-\u024F\u1E00-\u1EFF.,:;] *$/;
const isPlain = /^[0-9A-Za-z\u00C0-\u024F\u1E00-\u1EFF.,:;]* *$/;

/** What there is to know of a word, or of several that have to be asked about together. */
interface Known {
  readonly beginsPlain: boolean;
  readonly endsPlain: boolean;
  /** Where it may be parted. */
  readonly pieces: readonly string[];
}

/** Most words of a document come again: "công ", "(Nghị ", "5009/BTTTT-THH ". */
const known = new Map<string, Known>();
const mostKnown = 20_000;

const textBreaker = new TextBreaker();

/**
 * Parts a text where a line may end (Unicode, UAX 14), spaces staying with what they follow; a piece that ends a line
 * ends in "\n". pdfmake asks the rules about every letter. That a line may end between two words of letters and
 * digits with a space between them needs no asking, so what is left to ask about is short, and comes back again.
 */
export function wordBreaks(text: string): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  let before: Known | null = null;
  for (const word of text.match(/[^ ]* +|[^ ]+/g) ?? []) {
    const next = knownOf(word);
    if (before === null || (before.endsPlain && next.beginsPlain)) {
      if (before) pieces.push(...before.pieces);
      open = word;
      before = next;
    } else {
      open += word;
      before = knownOf(open);
    }
  }
  if (before) pieces.push(...before.pieces);
  return pieces;
}

function knownOf(text: string): Known {
  const already = known.get(text);
  if (already) return already;
  const pieces = isPlain.test(text) ? [text] : asked(text);
  const all = { beginsPlain: beginsPlain.test(text), endsPlain: endsPlain.test(text), pieces };
  if (known.size >= mostKnown) known.clear();
  known.set(text, all);
  return all;
}

function asked(text: string): readonly string[] {
  return textBreaker.getBreaks([{ text }], null).map((piece) => (piece.lineEnd ? `${piece.text}\n` : piece.text));
}
