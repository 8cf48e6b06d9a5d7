import { codes, laws, ordinances, shortNames } from './laws.ts';

/** Words that are written with their tone on either vowel, the new way and the old one: "hóa" and "hoá". */
const twoSpellings: readonly (readonly [string, string])[] = [
  ['óa', 'oá'],
  ['òa', 'oà'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['úy', 'uý'],
  ['ùy', 'uỳ'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

/** A name as a pattern: any case (flag `i`), any spelling of its tones, any space between its words. */
function patternOf(name: string): string {
  const spelled = twoSpellings.reduce(
    (pattern, [modern, old]) => pattern.replaceAll(modern, `(?:${modern}|${old})`),
    name,
  );
  return spelled.replaceAll(', ', String.raw`,?\s+`).replaceAll(' ', String.raw`\s+`);
}

/** Without what may differ between two ways to write the same name. */
function lettersOf(name: string): string {
  const lower = name.toLowerCase().replace(/,/g, '').replace(/\s+/g, ' ');
  return twoSpellings.reduce((letters, [modern, old]) => letters.replaceAll(old, modern), lower);
}

const kinds = [
  ['Bộ luật', codes],
  ['Luật', laws],
  ['Pháp lệnh', ordinances],
] as const;

const keys = new Map(
  kinds.flatMap(([type, names]) => [
    ...names.map((name) => [lettersOf(`${type} ${name}`), `${type} ${name}`] as const),
    ...Object.entries(shortNames)
      .filter(([, name]) => names.includes(name))
      .map(([short, name]) => [lettersOf(`${type} ${short}`), `${type} ${name}`] as const),
  ]),
);

/** All names and short names, the longest first, so that "An toàn thông tin mạng" is not cut short. */
export const lawNamePattern = [...kinds.flatMap(([, names]) => names), ...Object.keys(shortNames)]
  .sort((left, right) => right.length - left.length)
  .map(patternOf)
  .join('|');

/** `Luật Tần số vô tuyến điện` for any way to write it; null where no law of that kind has that name. */
export function lawKey(type: string, name: string): string | null {
  return keys.get(lettersOf(`${type} ${name}`)) ?? null;
}
