import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '#shared/lib/parseJson.ts';

test('a value is what JSON.parse makes of it, a byte order mark passed over', () => {
  expect(parseJson('\uFEFF{"a":[1,"Đ"]}')).toEqual({ ok: true, value: { a: [1, 'Đ'] } });
});

test.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['abc', 1, 1],
  ['{\n  "a": 1,\n}', 3, 1],
  ['{\r\n  "a": tru\r\n}', 2, 8],
  ['[1 2]', 1, 4],
  ['[1,]', 1, 4],
  ['{"a" 1}', 1, 6],
  ['{"a":1 "b":2}', 1, 8],
  ['{a:1}', 1, 2],
  ['"a\nb"', 1, 1],
  ['"\\x"', 1, 1],
  ['[01]', 1, 3],
  ['{"a":1}}', 1, 8],
  ['[1}', 1, 3],
  ['// comment\n{}', 1, 1],
])('%j stops being JSON at %i:%i', (text, line, column) => {
  expect(parseJson(text)).toEqual({ ok: false, error: { line, column } });
});

test('it refuses what JSON.parse refuses, at a place inside the text or right behind it', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-',
    'true',
    'nul',
    ' ',
    '\n',
    '"',
    '\\',
    '.5',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
      const text = tokens.join('');
      const parsed = parseJson(text);
      const lines = text.split('\n');
      if (parsed.ok) return;
      expect(() => JSON.parse(text)).toThrow();
      expect(parsed.error.line).toBeLessThanOrEqual(lines.length);
      expect(parsed.error.column).toBeLessThanOrEqual((lines[parsed.error.line - 1]?.length ?? 0) + 1);
    }),
    { numRuns: 2_000 },
  );
});
