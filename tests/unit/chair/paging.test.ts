import { describe, expect, it } from 'vitest';
import type { Page } from '../../../renderer/features/chairScreen/layoutPages.ts';
import {
  followed,
  isSeenWhole,
  noPages,
  pictured,
  reported,
  reporting,
  turnedBy,
} from '../../../renderer/features/chairScreen/paging.ts';
import { conclusion, viewOf } from './samples.ts';

/** Pages with these conclusions on them. */
function pagesOf(...ids: readonly (readonly string[])[]): Page[] {
  return ids.map((onPage, index) => ({
    top: index,
    bottom: index + 1,
    ids: onPage,
    heading: null,
    skipped: 0,
    isParted: false,
  }));
}

const three = pagesOf(['a'], ['b'], ['c']);
const [a, b, c] = [conclusion('a'), conclusion('b'), conclusion('c')];
const later = { submittedAt: '2022-04-25T09:50:00+07:00' };
const shown = (page: number, focusId: string | null = null, conclusions = [a, b, c]) => ({
  page,
  view: viewOf(conclusions, focusId),
});

describe('which page the chair’s screen shows', () => {
  it('begins with the page that the main process names', () => {
    expect(followed(noPages, shown(2), three).page).toBe(2);
  });

  it('begins with what was sent last, if something waits', () => {
    expect(followed(noPages, shown(1, 'c'), three).page).toBe(3);
  });

  it('turns to a conclusion that was just sent', () => {
    const before = followed(noPages, shown(1, null, [a]), pagesOf(['a']));
    expect(followed(before, shown(1, 'c'), three).page).toBe(3);
  });

  it('turns to a conclusion that was sent once more', () => {
    const before = followed(noPages, shown(1), three);
    const again = [{ ...a, state: 'approved' as const }, { ...b, ...later }, c];
    expect(followed(before, shown(1, 'b', again), three).page).toBe(2);
  });

  it('stays when a decision makes another waiting one the latest', () => {
    const before = turnedBy(followed(noPages, shown(1, 'c'), three), -1);
    const decided = [a, { ...b, state: 'approved' as const }, c];
    expect(followed(before, shown(1, 'a', decided), three).page).toBe(2);
  });

  it('follows the secretary’s turning', () => {
    const before = followed(noPages, shown(1), three);
    expect(followed(before, shown(3), three).page).toBe(3);
  });

  it('lets the chair turn within the pages there are', () => {
    const before = followed(noPages, shown(1), three);
    expect(turnedBy(before, -1).page).toBe(1);
    expect(turnedBy(turnedBy(turnedBy(before, 1), 1), 1).page).toBe(3);
  });

  it('takes no old page from the main process while that is being told of a new one', () => {
    const first = shown(1);
    const turned = reporting(turnedBy(followed(noPages, first, three), 1));
    const behind = followed(turned, shown(1), three);
    expect(behind.page).toBe(2);
    const told = reported(behind);
    expect(followed(told, shown(2), three).page).toBe(2);
    expect(followed(told, shown(1), three).page).toBe(1);
  });

  it('does not turn when the same presentation is laid out anew', () => {
    const first = shown(1);
    const turned = reported(reporting(turnedBy(followed(noPages, first, three), 1)));
    expect(followed(turned, first, three).page).toBe(2);
  });

  it('keeps in view what was in view when conclusions before it grow', () => {
    const before = followed(noPages, shown(2), three);
    expect(followed(before, shown(2), pagesOf(['a'], ['a'], ['b'], ['c'])).page).toBe(3);
  });

  it('stays on a later part of a long conclusion', () => {
    const parts = pagesOf(['a'], ['a'], ['a', 'b']);
    const before = followed(noPages, shown(2), parts);
    expect(followed(before, shown(2), parts).page).toBe(2);
  });

  it('ends on the last page when pages vanish', () => {
    const before = followed(noPages, shown(3), three);
    expect(followed(before, shown(3, null, [a]), pagesOf(['a'])).page).toBe(1);
  });

  it('begins another view with its first page, whatever was shown before', () => {
    const before = followed(noPages, shown(3), three);
    const agenda = { ...shown(3), view: { ...viewOf([]), content: { name: 'agenda', items: [] } as const } };
    expect(followed(before, agenda, three).page).toBe(1);
  });

  it('turns in another view to what that is about', () => {
    const before = followed(noPages, shown(1), three);
    const running = {
      id: 'b',
      position: 2,
      title: 'An toàn thông tin mạng',
      presenter: null,
      state: 'running',
      clock: { passedMs: 0, runningSince: null },
      plannedMs: null,
    } as const;
    const agenda = { ...shown(1), view: { ...viewOf([]), content: { name: 'agenda', items: [running] } as const } };
    const turned = followed(before, agenda, three);
    expect(turned.page).toBe(2);
    // The chair turned away from it; as long as the same item is on, that stands.
    expect(followed(turnedBy(turned, 1), { ...agenda }, three).page).toBe(3);
  });

  it('shows in a picture the page that is named, as far as there is one', () => {
    expect([pictured(shown(2, 'c'), three).page, pictured(shown(9), three).page]).toEqual([2, 3]);
  });

  it('shows in a picture of what is to come the page that the screen will turn to by itself', () => {
    expect([pictured(shown(0, 'c'), three).page, pictured(shown(0), three).page]).toEqual([3, 1]);
  });
});

describe('what has been seen whole', () => {
  const parts = pagesOf(['a'], ['a', 'b'], ['c']);

  it('is what lies on a page that was shown', () => {
    expect(isSeenWhole(followed(noPages, shown(3), parts), 'c')).toBe(true);
  });

  it('is a long one only when each of its pages was shown', () => {
    const first = followed(noPages, shown(1), parts);
    expect(isSeenWhole(first, 'a')).toBe(false);
    expect(isSeenWhole(turnedBy(first, 1), 'a')).toBe(true);
    expect(isSeenWhole(turnedBy(first, 1), 'b')).toBe(true);
  });

  it('is nothing of what lies on other pages, or on none', () => {
    const first = followed(noPages, shown(1), parts);
    expect([isSeenWhole(first, 'c'), isSeenWhole(first, 'z')]).toEqual([false, false]);
  });

  it('begins anew when the pages are laid out anew', () => {
    const both = turnedBy(followed(noPages, shown(1), parts), 1);
    const anew = followed(both, shown(2), pagesOf(['a'], ['a'], ['a', 'b'], ['c']));
    expect(isSeenWhole(anew, 'a')).toBe(false);
  });
});

describe('a wording that is new', () => {
  it('has not been seen on a page that is not shown now, though it takes the same room', () => {
    const reworded = { ...b, hash: '1'.repeat(64) };
    const two = pagesOf(['a'], ['b']);
    const both = turnedBy(turnedBy(followed(noPages, shown(1, null, [a, b]), two), 1), -1);
    expect([isSeenWhole(both, 'a'), isSeenWhole(both, 'b')]).toEqual([true, true]);
    const after = followed(reported(reporting(both)), shown(1, null, [a, reworded]), two);
    expect([isSeenWhole(after, 'a'), isSeenWhole(after, 'b')]).toEqual([true, false]);
  });
});
