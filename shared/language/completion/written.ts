import { fold } from '../fold.ts';

/** `written` without the first words that stand at the end of `before` already: "giao Cục " + "Cục Báo chí" → "Báo chí". */
export function withoutRepeated(before: string, written: string): string {
  const said = fold(before).trimEnd();
  const words = written.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const beginning = fold(words.slice(0, count).join(' '));
    if (said === beginning || said.endsWith(` ${beginning}`)) return words.slice(count).join(' ');
  }
  return written;
}

/** A text with a small first letter. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
