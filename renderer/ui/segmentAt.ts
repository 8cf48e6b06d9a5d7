/** One of several names in a text field: where it stands (without the spaces round it) and what it says. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The name that the caret is in; the whole text when names are not separated. */
export function segmentAt(value: string, caret: number, separator: string | undefined): Segment {
  const before = separator ? value.lastIndexOf(separator, caret - 1) + 1 : 0;
  const after = separator ? value.indexOf(separator, caret) : -1;
  const raw = value.slice(before, after === -1 ? value.length : after);
  const text = raw.trim();
  const from = before + (text ? raw.indexOf(text) : raw.length);
  return { from, to: from + text.length, text };
}
