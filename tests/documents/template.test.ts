import { describe, expect, test } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { Block, Text } from '#shared/documents/officialDocument.ts';
import { decide } from '#shared/domain/command.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { type Agency, meetingOf } from '#shared/domain/meeting.ts';
import { readRecord, writeRecord } from '#shared/domain/recordFile.ts';
import { apply, type MeetingState } from '#shared/domain/state.ts';
import { smallMeeting } from '../support/smallMeeting.ts';

// The agency's own parts of its documents: closing sentences (domain.md §2.4, §3.3), ô 12 and 13 (rows 31, 32).

const plain = (text: Text) => text.map((run) => (run.kind === 'text' ? run.text : '…')).join('');
const words = (block: Block | undefined) => (block && 'text' in block ? plain(block.text) : '');

function withAgency(parts: Partial<Agency>): MeetingState {
  const state = stateOf(smallMeeting());
  const agency = { ...meetingOf(state).agency, ...parts };
  const decision = decide(
    state,
    { type: 'meeting/edit', patch: { agency } },
    { now: '2022-04-25T10:00:00+07:00', actor: 'secretary' },
  );
  if (!decision.ok) throw new Error(decision.error.code);
  return apply(state, decision.value);
}
const mainOf = (type: 'minutes' | 'notice', parts: Partial<Agency> = {}) =>
  makeDocument(withAgency(parts), requestOf(type)).main;
const ends = (type: 'minutes' | 'notice', count: number, parts: Partial<Agency> = {}) =>
  mainOf(type, parts)?.body.slice(-count).map(words);

describe('the notice closes', () => {
  test('with the usual sentence where the agency has none', () => {
    expect(ends('notice', 1)).toEqual([
      'Bộ Thông tin và Truyền thông thông báo ý kiến kết luận nêu trên đến các cơ quan, đơn vị biết, thực hiện./.',
    ]);
  });

  test.each([
    'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện',
    'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện.',
    'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện./.',
  ])('with the agency’s own, and one ./. however it was typed: %s', (noticeClosing) => {
    expect(ends('notice', 1, { noticeClosing })).toEqual(['Văn phòng Bộ thông báo để các đơn vị biết, thực hiện./.']);
  });

  test('with several paragraphs, the sign behind the last alone', () => {
    const noticeClosing = 'Yêu cầu các đơn vị nghiêm túc triển khai\nVăn phòng theo dõi, đôn đốc';
    expect(ends('notice', 2, { noticeClosing })).toEqual([
      'Yêu cầu các đơn vị nghiêm túc triển khai.',
      'Văn phòng theo dõi, đôn đốc./.',
    ]);
  });
});

describe('the minutes close', () => {
  test('with the hour at which the meeting ended', () => {
    expect(ends('minutes', 1)?.[0]).toMatch(/^Hội nghị kết thúc vào .*\.\/\.$/);
  });

  test('with the agency’s own words behind it, and the sign behind them', () => {
    const minutesClosing = 'Biên bản này được lập thành 02 bản, có giá trị pháp lý như nhau';
    const [end, own] = ends('minutes', 2, { minutesClosing }) ?? [];
    expect(end).toMatch(/^Hội nghị kết thúc vào [^/]*\.$/);
    expect(own).toBe(`${minutesClosing}./.`);
  });
});

describe('drafter (ô 12) and contact lines (ô 13)', () => {
  const own = { drafter: 'PL.(300)', contactLines: ['Số 18 Nguyễn Du, Hà Nội', 'ĐT: 024.39435602'] };

  test('are on the notice where the agency has them', () => {
    const main = mainOf('notice', own);
    expect(main?.ending?.drafting).toBe('PL.(300)');
    expect(main?.contact).toEqual(own.contactLines);
  });

  test('are on none where it has not, and not on the minutes, whose form has no place for them', () => {
    expect(mainOf('notice')).toMatchObject({ ending: { drafting: null }, contact: [] });
    const minutes = mainOf('minutes', own);
    expect(minutes?.ending?.drafting ?? null).toBeNull();
    expect(minutes?.contact ?? []).toEqual([]);
  });
});

describe('the record of a meeting', () => {
  test('keeps the agency’s own words, and has none of them where there are none', () => {
    const parts = { noticeClosing: 'Thông báo để biết', drafter: 'PL.(3)', contactLines: ['Số 18 Nguyễn Du'] };
    const written = writeRecord(withAgency(parts));
    const read = readRecord(JSON.parse(written));
    expect(read.ok && read.value.meeting[0]?.agency).toMatchObject(parts);
    const without = readRecord(JSON.parse(writeRecord(withAgency({}))));
    expect(without.ok && Object.keys(without.value.meeting[0]?.agency ?? {})).toEqual(
      Object.keys(smallMeeting().meeting[0]?.agency ?? {}),
    );
  });
});

test('once the meeting is issued its template stays as it is', () => {
  const state = withAgency({});
  const meeting = meetingOf(state);
  const issued = { ...state, meeting: { [meeting.id]: { ...meeting, state: 'issued' as const } } };
  const patch = { agency: { ...meeting.agency, place: 'Huế' } };
  const context = { now: '2022-04-26T10:00:00+07:00', actor: 'secretary' } as const;
  expect(decide(issued, { type: 'meeting/edit', patch }, context)).toEqual({
    ok: false,
    error: { code: 'meetingIssued' },
  });
});
