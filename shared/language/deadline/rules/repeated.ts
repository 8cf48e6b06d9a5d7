import type { Found } from '../found.ts';

/**
 * A day that comes again because the sentence says so elsewhere: in "hằng tháng báo cáo trước ngày 25" the 25th has no
 * month, and is no date.
 */
export function repeated(found: readonly Found[]): readonly Found[] {
  const each = new Set(found.flatMap(({ weight, repeatsEach }) => (weight === 'recurring' ? (repeatsEach ?? []) : [])));
  if (each.size === 0) return found;
  return found.map((one) => {
    if (one.weight !== 'due' || !one.reading || !one.repeatsEach || !each.has(one.repeatsEach)) return one;
    const reason = { code: 'recurring', params: {} } as const;
    return {
      ...one,
      weight: 'recurring',
      reading: { ...one.reading, kind: 'recurring', due: null, start: null, reason },
    };
  });
}
