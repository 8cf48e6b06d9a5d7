import { describe, expect, it } from 'vitest';
import { dayText, readDay } from '#shared/lib/dayText.ts';

describe('a typed day', () => {
  it.each([
    ['30/06/2022', '2022-06-30'],
    ['1/7/2024', '2024-07-01'],
    [' 29/2/2024 ', '2024-02-29'],
  ])('%j is read', (typed, day) => {
    expect(readDay(typed)).toEqual({ day });
  });

  it.each(['30/6', '30-6-2022', '2022-06-30', '30/6/22', '30.6.2022', 'mai', '', '030/6/2022'])(
    '%j is not written as a day',
    (typed) => {
      expect(readDay(typed)).toEqual({ fault: 'notADay' });
    },
  );

  it.each(['31/04/2022', '29/02/2023', '0/1/2022', '12/13/2022', '00/00/0000'])('%j does not exist', (typed) => {
    expect(readDay(typed)).toEqual({ fault: 'noSuchDay' });
  });

  it('is written day first', () => {
    expect(dayText('2022-06-30')).toBe('30/06/2022');
    expect(dayText(null)).toBe('');
  });
});
