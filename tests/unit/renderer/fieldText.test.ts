import { describe, expect, it } from 'vitest';
import { readIssue } from '../../../renderer/features/documents/readIssue.ts';
import { segmentAt } from '../../../renderer/ui/segmentAt.ts';

describe('the name that the caret is in', () => {
  const value = 'Văn phòng Bộ; vu ph; ';
  it.each([
    [3, 'Văn phòng Bộ'],
    [12, 'Văn phòng Bộ'],
    [13, 'vu ph'],
    [19, 'vu ph'],
    [21, ''],
  ])('at %i is %j', (caret, text) => {
    const segment = segmentAt(value, caret, ';');
    expect(segment.text).toBe(text);
    expect(value.slice(segment.from, segment.to)).toBe(text);
  });

  it('is the whole text where names are not parted', () => {
    expect(segmentAt(' a; b ', 1, undefined)).toEqual({ from: 1, to: 5, text: 'a; b' });
  });
});

describe('number and date of a document', () => {
  it('are read as they are written on it', () => {
    expect(readIssue('05', '25/04/2022')).toEqual({ ok: true, value: { number: 5, date: '2022-04-25' } });
  });

  it.each([
    ['', '25/4/2022', { number: true }],
    ['0', '25/4/2022', { number: true }],
    ['100000', '25/4/2022', { number: true }],
    ['1a', '', { number: true, date: 'notADay' }],
    ['12', '31/4/2022', { date: 'noSuchDay' }],
  ])('%j, %j is refused', (number, date, faults) => {
    expect(readIssue(number, date)).toEqual({ ok: false, error: faults });
  });
});
