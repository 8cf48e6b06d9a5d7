import { describe, expect, it } from 'vitest';
import type { Pushes } from '#shared/contract/pushes.ts';
import { shareDone } from '../../../renderer/features/documents/shareDone.ts';

type Progress = Pushes['documents.progressed'];

const begun: Progress = { exportId: 'export-1', stage: 'preparing', page: null, pageCount: null, done: 0, total: 1 };

describe('how much of an export is done', () => {
  it('is not known of one file before its pages are counted', () => {
    expect(shareDone(begun)).toBe(null);
    expect(shareDone({ ...begun, stage: 'laying' })).toBe(null);
    expect(shareDone({ ...begun, stage: 'laying', page: 37 })).toBe(null);
  });

  it('counts each page twice: when it is laid out, and when it is drawn', () => {
    expect(shareDone({ ...begun, stage: 'laying', page: 50, pageCount: 200 })).toBe(0.125);
    expect(shareDone({ ...begun, stage: 'laying', page: 200, pageCount: 200 })).toBe(0.5);
    expect(shareDone({ ...begun, stage: 'drawing', page: 100, pageCount: 200 })).toBe(0.75);
    expect(shareDone({ ...begun, stage: 'writing' })).toBe(1);
  });

  it('of several files grows from file to file, and never back', () => {
    const steps: readonly Partial<Progress>[] = [
      {},
      { stage: 'laying', page: 5 },
      { stage: 'drawing', page: 2, pageCount: 8 },
      { stage: 'writing' },
      { done: 1 },
      { done: 1, stage: 'laying', page: 900 },
      { done: 1, stage: 'writing' },
      { done: 2, stage: 'done' },
    ];
    const shares = steps.map((step) => shareDone({ ...begun, total: 2, ...step }));
    expect(shares).toEqual([0, 0, 0.3125, 0.5, 0.5, 0.5, 1, 1]);
  });
});
