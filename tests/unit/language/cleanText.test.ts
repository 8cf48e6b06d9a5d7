import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '#shared/language/cleanText.ts';

// What input methods leave in a text besides its letters (product.md, "How Vietnamese input reaches the program").

const narrow = '\u202F';
const joiner = '\u200C';
const examples: Record<string, string> = {
  'Tiê\u0301ng Viê\u0323t': 'Tiếng Việt',
  'Tie\u0302\u0301ng': 'Tiếng',
  [`T${narrow}iếng`]: 'Tiếng',
  [`ph${narrow}${narrow}ối hợp`]: 'phối hợp',
  [`Vi${joiner}ệt\uFEFF Nam\u200B`]: 'Việt Nam',
  [`e${joiner}\u0302\u0301`]: 'ế',
  [`đơn vị${narrow}chủ trì`.replace(narrow, ` ${narrow}`)]: 'đơn vị chủ trì',
  '1\u00A0000\u202F000 đồng': '1 000 000 đồng',
  '  hai   khoảng\t trắng  ': 'hai khoảng trắng',
  'dòng một \r\n  dòng hai\n': 'dòng một\ndòng hai',
  ' \u202F\u200B\n': '',
};

test.each(Object.entries(examples))('%j is kept as %j', (raw, kept) => expect(cleanText(raw)).toBe(kept));

test('whatever comes in, it is NFC, holds nothing invisible, and stays as it is when it is cleaned again', () => {
  const pieces = [
    'a',
    'ê',
    'ế',
    'đ',
    '\u0301',
    '\u0302',
    '\u0323',
    ' ',
    '\n',
    '1',
    narrow,
    joiner,
    '\u200B',
    '\uFEFF',
    '\u00A0',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (raw) => {
      const kept = cleanText(raw);
      expect(kept.normalize('NFC')).toBe(kept);
      expect(kept).not.toMatch(/\u202F|\u00A0|\u200B|\u200C|\u200D|\u2060|\uFEFF| {2}|^\s|\s$/);
      expect(cleanText(kept)).toBe(kept);
    }),
    { numRuns: 2_000, seed: 20220425 },
  );
});
