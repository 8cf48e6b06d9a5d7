import { describe, expect, test } from 'vitest';
import { readBreakTime } from '../../../renderer/features/chairChooser/breakTime.ts';

const now = new Date(2022, 3, 12, 9, 50);

describe('when a break ends', () => {
  test.each([
    ['10:15', '10:15'],
    ['10h15', '10:15'],
    ['9h5', '09:05'],
    ['14 giờ', '14:00'],
    ['14 giờ 30 phút', '14:30'],
    ['10g15', '10:15'],
  ])('“%s” is %s on the clock of the room', (typed, until) => {
    expect(readBreakTime(typed, now)).toEqual({ until });
  });

  test.each([
    ['15', '10:05'],
    ['15 phút', '10:05'],
    ['90', '11:20'],
  ])('“%s” is minutes from now: %s', (typed, until) => {
    expect(readBreakTime(typed, now)).toEqual({ until });
  });

  test('late in the evening minutes go on after midnight', () => {
    expect(readBreakTime('30', new Date(2022, 3, 12, 23, 45))).toEqual({ until: '00:15' });
  });

  test('nothing typed is nothing said', () => {
    expect(readBreakTime('', now)).toEqual({ until: null });
    expect(readBreakTime('  ', now)).toEqual({ until: null });
  });

  test.each(['25:00', '10:75', '0', '241', '10:15:00', 'sau', '10-15'])('“%s” is no time', (typed) => {
    expect(readBreakTime(typed, now)).toEqual({ fault: 'notATime' });
  });
});
