import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '#shared/language/deadline/holidays.ts';
import { addWorkingDays, dayOffOf, workingDayFrom, workingDayUntil } from '#shared/language/deadline/workingDays.ts';
import { addDays } from '#shared/lib/plainDay.ts';

const calendar = { meetingDate: '2022-04-25', daysOff: [] as readonly string[] };

// U8
describe('public holidays', () => {
  it.each([
    [2020, ['01-01', '01-24', '01-25', '01-26', '01-27', '01-28', '01-29', '04-02', '04-30', '05-01', '09-02']],
    [
      2022,
      [
        '01-01',
        '01-03',
        '01-31',
        '02-01',
        '02-02',
        '02-03',
        '04-10',
        '04-11',
        '04-30',
        '05-01',
        '05-02',
        '05-03',
        '09-01',
        '09-02',
      ],
    ],
    [
      2023,
      [
        '01-01',
        '01-02',
        '01-21',
        '01-22',
        '01-23',
        '01-24',
        '01-25',
        '01-26',
        '04-29',
        '04-30',
        '05-01',
        '05-02',
        '05-03',
        '09-01',
        '09-02',
        '09-04',
      ],
    ],
    [
      2024,
      ['01-01', '02-09', '02-10', '02-11', '02-12', '02-13', '02-14', '04-18', '04-30', '05-01', '09-02', '09-03'],
    ],
    [2025, ['01-01', '01-28', '01-29', '01-30', '01-31', '04-07', '04-30', '05-01', '09-01', '09-02']],
  ])('of %i are those that were kept, but for the days that the Government chose', (year, days) => {
    expect([...holidaysOf(year)].sort()).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('are the fixed ones alone where the lunar calendar is not known', () => {
    expect([...holidaysOf(2050)].sort()).toContain('2050-04-30');
    expect([...holidaysOf(2050)].every((day) => !day.startsWith('2050-02'))).toBe(true);
  });
});

describe('a day off', () => {
  it.each([
    ['2022-04-23', 'saturday'],
    ['2022-04-24', 'sunday'],
    ['2022-04-25', null],
    ['2022-04-30', 'holiday'],
    ['2022-05-03', 'holiday'],
    ['2022-05-04', null],
  ])('%s: %s', (day, reason) => {
    expect(dayOffOf(day, calendar)).toBe(reason);
  });

  it("of the user's own counts like the others", () => {
    const own = { ...calendar, daysOff: ['2022-05-04'] };
    expect(dayOffOf('2022-05-04', own)).toBe('own');
    expect(workingDayFrom('2022-04-30', own)).toBe('2022-05-05');
    expect(addWorkingDays('2022-04-25', 5, own)).toBe('2022-05-05');
  });
});

describe('working days', () => {
  const day = fc.integer({ min: 0, max: 3650 }).map((count) => addDays('2020-01-01', count));

  it('are counted after the first day, and back again', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count, calendar);
        let counted = 0;
        for (let one = addDays(from, 1); one <= to; one = addDays(one, 1)) {
          if (dayOffOf(one, calendar) === null) counted += 1;
        }
        expect(counted).toBe(count);
        expect(dayOffOf(to, calendar)).toBeNull();
        expect(addWorkingDays(addDays(to, 1), -1, calendar)).toBe(to);
      }),
    );
  });

  it('are found on both sides of a break', () => {
    expect(workingDayUntil('2022-05-03', calendar)).toBe('2022-04-29');
    expect(workingDayFrom('2022-04-30', calendar)).toBe('2022-05-04');
  });

  it('do not run on for ever where every day is off', () => {
    const daysOff = Array.from({ length: 800 }, (_, count) => addDays('2022-01-01', count));
    expect(workingDayFrom('2022-01-03', { ...calendar, daysOff })).toBeTypeOf('string');
  });
});
