/**
 * The types of documents that are cited by number: their names and the abbreviations that stand in a symbol
 * (`NĐ` in `25/2022/NĐ-CP`). Decree 30/2020/NĐ-CP, Article 7 and Appendix III; for normative documents the Law on
 * Promulgation of Legislative Documents.
 */
const abbreviations: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  PL: 'Pháp lệnh',
  LCT: 'Lệnh',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thỏa thuận',
  GUQ: 'Giấy ủy quyền',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GNP: 'Giấy nghỉ phép',
  PG: 'Phiếu gửi',
  PC: 'Phiếu chuyển',
  PB: 'Phiếu báo',
  // Of the Party (Quy định 66-QĐ/TW).
  KL: 'Kết luận',
  QĐi: 'Quy định',
  CV: 'Công văn',
};

/** Every abbreviation that a symbol may begin with. */
export const typeAbbreviations = Object.keys(abbreviations);

/** `NĐ` → `Nghị định`; null when no type has that abbreviation, in just these letters. */
export function typeOfAbbreviation(abbreviation: string): string | null {
  return Object.hasOwn(abbreviations, abbreviation) ? (abbreviations[abbreviation] ?? null) : null;
}

/** Named by type and number alone, people mean a document by these: "quyết định 503". */
export const numberedTypes = [
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư liên tịch',
  'Thông tư',
  'Công văn',
  'Công điện',
] as const;

/** These are also everyday words, "kế hoạch 5 năm": alone with a number they need "số" or a capital letter. */
export const everydayTypes = [
  'Thông báo',
  'Kết luận',
  'Kế hoạch',
  'Tờ trình',
  'Báo cáo',
  'Biên bản',
  'Hướng dẫn',
  'Chương trình',
  'Đề án',
  'Quy chế',
  'Quy định',
  'Văn bản',
] as const;

/** Laws have a number too, "Luật số 24/2018/QH14". */
export const lawTypes = ['Bộ luật', 'Luật', 'Pháp lệnh'] as const;

/** How the numbered types are shortened in fast writing: "QĐ 749". */
export const shortenedTypes: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  NQ: 'Nghị quyết',
  TT: 'Thông tư',
  CT: 'Chỉ thị',
  CV: 'Công văn',
  CĐ: 'Công điện',
};

const typesByLetters = new Map(
  [...numberedTypes, ...everydayTypes, ...lawTypes].map((type) => [type.toLowerCase(), type] as const),
);

/** The type that was written, in any case or shortened: "quyết  định" → `Quyết định`, "QĐ" → `Quyết định`. */
export function typeAsWritten(written: string): string | null {
  const letters = written.toLowerCase().replace(/\s+/g, ' ');
  return typesByLetters.get(letters) ?? shortenedTypes[written] ?? null;
}

/** Said before a number whose symbol names another type, these are no contradiction: "Đề án 06/QĐ-TTg". */
const looseTypes: ReadonlySet<string> = new Set([
  'Đề án',
  'Chương trình',
  'Kế hoạch',
  'Quy chế',
  'Quy định',
  'Văn bản',
]);

export function isLooseType(type: string): boolean {
  return looseTypes.has(type);
}
