import { describe, expect, it } from 'vitest';
import type { AssignmentDoubtCode } from '#shared/language/assignment/assignmentReading.ts';
import { readAssignments } from '#shared/language/assignment/readAssignments.ts';
import { rosterOn } from '../../support/assignmentCorpus/roster.ts';

const meetingDate = '2022-04-25';
const names = rosterOn(meetingDate);

const read = (said: string) => readAssignments(said, names, { meetingDate, daysOff: [] });
const only = (said: string) => {
  const [first, ...others] = read(said);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} readings of: ${said}`);
  return first;
};
const doubtsOf = (said: string) => read(said).flatMap(({ doubts }) => doubts.map(({ code }) => code));

describe('the work', () => {
  it.each([
    [
      'Giao Cục An toàn thông tin chủ trì, phối hợp với Văn phòng Bộ xây dựng báo cáo về chủ quyền dữ liệu.',
      'Xây dựng báo cáo về chủ quyền dữ liệu',
    ],
    ['Cục ATTT làm đầu mối tổng hợp kiến nghị', 'Tổng hợp kiến nghị'],
    ['Vụ Pháp chế cần rà soát các thông tư', 'Rà soát các thông tư'],
    ['Vụ Pháp chế khẩn trương rà soát các thông tư', 'Khẩn trương rà soát các thông tư'],
    ['Thanh tra Bộ chịu trách nhiệm kiểm tra các nhà xuất bản', 'Kiểm tra các nhà xuất bản'],
    ['Cục Viễn thông chịu trách nhiệm về vùng phủ', 'Chịu trách nhiệm về vùng phủ'],
    ['Việc rà soát thông tư do Vụ Pháp chế chủ trì', 'Rà soát thông tư'],
    ['Rà soát thông tư là trách nhiệm của Vụ Pháp chế', 'Rà soát thông tư'],
    ['Dự thảo nghị định giao Vụ Pháp chế thẩm định', 'Dự thảo nghị định: thẩm định'],
    ['Về chuyển đổi số: giao Cục Tin học hóa nâng cấp hệ thống', 'Về chuyển đổi số: nâng cấp hệ thống'],
    ['Bộ trưởng Nguyễn Mạnh Hùng yêu cầu Cục Viễn thông xử lý SIM rác', 'Xử lý SIM rác'],
    ['Vụ Pháp chế phối hợp với các đơn vị để có số liệu', 'Phối hợp với các đơn vị để có số liệu'],
    ['Cục ATTT: “làm sạch” không gian mạng (đợt 2)', '“Làm sạch” không gian mạng (đợt 2)'],
  ])('of %j is %j', (said, text) => {
    expect(only(said).text).toBe(text);
  });

  it.each([
    ['Giao Vụ Pháp chế rà soát thông tư; hoàn thành trong tháng 5/2022.', 'Rà soát thông tư'],
    ['Giao Vụ Pháp chế rà soát thông tư, trước ngày 30/6/2022.', 'Rà soát thông tư'],
    ['Trước ngày 30/6/2022, Vụ Pháp chế rà soát thông tư.', 'Rà soát thông tư'],
    ['Giao Vụ Pháp chế rà soát thông tư trước ngày 30/6/2022.', 'Rà soát thông tư'],
    [
      'Giao Vụ Pháp chế rà soát thông tư, báo cáo Bộ trưởng trước ngày 30/6/2022.',
      'Rà soát thông tư, báo cáo Bộ trưởng',
    ],
    ['Giao Vụ Pháp chế rà soát thông tư trong Quý II/2022.', 'Rà soát thông tư trong Quý II/2022'],
  ])('loses the deadline where it stands apart or can be nothing else: %j', (said, text) => {
    expect(only(said)).toMatchObject({ text, deadline: { due: expect.any(String) } });
  });

  it('keeps the items of a list as its lines', () => {
    const said = 'Giao Cục Tin học hóa chủ trì:\na) Rà soát các nền tảng;\nb) Báo cáo Bộ trưởng.';
    expect(only(said)).toMatchObject({
      text: '- Rà soát các nền tảng;\n- Báo cáo Bộ trưởng',
      lead: { text: 'Cục Tin học hóa' },
    });
  });
});

describe('several tasks in one text', () => {
  it('are read one by one, each with its own stretch of it', () => {
    const said = 'Giao Vụ Pháp chế rà soát thể chế; giao Văn phòng Bộ theo dõi, đôn đốc. Cảm ơn các đồng chí.';
    const readings = read(said);
    expect(readings.map(({ lead }) => lead?.unitIds)).toEqual([['vu-pc'], ['vp']]);
    expect(readings.map(({ from, to }) => said.slice(from, to))).toEqual([
      'Giao Vụ Pháp chế rà soát thể chế',
      'giao Văn phòng Bộ theo dõi, đôn đốc',
    ]);
  });

  it('share the word that gives them', () => {
    expect(read('Giao: Vụ Pháp chế rà soát; Văn phòng Bộ đôn đốc.').map(({ verb }) => verb)).toEqual(['giao', 'giao']);
  });
});

describe('what gives nobody any work', () => {
  it.each([
    'Cục Viễn thông đã hoàn thành phương án đấu giá.',
    'Vụ Pháp chế đang thẩm định 05 dự thảo thông tư.',
    'Cục An toàn thông tin báo cáo kết quả công tác tháng 4/2022.',
    'Hôm qua, Cục An toàn thông tin tổ chức diễn tập.',
    'Cục Viễn thông cần được hỗ trợ kinh phí.',
    'Cục Viễn thông sẽ gặp khó khăn nếu không có kinh phí.',
    'Sở TT&TT Ninh Bình đề nghị Cục Viễn thông hướng dẫn thủ tục.',
    'Nhiệm vụ được giao cho Cục Viễn thông chưa xong.',
    'Không giao Cục Viễn thông việc này nữa.',
    'Đã giao Cục Viễn thông việc này chưa?',
    'Tháng trước giao Cục Viễn thông xử lý mà chưa xong.',
    'Lưu ý: Cục Báo chí chưa gửi báo cáo.',
    'Giao thông và viễn thông phải đi trước một bước.',
    'Thanh tra, kiểm tra là nhiệm vụ quan trọng.',
    'Thứ trưởng Phan Tâm chỉ đạo hội nghị.',
    'Cảm ơn Cục Bưu điện Trung ương đã bảo đảm đường truyền.',
    '',
    '…',
  ])('%j', (said) => {
    expect(read(said)).toEqual([]);
  });
});

describe('what a unit announces', () => {
  it('has the unit as its lead and no directive word', () => {
    const announced = only('Cục Tần số vô tuyến điện sẽ trình Quyết định về băng tần.');
    expect(announced).toMatchObject({ verb: null, isAnnounced: true, lead: { unitIds: ['cuc-ts'] } });
    expect(announced.text).toBe('Trình Quyết định về băng tần');
  });
});

describe('what is not sure (SPEC T7)', () => {
  it.each<[AssignmentDoubtCode, string]>([
    ['severalLeads', 'Giao Vụ Pháp chế và Văn phòng Bộ rà soát'],
    ['leadMissing', 'Yêu cầu hoàn thành hồ sơ trước ngày 20/5/2022'],
    ['leadUnclear', 'Giao Bộ phận Một cửa tiếp nhận hồ sơ'],
    ['coordinatingUnclear', 'Phối hợp với Cục Viễn thông, Cục Báo chí rà soát.'],
    ['unitUnknown', 'Giao Cục Quản lý dược báo cáo'],
    ['unitShortened', 'Giao Cục Tần số báo cáo'],
    ['severalDirectors', 'Thứ trưởng Phan Tâm, Thứ trưởng Nguyễn Huy Dũng chỉ đạo các đơn vị thực hiện.'],
    ['personUnknown', 'Giao Thứ trưởng Nguyễn Văn Bình chỉ đạo Cục Báo chí rà soát'],
    ['personShortened', 'Thứ trưởng Tâm chỉ đạo Cục Báo chí rà soát'],
    ['directiveNotSaid', 'Cục Viễn thông xây dựng kế hoạch'],
    ['personLeads', 'Giao chị Lan tổng hợp'],
    ['othersNamed', 'Giao Cục Báo chí xử lý tạp chí A, Cục Viễn thông xử lý SIM rác.'],
    ['workMissing', 'Giao Văn phòng Bộ.'],
    ['deadlinePast', 'Giao Văn phòng Bộ rà soát trước ngày 10/3/2022.'],
    ['deadlineShared', 'Giao Vụ Pháp chế rà soát; giao Văn phòng Bộ đôn đốc; hoàn thành trước ngày 30/6/2022.'],
    ['severalDeadlines', 'Giao Văn phòng Bộ rà soát trước ngày 10/5/2022, báo cáo trước ngày 20/5/2022.'],
  ])('is said: %s in %j', (code, said) => {
    expect(doubtsOf(said)).toContain(code);
  });

  it('is said of a name that several units have', () => {
    const twins = rosterOn(meetingDate);
    expect(readAssignments('Giao Sở TT&TT rà soát', twins, { meetingDate, daysOff: [] })[0]?.lead?.unitIds).toEqual([]);
  });

  it.each([
    'Giao Vụ Pháp chế rà soát thông tư trước ngày 30/6/2022',
    'Cục ATTT chủ trì, phối hợp VP Bộ làm báo cáo',
    'Giao Thứ trưởng Phan Tâm chỉ đạo Vụ Bưu chính xây dựng thông tư',
  ])('is nothing about %j', (said) => {
    expect(doubtsOf(said)).toEqual([]);
  });

  it('is never taken for something similar', () => {
    expect(only('Giao Vụ Tài chính rà soát').lead).toEqual({ text: 'Vụ Tài chính', unitIds: [] });
    expect(only('Giao Văn phòng Bộ Công an rà soát').lead).toEqual({ text: 'Văn phòng Bộ Công an', unitIds: [] });
    expect(only('Giao Trung tâm Thông tin và Truyền thông số rà soát').lead?.unitIds).toEqual([]);
    expect(only('Giao Cục Thông tin rà soát').lead?.unitIds).toEqual([]);
    expect(read('Giao các Cục: Báo chí, Dược, Viễn thông rà soát').flatMap(({ lead }) => lead?.unitIds ?? [])).toEqual(
      [],
    );
    expect(only('Giao Cục Báo chí, Dược rà soát').lead).toBeNull();
  });

  it('leaves a leader who is not on the roster in the words of the task', () => {
    const said = only('Giao Thứ trưởng Nguyễn Văn Bình chỉ đạo Cục Báo chí rà soát');
    expect(said).toMatchObject({ director: { text: 'Thứ trưởng Nguyễn Văn Bình', personId: null } });
    expect(said.text).toBe('Thứ trưởng Nguyễn Văn Bình chỉ đạo rà soát');
  });
});
