import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printableRanges, unprintableIn } from '#shared/documents/printableCharacters.ts';
import { openFont } from '../../electron/exports/pdf/fontFiles.ts';
import { printableText } from '../../electron/exports/pdf/printableText.ts';

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

test.each(faces)('Tinos %s has every character that documents may be printed with', (face) => {
  const font = openFont(resolve(import.meta.dirname, `../../assets/fonts/tinos/Tinos_${face}.ttf`));
  // Line separators are laid out as spaces.
  const all = printableRanges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((point) => String.fromCodePoint(point));
  expect(all.filter((character) => !font.has(printableText(character)))).toEqual([]);
});

describe('what can be printed', () => {
  test('is Vietnamese with its signs, composed or not', () => {
    const said = 'Bộ TT&TT: “đạt 48,55 %” – từ 01/4/2022… (QĐ-TTg); ≥ 5 ₫, 30 m², 25 °C → tăng; • № ½';
    expect(unprintableIn(said)).toEqual([]);
    expect(unprintableIn(said.normalize('NFD'))).toEqual([]);
    expect(unprintableIn('hai\r\ndòng\tvà \u200bkhoảng trắng\ufeff')).toEqual([]);
  });

  test('is no tick, no circled number, no arrow of two lines, no emoji, no Chinese, no bullet of Word’s own fonts', () => {
    expect(unprintableIn('✓ xong ✔️ ➢ ① ② ☐ ★ ⇒ 😀 北 \uf0b7 ✓')).toEqual([
      ...['✓', '✔', '➢', '①', '②', '☐', '★', '⇒', '😀', '北', '\uf0b7'],
    ]);
  });
});

test('a variation selector has no shape of its own', () => {
  expect(printableText('số\ufe0f 5')).toBe('số 5');
});
