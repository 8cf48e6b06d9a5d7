import { expect, test } from 'vitest';
import { instantSchema } from '#shared/domain/values.ts';
import { instantOf, systemClock } from '../../../electron/services/systemClock.ts';

test.each([
  [420, '2022-04-25T09:42:13.120+07:00'],
  [0, '2022-04-25T02:42:13.120+00:00'],
  [-210, '2022-04-24T23:12:13.120-03:30'],
])('a moment is written as local time with its offset (%i minutes)', (offset, text) => {
  const date = new Date('2022-04-25T02:42:13.120Z');
  expect(instantOf(date, offset)).toBe(text);
  expect(Date.parse(text)).toBe(date.getTime());
});

test("the machine's clock gives an instant", () => {
  expect(instantSchema.safeParse(systemClock.now()).success).toBe(true);
  expect(Math.abs(Date.parse(systemClock.now()) - Date.now())).toBeLessThan(1_000);
});
