import { describe, expect, it } from 'vitest';
import { withKeptContent } from '../../../renderer/store/keptContent.ts';
import { conclusion, viewOf } from './samples.ts';

/** As it comes from another process: equal, and another object. */
const received = <T>(value: T): T => structuredClone(value);

describe('a view that comes anew', () => {
  const before = viewOf([conclusion('a'), conclusion('b')]);

  it('keeps the content it had when only its head is another', () => {
    const after = withKeptContent({ ...received(before), meetingTitle: 'Giao ban quý' }, before);
    expect(after?.meetingTitle).toBe('Giao ban quý');
    expect(after?.content).toBe(before.content);
  });

  it('has the content that came when that says something else', () => {
    const after = viewOf([conclusion('a', { state: 'approved' }), conclusion('b')]);
    expect(withKeptContent(after, before)).toBe(after);
  });

  it('is nothing when nothing came, and whole when there was nothing before', () => {
    expect(withKeptContent(null, before)).toBeNull();
    expect(withKeptContent(before, null)).toBe(before);
  });
});
