import { describe, expect, it } from 'vitest';
import { focusedConclusion, retractable } from '../../../renderer/features/chairScreen/focusRule.ts';
import { conclusion } from './samples.ts';

const approved = conclusion('a', { state: 'approved' });
const [b, c, d] = [conclusion('b'), conclusion('c'), conclusion('d')];
const view = { conclusions: [approved, b, c, d], focusId: 'd' };

describe('the conclusion that the buttons act on', () => {
  it('is the one sent last when it is on the page', () => {
    expect(focusedConclusion(view, ['a', 'b', 'c', 'd'], null)?.id).toBe('d');
  });

  it('is the first that waits on the page when the one sent last is elsewhere', () => {
    expect(focusedConclusion(view, ['a', 'b', 'c'], null)?.id).toBe('b');
  });

  it('is the one that the chair chose', () => {
    expect(focusedConclusion(view, ['a', 'b', 'c', 'd'], 'c')?.id).toBe('c');
  });

  it('is never one that can’t be seen, though it was chosen', () => {
    expect(focusedConclusion(view, ['a', 'b'], 'c')?.id).toBe('b');
  });

  it('is never one that is decided, though it was chosen', () => {
    expect(focusedConclusion(view, ['a', 'b'], 'a')?.id).toBe('b');
    expect(focusedConclusion(view, ['a'], null)).toBeNull();
  });
});

describe('the decision that can be taken back', () => {
  const until = (id: string, time: string) =>
    conclusion(id, { state: 'approved', retractableUntil: `2022-04-25T09:40:${time}+07:00` });
  const nowMs = Date.parse('2022-04-25T09:40:05+07:00');

  it('is the latest that still can', () => {
    expect(retractable([until('a', '08'), until('b', '12'), until('c', '10')], nowMs).map(({ id }) => id)).toEqual([
      'b',
    ]);
  });

  it('is all that was decided at one moment', () => {
    const decided = retractable([until('a', '12'), until('b', '08'), until('c', '12')], nowMs);
    expect(decided.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('is all that was recorded one right after the other, as many approved at once are', () => {
    const many = ['a', 'b', 'c', 'd'].map((id, index) => until(id, `12.${index + 1}00`));
    const decided = retractable([until('e', '11.5'), ...many], nowMs);
    expect(decided.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is none once ten seconds have passed', () => {
    expect(retractable([until('a', '05'), conclusion('b')], nowMs)).toEqual([]);
  });
});
