import { describe, expect, it } from 'vitest';
import { clockReading, warningBefore } from '../../../renderer/features/chairScreen/clockReading.ts';

const since = '2022-04-25T09:00:00+07:00';
const start = Date.parse(since);
const minute = 60_000;
const running = { passedMs: 0, runningSince: since };

function item(plannedMs: number | null, clock: { passedMs: number; runningSince: string | null } = running) {
  return { position: 6, total: 11, title: 'An toàn thông tin mạng', clock, plannedMs };
}
const planned = { item: item(15 * minute), speaker: null };

describe('the clock beside the speaker', () => {
  it('counts what is left of the plan', () => {
    expect(clockReading(planned, start)).toEqual({ kind: 'left', time: '15:00', planned: '15:00' });
    expect(clockReading(planned, start + 10.5 * minute)).toMatchObject({ kind: 'left', time: '04:30' });
  });

  it('warns in the last fifth', () => {
    expect(clockReading(planned, start + 12 * minute - 1)).toMatchObject({ kind: 'left', time: '03:01' });
    expect(clockReading(planned, start + 12 * minute)).toMatchObject({ kind: 'soon', time: '03:00' });
    expect(clockReading(planned, start + 12.5 * minute)).toMatchObject({ kind: 'soon', time: '02:30' });
  });

  it('warns for two minutes at least, but not for more than half of a short plan', () => {
    expect(warningBefore(5 * minute)).toBe(2 * minute);
    expect(warningBefore(2 * minute)).toBe(minute);
    expect(warningBefore(60 * minute)).toBe(12 * minute);
  });

  it('says by how much the plan is exceeded', () => {
    expect(clockReading(planned, start + 15 * minute)).toMatchObject({ kind: 'soon', time: '00:00' });
    expect(clockReading(planned, start + 16 * minute + 10_000)).toMatchObject({ kind: 'over', time: '01:10' });
    expect(clockReading(planned, start + 80 * minute)).toMatchObject({ kind: 'over', time: '1:05:00' });
  });

  it('stands while the meeting is paused', () => {
    const paused = { item: item(15 * minute, { passedMs: 5 * minute, runningSince: null }), speaker: null };
    expect(clockReading(paused, start + 99 * minute)).toMatchObject({ kind: 'left', time: '10:00' });
  });

  it('counts the speech when the item has no plan, else the item', () => {
    const speaker = { label: null, clock: { passedMs: 3_000, runningSince: since } };
    expect(clockReading({ item: item(null), speaker }, start)).toMatchObject({ kind: 'spoken', time: '00:03' });
    expect(clockReading({ item: item(null), speaker: null }, start + 1_000)).toMatchObject({
      kind: 'passed',
      time: '00:01',
    });
    expect(clockReading({ item: null, speaker: null }, start)).toBeNull();
  });
});
