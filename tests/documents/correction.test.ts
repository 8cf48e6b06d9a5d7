import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { stateOf } from '#shared/domain/creation.ts';
import type { Issuance } from '#shared/domain/issuance.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { pageCount } from '../../electron/exports/pdf/pageCount.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { sampleState, samples } from '../unit/samples/samples.ts';
import { rendered } from './rendering.ts';

const correction = { reason: 'Ghi sai tên đơn vị', begunAt: '2022-05-03T09:00:00+07:00' };
const issued = (id: string, number: number, date: string, more: Partial<Issuance> = {}): Issuance => ({
  id,
  number,
  date,
  issuedAt: `${date}T09:00:00+07:00`,
  ...more,
});

function meetingWith(...issuances: readonly Issuance[]): MeetingState {
  const state = stateOf(smallMeeting());
  const meeting = meetingOf(state);
  const byId = Object.fromEntries(issuances.map((issuance) => [issuance.id, issuance]));
  return { ...state, meeting: { [meeting.id]: { ...meeting, state: 'ended' } }, issuance: byId };
}

/** Every paragraph of the body. */
function paragraphs(state: MeetingState, type: 'minutes' | 'notice'): string[] {
  const body = makeDocument(state, requestOf(type)).main?.body ?? [];
  return body.flatMap((block) =>
    block.kind === 'paragraph' ? block.text.map((run) => (run.kind === 'text' ? run.text : '…')).join('') : [],
  );
}

const first = issued('notice', 5, '2022-04-08');
const replaces =
  'Thông báo này thay thế Thông báo số 05/TB-BTTTT ngày 08 tháng 4 năm 2022 của Bộ Thông tin và Truyền thông.';
const supplements =
  'Biên bản này bổ sung Biên bản số 12/BB-BTTTT ngày 08 tháng 4 năm 2022 của Bộ Thông tin và Truyền thông.';

describe('a notice', () => {
  it('names nothing while it corrects nothing, issued or not', () => {
    for (const state of [meetingWith(), meetingWith(first)]) {
      expect(paragraphs(state, 'notice').filter((text) => text.includes('thay thế'))).toEqual([]);
    }
  });

  it('that corrects another says which it replaces, from its draft on, before the closing words', () => {
    const draft = meetingWith({ ...first, correction });
    const second = meetingWith({ ...first, correction }, issued('notice-2', 8, '2022-05-04', { corrects: 'notice' }));
    for (const state of [draft, second]) {
      expect(paragraphs(state, 'notice').at(-2)).toBe(replaces);
      expect(paragraphs(state, 'notice').at(-1)).toMatch(/\.\/\.$/);
    }
    expect(makeDocument(draft, requestOf('notice'))).toMatchObject({
      draft: true,
      fileStem: 'thong-bao-ket-luan-2022-04-2',
    });
    expect(makeDocument(second, requestOf('notice'))).toMatchObject({
      draft: false,
      fileStem: 'thong-bao-ket-luan-2022-04-2',
    });
  });

  it('names the one before it, under the name and symbol that were printed then', () => {
    const agency = { name: 'Bộ Bưu chính, Viễn thông', abbreviation: 'BBCVT' };
    const state = meetingWith(
      { ...first, correction },
      issued('notice-2', 18, '2022-05-14', { corrects: 'notice', correction, agency }),
    );
    expect(paragraphs(state, 'notice')).toContain(
      'Thông báo này thay thế Thông báo số 18/TB-BBCVT ngày 14 tháng 5 năm 2022 của Bộ Bưu chính, Viễn thông.',
    );
  });
});

describe('minutes', () => {
  it('are not replaced but supplemented, and say so in their subject', () => {
    const minutes = issued('minutes', 12, '2022-04-08', { correction });
    const document = makeDocument(meetingWith(minutes), requestOf('minutes'));
    expect(paragraphs(meetingWith(minutes), 'minutes')[0]).toBe(supplements);
    expect(document.main).toMatchObject({
      typeName: 'BIÊN BẢN',
      abstract: 'Bổ sung Biên bản Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
    });
    expect(paragraphs(meetingWith(first), 'minutes').join()).not.toContain('bổ sung');
  });
});

describe('the pages of a PDF of ours', () => {
  it.each(['minutes', 'notice'] as const)('are counted: %s', async (type) => {
    const { path, pages } = await rendered(makeDocument(sampleState(samples[0]), requestOf(type)));
    expect(pages.length).toBeGreaterThan(1);
    expect(pageCount(readFileSync(path))).toBe(pages.length);
  });

  it('are not guessed of what is none', () => {
    expect(pageCount(Buffer.from('no PDF'))).toBeNull();
  });
});
