import { describe, expect, test } from 'vitest';
import type { MeetingState } from '#shared/domain/state.ts';
import { buildLog } from '../../../renderer/features/records/log.ts';
import { findHits } from '../../../renderer/features/search/findHits.ts';
import { wordingOf } from '../../../renderer/features/search/searchedTexts.ts';
import { searchIndex } from '../../../renderer/features/search/searchIndex.ts';
import { snippetOf } from '../../../renderer/features/search/snippet.ts';
import { after, april2022, sittingMeeting } from './heldMeeting.ts';

const indexOf = (state: MeetingState) => searchIndex(state, buildLog(state).entries);

/** What is found, as the words of the records: those of an answer with the petition's number before. */
function found(state: MeetingState, typed: string): string[] {
  return findHits(indexOf(state), typed).hits.map(({ entry, answer }) =>
    answer ? `${entry.number}: ${answer.text}` : wordingOf(entry),
  );
}

const place = { agendaItemId: 'item-1', speechId: 'speech-1' };
const nobody = { personId: null, unitId: null, text: null };
const talk = after(
  sittingMeeting(),
  { type: 'speech/start', id: 'speech-1', agendaItemId: 'item-1', speaker: { ...nobody, text: 'Sở TTTT Nghệ An' } },
  { type: 'point/add', id: 'p1', text: 'Phủ sóng vùng lõm', isPrivate: false, ...place },
  { type: 'point/add', id: 'p2', text: 'Hỏi lại số thôn chưa có sóng', isPrivate: true, ...place },
  { type: 'conclusion/add', id: 'c1', text: 'Phủ sóng hết các thôn', concludedById: null, ...place },
  { type: 'petition/add', id: 'k1', petition: { text: 'Bổ sung trạm phát sóng' }, ...place },
  {
    type: 'answer/add',
    id: 'a1',
    petitionId: 'k1',
    by: { ...nobody, text: 'Cục Viễn thông' },
    text: 'Đã có kế hoạch phủ sóng',
    legalBasis: null,
  },
  { type: 'point/add', id: 'p3', text: 'Nghệ An còn 12 thôn', isPrivate: false, ...place, speechId: null },
);

describe('searching a meeting', () => {
  test('finds points, notes, conclusions, petitions and answers, the latest first', () => {
    expect(found(talk, 'song')).toEqual([
      '1: Đã có kế hoạch phủ sóng',
      'Bổ sung trạm phát sóng',
      'Phủ sóng hết các thôn',
      'Hỏi lại số thôn chưa có sóng',
      'Phủ sóng vùng lõm',
    ]);
  });

  test('wants every word, in any order, with or without diacritics', () => {
    expect(found(talk, 'het phu')).toEqual(['Phủ sóng hết các thôn']);
    expect(found(talk, 'phủ sóng hết')).toEqual(['Phủ sóng hết các thôn']);
    expect(found(talk, 'phu song qz')).toEqual([]);
  });

  test('finds by who spoke or answered, behind what has the words itself', () => {
    expect(found(talk, 'nghe an')).toEqual([
      'Nghệ An còn 12 thôn',
      'Bổ sung trạm phát sóng',
      'Phủ sóng hết các thôn',
      'Hỏi lại số thôn chưa có sóng',
      'Phủ sóng vùng lõm',
    ]);
    expect(found(talk, 'nghe an phu')).toEqual(['Phủ sóng hết các thôn', 'Phủ sóng vùng lõm']);
    expect(found(talk, 'vien thong')).toEqual(['1: Đã có kế hoạch phủ sóng']);
  });

  test('finds tasks by who has to do them, and by the deadline as it was said', () => {
    const state = april2022();
    const task = Object.values(state.task).find((one) => one.deadline.phrase !== null && one.lead?.text);
    const typed = `${task?.lead?.text} ${task?.deadline.phrase}`;
    expect(found(state, typed)).toContain(task?.text);
  });

  test('forgets what is in the bin', () => {
    const binned = after(talk, { type: 'record/delete', kind: 'point', id: 'p1' });
    expect(found(binned, 'vung lom')).toEqual([]);
  });

  test('finds the same letter by letter as at once', () => {
    const index = indexOf(april2022());
    const typed = 'cuc vien thong bao cao';
    let grown = findHits(index, '');
    for (let length = 1; length <= typed.length; length += 1) {
      grown = findHits(index, typed.slice(0, length), grown);
      expect(grown.hits).toEqual(findHits(index, typed.slice(0, length)).hits);
    }
    // And back again, as with Backspace.
    for (let length = typed.length - 1; length >= 0; length -= 1) {
      grown = findHits(index, typed.slice(0, length), grown);
      expect(grown.hits).toEqual(findHits(index, typed.slice(0, length)).hits);
    }
  });
});

describe('the words around what was found', () => {
  const drawn = (text: string, ...tokens: string[]) =>
    snippetOf(text, tokens)
      .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
      .join('');

  test('are marked where they stand', () => {
    expect(drawn('Phủ sóng vùng lõm', ' song', ' vu')).toBe('Phủ [sóng] [vù]ng lõm');
  });

  test('of a long text begin shortly before the first of them, at a word', () => {
    const long = `${'mở đầu rất dài '.repeat(20)}rồi mới đến sóng di động`;
    const text = drawn(long, ' song');
    expect(text).toMatch(/^… \p{L}+ .*\[sóng\] di động$/u);
    expect(text.indexOf('[sóng]')).toBeLessThan(80);
  });

  test('of a text that only a name has led to stand as they are', () => {
    expect(drawn('Phủ sóng vùng lõm', ' nghe')).toBe('Phủ sóng vùng lõm');
  });
});
