import type { MarkedWords } from '#shared/language/markChanges.ts';

/**
 * The same text with marks fit to be seen: changed words in a row share one mark, and no mark begins or ends with a
 * space.
 */
export function joinMarks(words: MarkedWords): MarkedWords {
  const pieces = words.map((piece, index) => {
    const isGap = piece.text.trim() === '';
    const isBetween = words[index - 1]?.isChanged === true && words[index + 1]?.isChanged === true;
    return isGap ? { ...piece, isChanged: isBetween } : piece;
  });
  const joined: { text: string; isChanged: boolean }[] = [];
  for (const { text, isChanged } of pieces.flatMap(trimmed)) {
    const last = joined.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else if (text) joined.push({ text, isChanged });
  }
  return joined;
}

/** A marked piece with the spaces at its ends set free; a space inside a row of marks stays in it. */
function trimmed(piece: MarkedWords[number], index: number, all: MarkedWords): MarkedWords {
  if (!piece.isChanged || piece.text.trim() === '') return [piece];
  const core = piece.text.trim();
  const at = piece.text.indexOf(core);
  return [
    { text: piece.text.slice(0, at), isChanged: all[index - 1]?.isChanged === true },
    { text: core, isChanged: true },
    { text: piece.text.slice(at + core.length), isChanged: all[index + 1]?.isChanged === true },
  ];
}
