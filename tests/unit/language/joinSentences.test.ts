import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinSentences } from '#shared/language/joinSentences.ts';

it.each([
  ['Đẩy nhanh tiến độ', 'Báo cáo Bộ trưởng', 'Đẩy nhanh tiến độ. Báo cáo Bộ trưởng'],
  ['Giao Cục Viễn thông', 'chủ trì xây dựng đề án', 'Giao Cục Viễn thông chủ trì xây dựng đề án'],
  ['Đẩy nhanh tiến độ;', 'Báo cáo Bộ trưởng', 'Đẩy nhanh tiến độ; Báo cáo Bộ trưởng'],
  ['Như Bộ trưởng nói: “Làm thật.”', 'Đó là yêu cầu', 'Như Bộ trưởng nói: “Làm thật.” Đó là yêu cầu'],
  ['Kết quả quý I', '12 đơn vị đã xong', 'Kết quả quý I. 12 đơn vị đã xong'],
  ['Hai việc:\na) đề án', 'Báo cáo', 'Hai việc:\na) đề án\nBáo cáo'],
])('%j and %j', (first, second, joined) => {
  expect(joinSentences(first, second)).toBe(joined);
});

it('loses no letter and adds none but a full stop', () => {
  const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const joined = joinSentences(first, second);
      expect(joined.startsWith(first)).toBe(true);
      expect(joined.endsWith(second)).toBe(true);
      expect(joined.slice(first.length, joined.length - second.length)).toMatch(/^(\. | |\n)$/);
    }),
  );
});
