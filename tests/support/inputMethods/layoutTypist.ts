import type { KeyEvents } from './keyEvents.ts';

/**
 * Someone who types on Windows' "Vietnamese" layout: ă â ê ô đ ơ ư are keys of their own, tones are keys that write a
 * combining mark behind the vowel. What comes out is neither NFC nor NFD.
 */
export async function typesOnVietnameseLayout(keyboard: KeyEvents, text: string): Promise<string> {
  const written = [...text.normalize('NFC')].map(halfDecomposed).join('');
  for (const letter of written) await keyboard.packet(letter);
  return written;
}

/** Horn, breve and circumflex stay in their letter; the tone stands behind it. */
function halfDecomposed(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const isTone = (mark: string) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark);
  return (
    (base + marks.filter((mark) => !isTone(mark)).join('')).normalize('NFC') +
    marks.filter((mark) => isTone(mark)).join('')
  );
}
