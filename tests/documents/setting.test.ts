import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { TextBreaker } from '../../electron/exports/pdf/engine.ts';
import { OpenedFont } from '../../electron/exports/pdf/fontFiles.ts';
import { fontkit } from '../../electron/exports/pdf/fontkit.ts';
import type { FontFiles } from '../../electron/exports/pdf/fonts.ts';
import { GlyphSubset } from '../../electron/exports/pdf/glyphSubset.ts';
import { breakIntoLines } from '../../electron/exports/pdf/lineBreaks.ts';
import { writtenWords } from '../../electron/exports/pdf/lineWriter.ts';
import { measuredText } from '../../electron/exports/pdf/measuredText.ts';
import type { Inline } from '../../electron/exports/pdf/nodes.ts';
import { openPdf } from '../../electron/exports/pdf/officialPdf.ts';
import { pairKerning } from '../../electron/exports/pdf/pairKerning.ts';
import { wordBreaks } from '../../electron/exports/pdf/wordBreaks.ts';
import { bundledFonts, createdAt } from './rendering.ts';

/** What official texts are made of, and what tries line breaking. */
const pieces = [
  ...[
    'công',
    'nghệ',
    'Đẩy',
    'ưỡn',
    'TT&TT',
    '5009/BTTTT-THH',
    '24/4/2022',
    '(Nghị',
    'định)',
    '“trích',
    'dẫn”',
    '-',
    '–',
  ],
  ...[
    '7.610',
    '85,5%',
    'a)',
    '1.',
    ';',
    ':',
    '...',
    '…',
    './.',
    'https://mic.gov.vn/a-b?c=d',
    '₫',
    'wifi',
    '\n',
    '  ',
    '',
  ],
];

/** The same texts at every run, some hundreds of them. */
const texts = Array.from({ length: 400 }, (_, seed) => {
  let state = seed + 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: 3 + next(12) }, () => `${pieces[next(pieces.length)]}${next(3) === 0 ? '' : ' '}`).join(
    '',
  );
});

let fonts: FontFiles;
beforeAll(async () => {
  fonts = await bundledFonts();
});

describe('where a line may end', () => {
  test.each(texts.map((text) => [text]))(
    '%j: as the rules of Unicode say that are asked about every letter',
    (text) => {
      const asked = new TextBreaker().getBreaks([{ text }], null);
      const expected = asked.map((piece) => (piece.lineEnd ? `${piece.text}\n` : piece.text));
      expect(wordBreaks(text)).toEqual(text === '' ? [] : expected);
    },
  );
});

describe('the shape of a word', () => {
  test('plain words are kerned as all the rules of the font would', () => {
    for (const path of Object.values(fonts)) {
      const parsed = fontkit.create(readFileSync(path));
      expect(pairKerning(parsed)).not.toBeNull();
      const font = new OpenedFont(path);
      for (const word of texts.flatMap((text) => text.split(/(?<= )/))) {
        const expected = parsed.layout(word);
        const shape = font.shape(word);
        expect(shape.glyphs.map(({ id }) => id)).toEqual(expected.glyphs.map(({ id }) => id));
        expect(shape.positions.map(({ xAdvance }) => xAdvance)).toEqual(
          expected.positions.map(({ xAdvance }) => xAdvance),
        );
      }
    }
  });

  test('a mark that makes no one letter with its own stands where the font puts it', () => {
    const pdf = openPdf({ title: '', author: '' }, fonts, createdAt);
    const twoMarks = 'α\u0313\u0301';
    const words = measuredText(
      { text: [{ fontSize: 10, text: `a ${twoMarks}b` }], alignment: 'left', lineHeight: 1 },
      pdf,
    );
    const [line] = breakIntoLines(words, 100);
    // 300 and 100 of 2,048 units to a size, at 10 points; and back to the baseline for what follows.
    expect(writtenWords(line?.words ?? [], false)?.operators).toMatch(/ 0\.488 Td\n<\w{4}> Tj\n[-\d.]+ -0\.488 Td\n/);
  });
});

describe('lines', () => {
  const style = { fontSize: 14 };
  const linesOf = (text: readonly Inline[], width: number) => {
    const pdf = openPdf({ title: '', author: '' }, fonts, createdAt);
    return breakIntoLines(measuredText({ text, alignment: 'left', lineHeight: 1 }, pdf), width);
  };
  const wordsOf = (text: readonly Inline[], width: number) =>
    linesOf(text, width).map(({ words }) => words.map((word) => word.text).join(''));

  test('none is wider than there is room, spaces at its end aside, and no letter is lost', () => {
    for (const text of texts) {
      for (const width of [30, 90, 300]) {
        const lines = linesOf([{ ...style, text }], width);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-9);
        const all = lines.flatMap(({ words }) => words.map((word) => word.text)).join('');
        expect(all).toBe(text.replaceAll('\n', ''));
      }
    }
  });

  test('a word whose style changes within stays one', () => {
    const text = [
      { ...style, text: 'một hai ba' },
      { ...style, text: 'bốn', bold: true },
      { ...style, text: ' năm' },
    ];
    for (let width = 50; width < 140; width += 2) {
      expect(wordsOf(text, width).some((line) => line.includes('babốn'))).toBe(true);
    }
  });

  test('a break is kept, and a word wider than the line is cut', () => {
    expect(wordsOf([{ ...style, text: 'một\nhai' }], 300)).toEqual(['một', 'hai']);
    expect(wordsOf([{ ...style, text: 'Ư'.repeat(40) }], 100).length).toBeGreaterThan(3);
  });

  test('building them again gives the same', () => {
    const pdf = openPdf({ title: '', author: '' }, fonts, createdAt);
    const words = measuredText({ text: [{ ...style, text: texts.join(' ') }], alignment: 'left', lineHeight: 1 }, pdf);
    expect(breakIntoLines(words, 100)).toEqual(breakIntoLines(words, 100));
  });
});

describe('the glyphs that a file carries', () => {
  test('are those of the font: outlines, parts and widths', () => {
    const font = fontkit.create(readFileSync(fonts.normal));
    const subset = new GlyphSubset(font);
    const letters = [...'Aăấqg.₫'].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
    const numbers = letters.map(({ id }) => subset.includeGlyph(id));
    const carried = fontkit.create(subset.encode());
    numbers.forEach((number, index) => {
      expect(carried.getGlyph(number).advanceWidth).toBe(letters[index]?.advanceWidth);
      expect(carried.getGlyph(number).path.toSVG()).toBe(letters[index]?.path.toSVG());
    });
  });

  test('leave the font as it is, for the documents that come after', () => {
    const font = fontkit.create(readFileSync(fonts.normal));
    const before = Buffer.from(font.stream.buffer);
    const subset = new GlyphSubset(font);
    for (let glyph = 0; glyph < 400; glyph += 1) subset.includeGlyph(glyph);
    subset.encode();
    expect(before.equals(font.stream.buffer)).toBe(true);
  });
});
