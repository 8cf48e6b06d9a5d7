import {
  type Block,
  type MainPart,
  type OfficialDocument,
  type Text,
  text,
} from '#shared/documents/officialDocument.ts';
import { roman } from '#shared/documents/wording/numbering.ts';

/**
 * Documents written by hand from the public records of two real conferences: that of the third quarter of 2020
 * (07/9/2020) as a notice and that of April 2022 (25/4/2022) as minutes. Names and facts are the records' own.
 */

const word = { kind: 'blank', length: 'word' } as const;
const phrase = { kind: 'blank', length: 'phrase' } as const;
export const rest = { kind: 'blank', length: 'rest' } as const;

function run(value: string): Text[number] {
  return { kind: 'text', text: value };
}

/** The document with other parts in the place of some of its own. */
export function withMain(document: OfficialDocument, parts: Partial<MainPart>): OfficialDocument {
  if (document.main === null) throw new Error('An appendix has no main part');
  return { ...document, main: { ...document.main, ...parts } };
}

export function paragraph(value: string): Block {
  return { kind: 'paragraph', text: text(value) };
}

const ministry = { parentAgency: null, agency: 'Bộ Thông tin và Truyền thông' } as const;

const noticeBody: readonly Block[] = [
  paragraph(
    'Sáng ngày 07 tháng 9 năm 2020, tại Hà Nội, Bộ trưởng Bộ Thông tin và Truyền thông Nguyễn Mạnh Hùng đã chủ trì Hội nghị trực tuyến giao ban quản lý nhà nước Quý III/2020 (sau đây gọi tắt là Hội nghị). Tham dự Hội nghị có: các Thứ trưởng Bộ Thông tin và Truyền thông; đại diện lãnh đạo các đơn vị, doanh nghiệp thuộc Bộ; đại diện 10 cơ quan chuyên trách về CNTT thuộc các Bộ, ngành Trung ương; đại diện Sở TT&TT các tỉnh, thành phố trực thuộc Trung ương.',
  ),
  paragraph(
    'Sau khi nghe Chánh Văn phòng Bùi Hoàng Phương báo cáo, ý kiến phát biểu, tham luận của Sở TT&TT Ninh Bình, Cục Tin học hóa, Bộ trưởng Nguyễn Mạnh Hùng kết luận như sau:',
  ),
  { kind: 'section', numeral: 'I', title: 'Đánh giá chung' },
  {
    kind: 'clause',
    number: 1,
    text: text(
      'Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 trên cả nước đạt trên 48,55% (tăng 20% so với 12/2019); tỷ lệ có phát sinh hồ sơ đạt 29,81%.',
    ),
  },
  {
    kind: 'clause',
    number: 2,
    text: text(
      'Đã tiếp nhận 7.793 kiến nghị, trong đó 7.610 kiến nghị của người dân, doanh nghiệp, tổ chức (đã giải quyết 7.601, đang giải quyết 09); 164 kiến nghị của các Sở gửi Hội nghị được trả lời 100% và công khai trên Cổng TTĐT của Bộ.',
    ),
  },
  { kind: 'section', numeral: 'II', title: 'Nhiệm vụ trọng tâm thời gian tới' },
  { kind: 'clauseTitle', number: 1, title: 'Về chuyển đổi số' },
  {
    kind: 'point',
    letter: 'a',
    text: [
      run('Giao '),
      { kind: 'text', text: 'Cục Viễn thông', bold: true },
      run(
        ', Bộ Thông tin và Truyền thông có kế hoạch phát triển hạ tầng số trong 2021, không phải hạ tầng viễn thông thụ động.',
      ),
    ],
  },
  { kind: 'point', letter: 'b', text: text('Các Sở TT&TT tham mưu chủ trương, chính sách lớn về chuyển đổi số:') },
  { kind: 'item', level: 1, text: text('Thí điểm chuyển đổi số tại một số xã;') },
  {
    kind: 'item',
    level: 2,
    text: text('Bắc Kạn, Bình Định, Hà Giang, Lai Châu, Quảng Trị, Thái Bình, Tuyên Quang, Ninh Bình;'),
  },
  { kind: 'section', numeral: 'III', title: 'Tổ chức thực hiện' },
  paragraph(
    'Bộ Thông tin và Truyền thông thông báo ý kiến kết luận nêu trên đến các cơ quan, đơn vị, địa phương biết, thực hiện./.',
  ),
];

export const noticeMain = {
  heading: {
    ...ministry,
    number: text('Số: 05/TB-BTTTT'),
    placeAndDate: text('Hà Nội, ngày 15 tháng 9 năm 2020'),
  },
  typeName: 'Thông báo',
  abstract: 'Kết luận của Bộ trưởng Nguyễn Mạnh Hùng tại Hội nghị trực tuyến giao ban quản lý nhà nước Quý III/2020',
  body: noticeBody,
  ending: {
    signatures: [{ lines: ['TL. Bộ trưởng', 'Chánh Văn phòng'], hint: null, name: 'Bùi Hoàng Phương' }],
    recipients: [
      '- Bộ trưởng (để b/c);',
      '- Các Thứ trưởng;',
      '- Các cơ quan, đơn vị thuộc Bộ;',
      '- Sở TT&TT các tỉnh, thành phố trực thuộc TW;',
      '- Lưu: VT, VP.',
    ],
  },
} as const satisfies MainPart;

export const notice: OfficialDocument = {
  type: 'notice',
  draft: false,
  metadata: {
    title: 'Thông báo kết luận Hội nghị giao ban quản lý nhà nước Quý III/2020',
    author: 'Bộ Thông tin và Truyền thông',
  },
  fileStem: 'thong-bao-2020-q3',
  orientation: 'portrait',
  marks: { urgency: null, circulation: null },
  main: noticeMain,
  appendices: [],
};

export const draftNotice: OfficialDocument = {
  ...withMain(notice, {
    heading: {
      ...noticeMain.heading,
      number: text('Số:        /TB-BTTTT'),
      placeAndDate: [run('Hà Nội, ngày '), word, run(' tháng '), word, run(' năm 2020')],
    },
  }),
  draft: true,
};

const attendance: Block = {
  kind: 'table',
  caption: 'Số liệu kiến nghị Quý III/2020',
  columns: [
    { title: 'TT', share: 0.08, align: 'centre' },
    { title: 'Nguồn kiến nghị', share: 0.52, align: 'left' },
    { title: 'Tiếp nhận', share: 0.2, align: 'right' },
    { title: 'Đã giải quyết', share: 0.2, align: 'right' },
  ],
  rows: [
    [text('1'), text('Người dân, doanh nghiệp, tổ chức'), text('7.610'), text('7.601')],
    [text('2'), text('Các Sở gửi đơn vị thuộc Bộ'), text('19'), text('19')],
    [text('3'), text('Các Sở gửi Hội nghị giao ban'), text('164'), text('164')],
  ],
};

export const minutesMain = {
  heading: { ...ministry, number: text('Số:        /BB-BTTTT'), placeAndDate: null },
  typeName: 'Biên bản',
  abstract: 'Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
  body: [
    {
      kind: 'paragraph',
      text: [run('Thời gian bắt đầu: '), word, run(' giờ '), word, run(', ngày 25 tháng 4 năm 2022')],
    },
    { kind: 'paragraph', text: [run('Địa điểm: '), rest] },
    paragraph(
      'Thành phần tham dự: Thứ trưởng Phan Tâm; Thứ trưởng Phạm Anh Tuấn; lãnh đạo cấp trưởng/cấp phó các đơn vị thuộc Bộ, qua hình thức trực tuyến với 12 điểm cầu.',
    ),
    paragraph('Chủ trì (chủ tọa): Bộ trưởng Bộ Thông tin và Truyền thông Nguyễn Mạnh Hùng'),
    { kind: 'paragraph', text: [run('Thư ký (người ghi biên bản): '), phrase] },
    paragraph('Nội dung (theo diễn biến hội nghị):'),
    { kind: 'section', numeral: 'I', title: 'Báo cáo của Văn phòng Bộ' },
    { kind: 'clauseTitle', number: 1, title: 'Viễn thông' },
    {
      kind: 'item',
      level: 1,
      text: text(
        'Trong tháng 4/2022, Luật Viễn thông sửa đổi được Ủy ban Thường vụ Quốc hội đưa vào chương trình xây dựng Luật, pháp lệnh và sẽ đưa ra tại kỳ họp Quốc hội vào tháng 5/2022.',
      ),
    },
    { kind: 'clauseTitle', number: 2, title: 'An toàn thông tin mạng' },
    {
      kind: 'item',
      level: 1,
      text: text(
        'Xây dựng báo cáo gửi Thủ tướng Chính phủ và Ban Bí thư về chủ quyền dữ liệu; chạy thử nghiệm Cổng không gian mạng quốc gia phiên bản mới phục vụ chuyển đổi số quốc gia.',
      ),
    },
    attendance,
    { kind: 'section', numeral: 'II', title: 'Kết luận của Bộ trưởng' },
    {
      kind: 'clause',
      number: 1,
      text: text(
        'Từ nay bất kỳ thể chế nào (Nghị định, Thông tư, Luật) do Bộ TT&TT dự thảo phải mang xuống cơ sở vận hành thử, có kết quả mới trình các cấp ký ban hành.',
      ),
    },
    {
      kind: 'clause',
      number: 2,
      text: text(
        'Vụ Pháp chế xây dựng kế hoạch trình Bộ trưởng ban hành và làm tổng điều phối trong việc rà soát lại các quy định đã ký của Ngành.',
      ),
    },
    {
      kind: 'clause',
      number: 3,
      text: text(
        'Đẩy mạnh xây dựng hệ thống giám sát online trong công tác quản lý nhà nước của Bộ (giám sát tự động, đưa lên môi trường số, thay báo cáo giấy, dùng AI phân tích dữ liệu lớn).',
      ),
    },
    {
      kind: 'clause',
      number: 4,
      text: text(
        'Đối với các việc mới của chuyển đổi số, Bộ TT&TT chỉ làm “demo”; Thứ trưởng Nguyễn Huy Dũng làm tổng chỉ huy.',
      ),
    },
    {
      kind: 'paragraph',
      text: [run('Hội nghị kết thúc vào '), word, run(' giờ '), word, run(', ngày 25 tháng 4 năm 2022./.')],
    },
  ],
  ending: {
    signatures: [
      { lines: ['Thư ký'], hint: '(Chữ ký)', name: null },
      {
        lines: ['Chủ tọa'],
        hint: '(Chữ ký của người có thẩm quyền, dấu/chữ ký số của cơ quan, tổ chức (nếu có))',
        name: 'Nguyễn Mạnh Hùng',
      },
    ],
    recipients: ['- Như thành phần tham dự;', '- Lưu: VT, Hồ sơ.'],
  },
} as const satisfies MainPart;

export const minutes: OfficialDocument = {
  type: 'minutes',
  draft: true,
  metadata: {
    title: 'Biên bản Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
    author: 'Bộ Thông tin và Truyền thông',
  },
  fileStem: 'bien-ban-2022-04',
  orientation: 'portrait',
  marks: { urgency: null, circulation: null },
  main: minutesMain,
  appendices: [],
};

const speech = [
  'Lãnh đạo và người quản lý phải đi đầu dẫn dắt, nhất là việc mới, chưa ai làm; cũng có lúc phải lùi về phía sau để thúc đẩy mọi người.',
  'Bộ TT&TT đã khởi xướng nhiều cái mới (ví dụ các phần mềm phòng chống COVID); khi mọi người, các ngành, các địa phương đã vào cuộc thì Bộ lùi về phía sau để thúc đẩy, bảo đảm phát triển bền vững.',
  'Tập trung xây dựng, hoàn thiện thể chế các lĩnh vực của ngành TT&TT có tác động tới 100 triệu dân; thể chế là yếu tố quyết định, kém thì kìm hãm, kém chất lượng thì dẫn đến nhiều tai nạn.',
  'Phải mang thể chế xuống cơ sở, người dân, doanh nghiệp, đối tượng quản lý để kiểm chứng.',
  'Giám sát online toàn diện trực tiếp từ hệ thống CNTT của đối tượng quản lý, thay báo cáo giấy, dùng AI phân tích dữ liệu lớn sẽ là thay đổi căn bản trong quản trị nhà nước.',
  'Phát hiện, đào tạo, sử dụng người tài là cái gốc và là nhiệm vụ quan trọng nhất của người đứng đầu.',
] as const;

/** A body of many paragraphs, the chair's words of April 2022 in turn, with a heading before each sixth. */
export function longBody(paragraphs: number): readonly Block[] {
  return Array.from({ length: paragraphs }, (_, index): Block[] => {
    const words = speech[index % speech.length] ?? '';
    const clause: Block = { kind: 'clause', number: index + 1, text: text(words) };
    return index % speech.length === 0
      ? [{ kind: 'section', numeral: roman(index / speech.length + 1), title: 'Phát biểu chỉ đạo' }, clause]
      : [clause];
  }).flat();
}
