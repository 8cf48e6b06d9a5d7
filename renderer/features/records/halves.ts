import { cleanText } from '#shared/language/cleanText.ts';

/** A text parted at the caret; null when one of the halves would have nothing in it. */
export function halves(text: string, caret: number): readonly [string, string] | null {
  const [first, second] = [text.slice(0, caret), text.slice(caret)];
  return cleanText(first) === '' || cleanText(second) === '' ? null : [first, second];
}
