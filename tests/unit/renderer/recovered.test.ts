import { describe, expect, test } from 'vitest';
import type { Draft } from '#shared/contract/data.ts';
import { emptyState, type MeetingState } from '#shared/domain/state.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { draftToRecover, linesToRecover, recoverySentences } from '../../../renderer/features/capture/recovered.ts';
import { captureKey, editKey, lineKey } from '../../../renderer/store/draftKeys.ts';

function draft(key: string, text: string, minute: number): Draft {
  return { key, text, caret: text.length, at: `2022-04-25T09:${String(minute).padStart(2, '0')}:00.000+07:00` };
}

function withPoint(id: string, text: string, at: string): MeetingState {
  return { ...emptyState, point: { [id]: { id, text, at } } } as unknown as MeetingState;
}

describe('what was being typed', () => {
  test('goes back into the box, with its caret', () => {
    const typed = { ...draft(captureKey, 'Giao Cục', 1), caret: 4 };
    expect(draftToRecover([typed, draft(editKey('p1'), 'khác', 2)], emptyState)).toBe(typed);
  });

  test('is left out when that very text was recorded after it was kept, whatever prefix it had', () => {
    const state = withPoint('a', 'cùng câu', '2022-04-25T09:05:00.000+07:00');
    expect(draftToRecover([draft(captureKey, ' cùng  câu ', 4)], state)).toBeUndefined();
    expect(draftToRecover([draft(captureKey, 'kl cùng câu', 4)], state)).toBeUndefined();
    expect(draftToRecover([draft(captureKey, 'cùng câu', 6)], state)).toMatchObject({ text: 'cùng câu' });
  });
});

describe('lines that had been sent', () => {
  test('are recorded as what they were, in the order in which they were typed', () => {
    const drafts = [
      draft(lineKey('b'), 'kl thứ hai\nnv và tiếp', 2),
      draft(captureKey, 'đang gõ', 3),
      draft(lineKey('a'), 'pb thứ nhất', 1),
    ];
    expect(linesToRecover(drafts, emptyState)).toMatchObject([
      { id: 'a', kind: 'point', text: 'thứ nhất' },
      { id: 'b', kind: 'conclusion', text: 'thứ hai\nnv và tiếp' },
    ]);
  });

  test('are left alone when they are records by now', () => {
    const state = withPoint('a', 'thứ nhất', '2022-04-25T09:01:00.000+07:00');
    expect(linesToRecover([draft(lineKey('a'), 'pb thứ nhất', 1)], state)).toEqual([]);
  });
});

test('a recovery that found nothing says nothing', () => {
  const t = createTranslator('vi').t;
  expect(recoverySentences(t, null)).toEqual([]);
  expect(
    recoverySentences(t, {
      replayedCount: 0,
      from: null,
      to: null,
      tornBytes: 0,
      setAside: [],
      lostCount: 0,
      unrecorded: [],
    }),
  ).toEqual([]);
});

test('a recovery says what was mended', () => {
  const t = createTranslator('en').t;
  const at = '2022-04-25T02:00:00.000Z';
  const sentences = recoverySentences(t, {
    replayedCount: 3,
    from: at,
    to: at,
    tornBytes: 17,
    setAside: ['a.json'],
    lostCount: 2,
    unrecorded: [],
  });
  expect(sentences).toHaveLength(4);
  expect(sentences.join(' ')).not.toContain('Nothing was lost');
  expect(sentences.join(' ')).toMatch(/3 changes .*17 bytes.*a\.json.*2 changes/);
});

test('a recovery that lost nothing says so', () => {
  const t = createTranslator('vi').t;
  const from = '2022-04-25T02:42:10.000Z';
  const recovery = {
    replayedCount: 14,
    from,
    to: '2022-04-25T02:43:05.000Z',
    tornBytes: 0,
    setAside: [],
    lostCount: 0,
    unrecorded: [],
  };
  expect(recoverySentences(t, recovery).join(' ')).toMatch(/^Đã khôi phục 14 thay đổi từ .+ đến .+ Không mất gì\.$/);
});

test('a document that may have been issued is not said to have no number', () => {
  const t = createTranslator('en').t;
  const recovery = { replayedCount: 0, from: null, to: null, tornBytes: 0, setAside: ['journal.damaged.jsonl'] };
  const unrecorded = ['a.unrecorded.pdf'];
  const killed = recoverySentences(t, { ...recovery, lostCount: 0, unrecorded }).join(' ');
  expect(killed).toMatch(/got no number was set aside: a\.unrecorded\.pdf/);
  const damaged = recoverySentences(t, { ...recovery, lostCount: 1, unrecorded }).join(' ');
  expect(damaged).toMatch(/may have been issued.*a\.unrecorded\.pdf.*Ask the registry/);
});
