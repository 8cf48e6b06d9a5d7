import { inCapitals } from '#shared/documents/capitals.ts';
import { unseenCharacters } from '#shared/documents/printableCharacters.ts';

/**
 * Text as it may be laid out: Unicode NFC (pdfmake sets the marks of decomposed Vietnamese beside their letters),
 * without characters that have no shape: controls, zero-width characters, variation selectors, halves of surrogate
 * pairs, code points that are no characters (which no XML may hold).
 */
export function printableText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\t\v\f\u2028\u2029]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(unseenCharacters, '');
}

/** Capitals by the rules of Vietnamese, for the components which the decree wants "HOA". */
export function capitals(text: string): string {
  return inCapitals(printableText(text));
}
