/** A gap in a text module: from its opening brace to behind its closing one. */
export interface Placeholder {
  readonly from: number;
  readonly to: number;
}

const pattern = /\{[^{}\n]{1,80}\}/g;

/** The gap that comes next behind `position`; the first of the text when there is none behind; null when there is none. */
export function nextPlaceholder(text: string, position: number): Placeholder | null {
  const gaps = [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  return gaps.find(({ from }) => from >= position) ?? gaps[0] ?? null;
}
