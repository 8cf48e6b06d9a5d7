import { expect, test } from 'vitest';
import { formatDuration, formatHours } from '../../../renderer/ui/formatTime.ts';

test('a duration is cut off to whole seconds', () => {
  expect(formatDuration(0)).toBe('00:00');
  expect(formatDuration(59_999)).toBe('00:59');
  expect(formatDuration(750_000)).toBe('12:30');
  expect(formatDuration(3_600_000)).toBe('1:00:00');
  expect(formatDuration(-5)).toBe('00:00');
});

test('a meeting’s clock always has its hours', () => {
  expect(formatHours(4_365_000)).toBe('01:12:45');
});
