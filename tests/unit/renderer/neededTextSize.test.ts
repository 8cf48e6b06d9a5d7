import { describe, expect, test } from 'vitest';
import {
  adviceFor,
  leastAngle,
  neededTextSize,
  preferredAngle,
  readMeasure,
} from '../../../renderer/features/settings/neededTextSize.ts';

describe('the letters that a seat needs (product.md, "Second screen for the chair")', () => {
  test.each([
    [24, 1920, 0.7, 22],
    [24, 1920, 1, 32],
    [24, 1920, 1.5, 47],
    [27, 2560, 1, 37],
    [55, 1920, 2, 28],
    [55, 1920, 3, 41],
    [55, 1920, 5, 69],
    [75, 1920, 3, 30],
    [75, 1920, 5, 50],
    [75, 1920, 8, 81],
  ])('%i″, %i px wide, at %f m: %i px', (diagonal, width, distance, needed) => {
    expect(Math.round(neededTextSize({ diagonal, distance }, preferredAngle, width))).toBe(needed);
  });

  test.each([
    [3, 31],
    [5, 52],
  ])('55″ at %i m, at the least angle: %i px', (distance, needed) => {
    expect(Math.round(neededTextSize({ diagonal: 55, distance }, leastAngle))).toBe(needed);
  });

  test('the smallest step that is enough is advised', () => {
    expect(adviceFor({ diagonal: 24, distance: 0.7 })).toEqual({ needed: 22, step: 32, fit: 'large' });
    expect(adviceFor({ diagonal: 55, distance: 3 })).toEqual({ needed: 41, step: 44, fit: 'large' });
  });

  test('where none is, the largest is, with a word on whether it can be read', () => {
    expect(adviceFor({ diagonal: 55, distance: 5 })).toEqual({ needed: 69, step: 66, fit: 'fair' });
    expect(adviceFor({ diagonal: 32, distance: 6 })).toMatchObject({ step: 66, fit: 'small' });
  });
});

describe('a measure', () => {
  test.each([
    ['55', 55],
    [' 2,5 ', 2.5],
    ['2.5', 2.5],
    ['2,', 2],
  ])('“%s” is %f', (typed, value) => {
    expect(readMeasure(typed, 100)).toBe(value);
  });

  test.each(['', '0', '-1', '55"', 'năm', '101', '1e2'])('“%s” is none', (typed) => {
    expect(readMeasure(typed, 100)).toBeNull();
  });
});
