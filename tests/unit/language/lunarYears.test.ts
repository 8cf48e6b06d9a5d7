import { describe, expect, it } from 'vitest';
import { lunarYear } from '#shared/language/deadline/lunarYears.ts';
import { addDays } from '#shared/lib/plainDay.ts';
import { lunarMonths } from './deadlines/lunarReckoning.ts';

// U15
describe('the lunar years', () => {
  const years = Array.from({ length: 19 }, (_, index) => 2018 + index);

  it.each(years)('%i is what the new moons and the solar terms make it', (year) => {
    const months = lunarMonths(year);
    const first = (month: number) => months.find((one) => one.month === month && !one.isLeap)?.first ?? '';
    expect(lunarYear(year)).toEqual({
      newYear: first(1),
      secondMonth: months[1]?.first,
      ancestors: addDays(first(3), 9),
      twelfthMonth: first(12),
    });
  });

  it.each([
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    // A day before China's.
    [2030, '2030-02-02'],
  ])('Tết of %i was or is on %s', (year, day) => {
    expect(lunarYear(year)?.newYear).toBe(day);
  });

  it('are not guessed beyond the table', () => {
    expect(lunarYear(2017)).toBeNull();
    expect(lunarYear(2037)).toBeNull();
  });
});
