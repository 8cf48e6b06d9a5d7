import { TextBreaker } from './engine.ts';

/** Neither of them nor between them does a line end; after them and a space, before one of them, it always may. */
const plain = /[0-9A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/;
const plainWord = /^[0-9A-Za-z\u00C0-\u024F\u1E00-\u1EFF.,:;]* *$/;
const plainEnd = /[0-9A-Za-z\u00C0-\u024F\u1E00-\u1EFF.,:;] *$/;

/** Most pieces of a document, once: "(Nghị ", "5009/BTTTT-THH ". */
const known = new Map<string, readonly string[]>();
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
  for (const word of text.match(/[^ ]* +|[^ ]+/g) ?? []) {
    if (open !== '' && plain.test(word.charAt(0)) && plainEnd.test(open)) {
      pieces.push(...piecesOf(open));
      open = '';
    }
    open += word;
  }
  if (open !== '') pieces.push(...piecesOf(open));
  return pieces;
}

function piecesOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const pieces = plainWord.test(text) ? [text] : asked(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, pieces);
  return pieces;
}

function asked(text: string): readonly string[] {
  return textBreaker.getBreaks([{ text }], null).map((piece) => (piece.lineEnd ? `${piece.text}\n` : piece.text));
}
