/** Letters of điểm in the order of the Vietnamese alphabet (domain.md §1.5); no f, j, w, z. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** The letter of the point at `index` (from 0); past the alphabet it goes on with `aa`, `ab` … */
export function pointLetter(index: number): string {
  const letter = letters[index % letters.length] ?? '';
  return index < letters.length ? letter : pointLetter(Math.floor(index / letters.length) - 1) + letter;
}

const romanSigns = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `I`, `II`, `III` …; empty for 0. */
export function roman(value: number): string {
  const sign = romanSigns.find(([amount]) => amount <= value);
  return sign ? sign[1] + roman(value - sign[0]) : '';
}
