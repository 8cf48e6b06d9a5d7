import { describe, expect, it } from 'vitest';
import { daysOffText, readDaysOff } from '../../../renderer/features/settings/readDaysOff.ts';

describe("the user's own days off", () => {
  it('are read one by one, put in order, each once', () => {
    expect(readDaysOff('2/9/2026; 30/4/2026;2/9/2026')).toEqual({ days: ['2026-04-30', '2026-09-02'], bad: [] });
    expect(readDaysOff(' 1/1/2027 , 02/01/2027\n3/1/2027 ;; ').days).toEqual([
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  it('are kept when others among them are wrong, which are named', () => {
    expect(readDaysOff('30/4/2026; 31/4/2026; mai; 2/9')).toEqual({
      days: ['2026-04-30'],
      bad: [
        { typed: '31/4/2026', fault: 'noSuchDay' },
        { typed: 'mai', fault: 'notADay' },
        { typed: '2/9', fault: 'notADay' },
      ],
    });
  });

  it('are shown as they can be typed again', () => {
    const days = ['2026-04-30', '2026-09-02'];
    expect(daysOffText(days)).toBe('30/04/2026; 02/09/2026');
    expect(readDaysOff(daysOffText(days)).days).toEqual(days);
    expect(readDaysOff('')).toEqual({ days: [], bad: [] });
  });
});
