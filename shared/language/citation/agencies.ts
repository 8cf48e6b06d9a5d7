/**
 * The agencies whose abbreviations stand in symbols of documents, with the name by which they are cited where the
 * abbreviation means just one. There are thousands of others; only what is nearly one of these is doubtful.
 */
const central: Readonly<Record<string, string | null>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  CTN: 'Chủ tịch nước',
  VPCP: 'Văn phòng Chính phủ',
  VPQH: 'Văn phòng Quốc hội',
  TTCP: 'Thanh tra Chính phủ',
  UBDT: 'Ủy ban Dân tộc',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  KTNN: 'Kiểm toán nhà nước',
  TANDTC: 'Tòa án nhân dân tối cao',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  BHXH: 'Bảo hiểm xã hội Việt Nam',
  TTXVN: 'Thông tấn xã Việt Nam',
  UBQGCĐS: 'Ủy ban Quốc gia về chuyển đổi số',
};

const ministries: Readonly<Record<string, string>> = {
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BNV: 'Bộ Nội vụ',
  BTC: 'Bộ Tài chính',
  BCT: 'Bộ Công Thương',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BYT: 'Bộ Y tế',
  BQP: 'Bộ Quốc phòng',
  BCA: 'Bộ Công an',
  BNG: 'Bộ Ngoại giao',
  BTP: 'Bộ Tư pháp',
  BXD: 'Bộ Xây dựng',
  BGTVT: 'Bộ Giao thông vận tải',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
};

/** Departments of a province, after the ministry whose field they have. */
const departments = [
  'STTTT',
  'SKHCN',
  'SNV',
  'STC',
  'SCT',
  'SKHĐT',
  'SGDĐT',
  'SYT',
  'STP',
  'SXD',
  'SVHTTDL',
  'SLĐTBXH',
];
const local = ['UBND', 'HĐND', ...departments];

/** Bodies of the Party, behind the slash of "03-NQ/TU". */
const party = ['TW', 'TU', 'HU', 'ĐU', 'QU', 'BCSĐ', 'ĐUK', 'BTGTW', 'BTCTW', 'BNCTW', 'UBKTTW', 'VPTW'];

const names: Readonly<Record<string, string | null>> = { ...central, ...ministries };

/** `QH14`, `UBTVQH15`: the National Assembly and its Standing Committee, with the number of the legislature. */
const assembly = /^(?:QH|UBTVQH)\d{1,2}$/;

/** Abbreviations of state agencies that are known. */
export const stateAgencies: readonly string[] = [...Object.keys(names), ...local];

export const partyAgencies: readonly string[] = party;

export function isStateAgency(abbreviation: string): boolean {
  return assembly.test(abbreviation) || stateAgencies.includes(abbreviation);
}

export function isAssembly(abbreviation: string): boolean {
  return assembly.test(abbreviation);
}

/** The issuer as documents name it; null when it isn't known or the abbreviation has many (UBND, TU). */
export function issuerOf(abbreviation: string): string | null {
  if (assembly.test(abbreviation)) return abbreviation.startsWith('QH') ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội';
  return Object.hasOwn(names, abbreviation) ? (names[abbreviation] ?? null) : null;
}
