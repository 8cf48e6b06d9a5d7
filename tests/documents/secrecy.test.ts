import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { documentTypes } from '#shared/documents/officialDocument.ts';
import { secretMarkIn, secretMarks, secretRefusal } from '#shared/documents/secrecy.ts';
import { decide, type RecordedCommand } from '#shared/domain/command.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { apply, type MeetingState } from '#shared/domain/state.ts';
import { arbitraryMeeting } from '../support/arbitraryMeeting.ts';
import { smallMeeting } from '../support/smallMeeting.ts';

describe('a mark of secrecy', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['  TỐI MẬT  ', 'TỐI MẬT'],
    ['Tuyệt mật.', 'TUYỆT MẬT'],
    ['** MẬT **', 'MẬT'],
    ['Báo cáo về vũ khí\nTỐI   MẬT\nKính gửi: …', 'TỐI MẬT'],
    ['Báo cáo công tác bảo vệ (MẬT)', 'MẬT'],
    ['[Tối mật] Phương án bảo vệ', 'TỐI MẬT'],
    ['Phương án (tuyệt mật) đã trình', 'TUYỆT MẬT'],
    ['MẬT: kế hoạch diễn tập', 'MẬT'],
    ['Mật - kế hoạch diễn tập', 'MẬT'],
    ['MẬT Báo cáo số 12', 'MẬT'],
    ['MẬT BÁO CÁO TÌNH HÌNH', 'MẬT'],
    ['TỐI MẬT PHƯƠNG ÁN BẢO VỆ', 'TỐI MẬT'],
    ['- TUYỆT MẬT. Nội dung', 'TUYỆT MẬT'],
    ['Báo cáo TỐI MẬT: số liệu', 'TỐI MẬT'],
    ['đề nghị gửi văn bản TUYỆT  MẬT này', 'TUYỆT MẬT'],
    ['Báo cáo TỐI MẬT, mật độ trạm BTS', 'TỐI MẬT'],
    ['Đóng dấu đến ngày 5/4 của bản TỐI MẬT', 'TỐI MẬT'],
    ['BÁO CÁO TỐI MẬT', 'TỐI MẬT'],
    ['Độ mật TỐI MẬT', 'TỐI MẬT'],
    ['Phương án bảo vệ (độ TUYỆT MẬT)', 'TUYỆT MẬT'],
    ['PHƯƠNG ÁN BẢO VỆ ĐẠI HỘI - TUYỆT MẬT.', 'TUYỆT MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
    ['Công văn số 12 (độ mật: mật)', 'MẬT'],
    ['độ mật : A', 'A'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
  ])('is seen: %j', (text, mark) => {
    expect(secretMarkIn(text)?.mark).toBe(mark);
  });

  it.each([
    'Bảo đảm bí mật kinh doanh của doanh nghiệp',
    'An toàn, bảo mật thông tin mạng',
    'Mật khẩu phải đổi định kỳ',
    'Mật mã dân sự là lĩnh vực quản lý có điều kiện',
    'MẬT MÃ DÂN SỰ VÀ AN TOÀN THÔNG TIN',
    'MẬT ONG BẠC HÀ XUẤT KHẨU',
    'Mật độ trạm BTS còn thấp',
    'MẬT ĐỘ TRẠM BTS',
    'Luật Bảo vệ bí mật nhà nước',
    'BÍ MẬT NHÀ NƯỚC VÀ BẢO MẬT THÔNG TIN',
    'DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TUYỆT MẬT, TỐI MẬT',
    'Danh mục bí mật nhà nước độ tuyệt mật và tối mật',
    'DANH MỤC TÀI LIỆU TUYỆT MẬT, TỐI MẬT VÀ MẬT',
    'QUY CHẾ QUẢN LÝ VĂN BẢN ĐÓNG DẤU TỐI MẬT',
    'KẾT QUẢ KIỂM TRA VIỆC SOẠN THẢO, GỬI, NHẬN VÀ LƯU GIỮ TÀI LIỆU TỐI MẬT',
    'Quy định đóng dấu TỐI MẬT, TUYỆT MẬT theo Luật',
    'Văn bản đóng dấu TỐI MẬT không gửi qua trục liên thông',
    'Bí mật nhà nước có ba độ: TUYỆT MẬT, TỐI MẬT và MẬT',
    'Bộ trưởng quyết định đối với bí mật nhà nước độ TUYỆT MẬT',
    'Mực đỏ dùng cho dấu chỉ độ mật “TỐI MẬT”',
    'Danh mục bí mật nhà nước mức TỐI MẬT / TUYỆT MẬT',
    'Công ty TỐI MẬTA',
    'Rà soát việc đóng dấu chỉ độ mật trên văn bản',
    'Độ mật: không',
    'Độ mật: …………',
    'Ghi rõ độ mật, độ khẩn của văn bản',
    'Nguyễn Văn Mật - Cục Viễn thông',
    'không để lộ, lọt bí mật; tuyệt đối giữ kín',
    '',
  ])('is not seen in ordinary language: %j', (text) => {
    expect(secretMarkIn(text)).toBeNull();
  });
});

describe('in a meeting', () => {
  const start = stateOf(smallMeeting());
  const nowhere = { agendaItemId: null, speechId: null };
  const meetingAfter = (...commands: readonly RecordedCommand[]): MeetingState =>
    commands.reduce((state, command) => {
      const decision = decide(state, command, { now: '2022-04-25T09:00:00+07:00', actor: 'secretary' });
      if (!decision.ok) throw new Error(decision.error.code);
      return apply(state, decision.value);
    }, start);
  const point = (text: string, isPrivate = false) =>
    ({ type: 'point/add', id: 'p', text, isPrivate, ...nowhere }) as const;

  it('there is none to begin with', () => {
    expect(secretMarks(start)).toEqual([]);
    expect(secretRefusal(start)).toBeNull();
  });

  it('it is found wherever it would be printed, with its record', () => {
    const state = meetingAfter(
      point('TỐI MẬT'),
      { type: 'task/add', id: 't', task: { text: 'Lập kế hoạch (MẬT)', conclusionIds: [] }, ...nowhere },
      { type: 'meeting/edit', patch: { title: 'Hội nghị giao ban (MẬT)' } },
      { type: 'agendaItem/edit', id: 'item-2', patch: { title: 'Độ mật: Mật' } },
    );
    const places = secretMarks(state).map(({ place }) => `${place.kind} ${place.id}`);
    expect(places).toEqual(expect.arrayContaining(['point p', 'task t', 'meeting meeting-1', 'agendaItem item-2']));
    expect(secretRefusal(state)).toMatchObject({ code: 'secretMark' });
  });

  it('whatever is printed of it in any document, it is found', () => {
    const marked = fc.tuple(arbitraryMeeting, fc.nat()).map(([state, place]) => withMark(state, place));
    let printed = 0;
    fc.assert(
      fc.property(marked, (state) => {
        const papers = documentTypes.map((type) => JSON.stringify(makeDocument(state, requestOf(type))));
        if (!papers.some((paper) => /\(TỐI MẬT\)/i.test(paper))) return;
        printed += 1;
        expect(secretMarks(state)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(printed).toBeGreaterThan(20);
  });

  it('a private note and what is in the bin are not printed, and not refused', () => {
    const petition: RecordedCommand = {
      type: 'petition/add',
      id: 'q',
      petition: { text: 'Kiến nghị', fromUnitIds: [] },
      ...nowhere,
    };
    const by = { personId: null, unitId: null, text: null };
    const answer = { type: 'answer/add', id: 'a', petitionId: 'q', by, text: '(MẬT)', legalBasis: null } as const;
    expect(secretMarks(meetingAfter(petition, answer))).toHaveLength(1);
    expect(secretMarks(meetingAfter(petition, answer, { type: 'record/delete', kind: 'petition', id: 'q' }))).toEqual(
      [],
    );
    expect(secretMarks(meetingAfter(point('TỐI MẬT', true)))).toEqual([]);
    expect(secretMarks(meetingAfter(point('TỐI MẬT'), { type: 'record/delete', kind: 'point', id: 'p' }))).toEqual([]);
  });
});

/** A meeting with a mark behind one of its texts, whichever that is. */
function withMark(state: MeetingState, place: number): MeetingState {
  const isText = (value: unknown) => typeof value === 'string' && value.includes(' ');
  let count = 0;
  JSON.stringify(state, (_, value: unknown) => {
    if (isText(value)) count += 1;
    return value;
  });
  let left = count === 0 ? -1 : place % count;
  return JSON.parse(JSON.stringify(state), (_, value: unknown) => {
    if (!isText(value)) return value;
    left -= 1;
    return left === -1 ? `${value} (TỐI MẬT)` : value;
  }) as MeetingState;
}
