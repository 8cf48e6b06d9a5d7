/**
 * Text as it is kept: Unicode NFC, without the invisible characters that input methods and copied pages leave behind
 * (U+202F from OpenKey's browser fix, zero-width characters, a byte order mark), NBSP as a space, runs of spaces as
 * one, no space at the ends of lines. Line breaks stay.
 */
export function cleanText(raw: string): string {
  return (
    raw
      .replace(/\u200B|\u200C|\u200D|\u2060|\uFEFF/g, '')
      // OpenKey inserts U+202F and deletes it again; what remains stands inside a word, so it is no space.
      .replace(/(?<=[\p{L}\p{M}])\u202F+(?=[\p{L}\p{M}])/gu, '')
      // Only now: letters and their marks may have stood apart.
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00A0\u202F\t ]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
  );
}
