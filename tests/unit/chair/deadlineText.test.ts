import { describe, expect, it } from 'vitest';
import { deadlineText } from '../../../renderer/features/chairScreen/deadlineText.ts';
import { type Deadline, noDeadline } from '../../../shared/domain/deadline.ts';
import { chairTranslate } from '../../../shared/i18n/chairTranslate.ts';

const t = chairTranslate('vi');
const text = (over: Partial<Deadline>): string | null => deadlineText({ ...noDeadline, ...over }, t);

describe('a deadline on the chair’s screen', () => {
  it('is given as spoken and as a date', () => {
    expect(text({ phrase: 'trong Quý II/2022', kind: 'date', due: '2022-06-30' })).toBe(
      'trong Quý II/2022 (30/06/2022)',
    );
  });

  it('gives both ends of a range', () => {
    const range = { kind: 'range' as const, start: '2020-10-01', due: '2020-11-30' };
    expect(text({ ...range, phrase: 'tháng 10, tháng 11' })).toBe('tháng 10, tháng 11 (01/10/2020 – 30/11/2020)');
    expect(text(range)).toBe('01/10/2020 – 30/11/2020');
  });

  it('does not say the same day twice', () => {
    expect(text({ phrase: 'trước ngày 30/06/2022', kind: 'date', due: '2022-06-30' })).toBe('trước ngày 30/06/2022');
  });

  it('stays in words where it is no date', () => {
    expect(text({ phrase: 'thời gian tới' })).toBe('thời gian tới');
    expect(text({ kind: 'event', event: 'khi luật có hiệu lực' })).toBe('khi luật có hiệu lực');
    expect(text({ kind: 'immediate' })).toBe('ngay');
    expect(text({ kind: 'recurring' })).toBe('thường xuyên');
  });

  it('is nothing where none was given', () => {
    expect(text({})).toBeNull();
  });
});
