/**
 * Text as it may be laid out: Unicode NFC (pdfmake sets the marks of decomposed Vietnamese beside their letters),
 * without characters that have no shape: controls, zero-width characters, halves of surrogate pairs, code points that are no characters
 * (which no XML may hold).
 */
export function printableText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\t\v\f\u2028\u2029]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?!\n)\p{Cc}|\p{Cs}|\p{NChar}/gu, '');
}

/** Capitals by the rules of Vietnamese, for the components which the decree wants "HOA". */
export function capitals(text: string): string {
  return printableText(text).toLocaleUpperCase('vi');
}
