import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubledNumbers, type GivenNumber, isSameNumber, numberAdvice } from '#shared/domain/register.ts';

const series = { document: 'notice', agency: 'BTTTT', year: 2022 } as const;
const given = (number: number, date = '2022-05-01', agency = 'BTTTT'): GivenNumber => ({
  document: 'notice',
  agency,
  number,
  date,
});

describe('the register of a year', () => {
  it('D3: begins with 1, and proposes the number behind the highest', () => {
    expect(numberAdvice([], series, null, null).next).toBe(1);
    expect(numberAdvice([given(3), given(15), given(7)], series, null, null).next).toBe(16);
  });

  it('D3: begins anew on 1 January, for each agency and each type', () => {
    const others: GivenNumber[] = [
      given(40, '2021-12-31'),
      given(41, '2022-02-01', 'BKHCN'),
      { ...given(42), document: 'minutes' },
    ];
    expect(numberAdvice(others, series, 1, '2022-01-04')).toMatchObject({ next: 1, takenBy: null, gaps: [] });
  });

  it('D3: says who has a number that is taken; symbols are the same however they are typed', () => {
    const holder = given(15, '2022-05-01', ' btttt');
    expect(numberAdvice([holder], series, 15, '2022-06-01').takenBy).toBe(holder);
    expect(isSameNumber(holder, given(15, '2022-12-31'))).toBe(true);
    expect(isSameNumber(holder, given(15, '2023-01-01'))).toBe(false);
  });

  it('D4: tells the numbers below that no document here has', () => {
    const numbers = [given(2), given(3), given(7)];
    expect(numberAdvice(numbers, series, 8, null).gaps).toEqual([
      [1, 1],
      [4, 6],
    ]);
    expect(numberAdvice(numbers, series, 12, null).gaps).toEqual([
      [1, 1],
      [4, 6],
      [8, 11],
    ]);
    expect(numberAdvice(numbers, series, 3, null).gaps).toEqual([[1, 1]]);
  });

  it('D4: tells when number and date do not go up together', () => {
    const numbers = [given(14, '2022-05-10'), given(16, '2022-05-20')];
    expect(numberAdvice(numbers, series, 15, '2022-05-15').outOfOrder).toBeNull();
    expect(numberAdvice(numbers, series, 15, '2022-05-10').outOfOrder).toBeNull();
    expect(numberAdvice(numbers, series, 15, '2022-05-09').outOfOrder).toBe(numbers[0]);
    expect(numberAdvice(numbers, series, 15, '2022-05-21').outOfOrder).toBe(numbers[1]);
  });

  it('D4: pairs the numbers of one meeting with those that have them too, its own corrections among them', () => {
    const of = (meetingId: string, number: number) => ({ ...given(number), meetingId });
    const [a4, b4, b5, b5again, c4] = [of('a', 4), of('b', 4), of('b', 5), of('b', 5), of('c', 4)] as const;
    expect(doubledNumbers([a4, b4, b5, b5again, c4, of('c', 6)], 'b')).toEqual([
      { own: b4, other: a4 },
      { own: b4, other: c4 },
      { own: b5again, other: b5 },
    ]);
    expect(doubledNumbers([a4, b5], 'b')).toEqual([]);
  });

  it('D4: tells a number that two imported documents have', () => {
    expect(numberAdvice([given(4), given(4), given(5)], series, null, null).doubled).toEqual([4]);
  });

  it('a number is either given, or in a gap, or above all that are given', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 70 }), (taken, asked) => {
        const advice = numberAdvice(
          taken.map((number) => given(number)),
          series,
          asked,
          null,
        );
        expect(advice.takenBy !== null).toBe(taken.includes(asked));
        expect(taken).not.toContain(advice.next);
        for (let number = 1; number < asked; number += 1) {
          const isInGap = advice.gaps.some(([from, to]) => from <= number && number <= to);
          expect(isInGap).toBe(!taken.includes(number));
        }
      }),
    );
  });
});
