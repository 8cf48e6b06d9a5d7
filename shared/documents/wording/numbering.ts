/** Letters of điểm in the order of the Vietnamese alphabet (domain.md §1.5); no f, j, w, z. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** The letter of the point at `index` (from 0); past the alphabet it goes on with `aa`, `ab` … */
export function pointLetter(index: number): string {
  const letter = letters[index % letters.length] ?? '';
  return index < letters.length ? letter : pointLetter(Math.floor(index / letters.length) - 1) + letter;
}

/** `I`, `II`, `III` … up to 39, more than a document has parts. */
export function roman(value: number): string {
  return (
    'X'.repeat(Math.floor(value / 10)) +
    (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '')
  );
}
