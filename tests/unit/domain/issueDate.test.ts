import { describe, expect, it } from 'vitest';
import { dateAdvice } from '#shared/domain/issueDate.ts';

const heldOn = '2022-04-25';
const advice = (date: string, today = '2022-04-28') => dateAdvice(date, heldOn, today);

describe('D4: the date that a document is issued with', () => {
  it.each(['2022-04-25', '2022-04-27', '2022-04-28'])('on %s there is nothing to say', (date) => {
    expect(advice(date)).toEqual({ doubts: [], mustBeAffirmed: false });
  });

  it('before the meeting is told, and has to be affirmed', () => {
    expect(advice('2022-04-24')).toEqual({ doubts: ['beforeMeeting'], mustBeAffirmed: true });
    expect(advice('2002-04-26')).toEqual({ doubts: ['beforeMeeting', 'otherYear'], mustBeAffirmed: true });
  });

  it('after today is told; more than a week ahead it has to be affirmed', () => {
    expect(advice('2022-04-29')).toEqual({ doubts: ['ahead'], mustBeAffirmed: false });
    expect(advice('2022-05-05').mustBeAffirmed).toBe(false);
    expect(advice('2022-05-06').mustBeAffirmed).toBe(true);
    expect(advice('2202-04-26')).toEqual({ doubts: ['ahead', 'otherYear'], mustBeAffirmed: true });
  });

  it('of a past year is told: a document of long ago can be entered late', () => {
    expect(advice('2022-04-28', '2026-11-22')).toEqual({ doubts: ['otherYear'], mustBeAffirmed: false });
  });

  it('is before no meeting whose day is not recorded', () => {
    expect(dateAdvice('2022-04-24', null, '2022-04-28')).toEqual({ doubts: [], mustBeAffirmed: false });
  });
});
