import { describe, expect, test } from 'vitest';
import type { Finding } from '#shared/documents/checks/finding.ts';
import { findingRows, mostAlone } from '../../../renderer/features/documents/findingRows.ts';

const withoutDeadline = (number: number): Finding => ({
  code: 'taskWithoutDeadline',
  params: { number, text: 'Rà soát' },
  stops: false,
  place: { kind: 'task', id: `t${number}` },
});
const notEnded: Finding = { code: 'meetingNotEnded', params: {}, stops: true, place: { kind: 'session' } };
const blanks: Finding = { code: 'blanks', params: { count: 3 }, stops: false, place: null };
const many = (count: number) => Array.from({ length: count }, (_, index) => withoutDeadline(index + 1));
const closed = new Set<never>();

describe('the lines of what to look at', () => {
  test('are the findings themselves, in their order, while few are alike', () => {
    const findings = [notEnded, ...many(mostAlone), blanks];
    const rows = findingRows(findings, closed);
    expect(rows.map((row) => row.kind === 'one' && row.finding)).toEqual(findings);
    expect(rows.every((row) => row.kind === 'one' && !row.isMember)).toBe(true);
  });

  test('are one line for many that are alike, and each of them once it is open', () => {
    const findings = [notEnded, ...many(315), blanks];
    const [first, group, last, ...more] = findingRows(findings, closed);
    expect([first, last]).toMatchObject([{ finding: notEnded }, { finding: blanks }]);
    expect(group).toEqual({ kind: 'group', key: 'taskWithoutDeadline', stops: false, total: 315, isOpen: false });
    expect(more).toEqual([]);
    const rows = findingRows(findings, new Set(['taskWithoutDeadline']));
    expect(rows).toHaveLength(1 + 1 + 315 + 1);
    expect(rows.slice(2, -1).map((row) => row.kind === 'one' && row.isMember && row.finding)).toEqual(many(315));
  });

  test('stand together for each code, where the first of it stands', () => {
    const rows = findingRows([withoutDeadline(1), blanks, withoutDeadline(2)], closed);
    expect(rows.map((row) => row.kind === 'one' && row.finding.code)).toEqual([
      'taskWithoutDeadline',
      'taskWithoutDeadline',
      'blanks',
    ]);
  });

  test('have keys of their own, two slips in one record too', () => {
    const misspelled = (written: string): Finding => ({
      code: 'unitMisspelled',
      params: { record: 'point', number: null, text: 'x', written, right: 'Cục Viễn thông' },
      stops: false,
      place: { kind: 'point', id: 'p1' },
    });
    const rows = findingRows(
      [misspelled('Cục Viễn thong'), misspelled('Cục Vien thông'), ...many(3), notEnded],
      closed,
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(6);
  });
});
