import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeMarks, overlaid } from '../../../renderer/features/conclusions/changeMarks.ts';
import type { TextMark } from '../../../renderer/ui/MarkedText.tsx';

const marked = (before: string | null, after: string) =>
  changeMarks(before, after).map(({ from, to }) => after.slice(from, to));

describe('what was changed after the chair decided', () => {
  test('nothing is marked where nothing was decided, or nothing changed', () => {
    expect(marked(null, 'Giao Cục Viễn thông')).toEqual([]);
    expect(marked('Giao Cục Viễn thông', 'Giao Cục Viễn thông')).toEqual([]);
  });

  test('changed words are marked, those in a row by one mark, and spaces at its ends are not', () => {
    expect(marked('Giao Cục Viễn thông chủ trì', 'Giao Cục Tần số chủ trì')).toEqual(['Tần số']);
    expect(marked('a b c d e', 'a x y d z')).toEqual(['x y', 'z']);
  });

  test('what was only left out has no place to be marked', () => {
    expect(marked('Giao Cục Viễn thông khẩn trương rà soát', 'Giao Cục Viễn thông rà soát')).toEqual([]);
  });

  test('whatever the texts, marks rise, never overlap, and never begin or end with a space', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        let end = 0;
        for (const { from, to } of changeMarks(before, after)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(after.slice(from, to)).toBe(after.slice(from, to).trim());
          end = to;
        }
      }),
    );
  });
});

describe('changes over citations', () => {
  const citation: TextMark = { from: 5, to: 20, tone: 'quiet' };

  test('without the other kind, marks stay as they are', () => {
    expect(overlaid([citation], [])).toEqual([citation]);
    expect(overlaid([], [citation])).toEqual([citation]);
  });

  test('a change covers the part of a citation that it lies on', () => {
    expect(overlaid([citation], [{ from: 10, to: 12, tone: 'changed' }])).toEqual([
      { from: 5, to: 10, tone: 'quiet' },
      { from: 10, to: 12, tone: 'changed' },
      { from: 12, to: 20, tone: 'quiet' },
    ]);
  });

  test('a fault is seen through a change', () => {
    const fault: TextMark = { from: 5, to: 8, tone: 'fault', reason: 'không có ngày này' };
    expect(overlaid([fault], [{ from: 0, to: 10, tone: 'changed' }])).toEqual([
      { from: 0, to: 5, tone: 'changed' },
      fault,
      { from: 8, to: 10, tone: 'changed' },
    ]);
  });
});
