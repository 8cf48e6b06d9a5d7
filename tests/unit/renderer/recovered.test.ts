import { describe, expect, test } from 'vitest';
import type { Draft } from '#shared/contract/data.ts';
import { emptyState, type MeetingState } from '#shared/domain/state.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { recoverySentences, textToRecover } from '../../../renderer/features/capture/recovered.ts';
import { captureKey, editKey, lineKey } from '../../../renderer/store/draftKeys.ts';

function draft(key: string, text: string, minute: number): Draft {
  return { key, text, caret: text.length, at: `2022-04-25T09:${String(minute).padStart(2, '0')}:00.000+07:00` };
}

function withPoint(id: string, text: string, at: string): MeetingState {
  return { ...emptyState, point: { [id]: { id, text, at } } } as unknown as MeetingState;
}

describe('what goes back into the box', () => {
  test('is what was being typed', () => {
    expect(textToRecover([draft(captureKey, 'Giao Cục', 1), draft(editKey('p1'), 'khác', 2)], emptyState)).toBe(
      'Giao Cục',
    );
  });

  test('has the lines before it that never reached the disk, as they were typed', () => {
    const drafts = [
      draft(lineKey('b'), 'thứ hai', 2),
      draft(captureKey, 'đang gõ', 3),
      draft(lineKey('a'), 'thứ nhất', 1),
    ];
    expect(textToRecover(drafts, emptyState)).toBe('thứ nhất\nthứ hai\nđang gõ');
  });

  test('leaves out a line that is a record by now', () => {
    const state = withPoint('a', 'thứ nhất', '2022-04-25T09:01:00.000+07:00');
    expect(textToRecover([draft(lineKey('a'), 'thứ nhất', 1)], state)).toBe('');
  });

  test('leaves out a draft whose very text was recorded after it was kept, and keeps one that was typed again', () => {
    const state = withPoint('a', 'cùng câu', '2022-04-25T09:05:00.000+07:00');
    expect(textToRecover([draft(captureKey, ' cùng  câu ', 4)], state)).toBe('');
    expect(textToRecover([draft(captureKey, 'cùng câu', 6)], state)).toBe('cùng câu');
  });
});

test('a recovery that found nothing says nothing', () => {
  const t = createTranslator('vi').t;
  expect(recoverySentences(t, null)).toEqual([]);
  expect(
    recoverySentences(t, { replayedCount: 0, from: null, to: null, tornBytes: 0, setAside: [], lostCount: 0 }),
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
  });
  expect(sentences).toHaveLength(4);
  expect(sentences.join(' ')).toMatch(/3 changes .*17 bytes.*a\.json.*2 changes/);
});
