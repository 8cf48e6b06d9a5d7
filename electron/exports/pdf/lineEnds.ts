/** Words of two syllables that occur in names of agencies, posts and meetings: no line ends between their halves. */
const compounds = new Set(
  [
    'an toàn, an ninh, báo chí, biên bản, bộ trưởng, bưu chính, bưu điện, cán bộ, chánh văn',
    'chiến lược, chính phủ, chủ nhiệm, chủ tịch, chuyên gia, chuyển đổi, chữ ký, ký số, cục trưởng, công chức, công nghệ, công nghiệp',
    'cơ quan, cơ sở, dịch vụ, doanh nghiệp, đào tạo, địa phương, điện tử, đối ngoại, đơn vị, đổi số, giám đốc, giám sát',
    'giao ban, hội đồng, hội nghị, hợp tác, học viện, hạ tầng, kế hoạch, kết luận, khen thưởng, khoa học',
    'không gian, kiến nghị, kinh tế, lãnh đạo, nhà nước, nhân dân, nhiệm vụ, pháp chế, phát hành, phát thanh, phó cục',
    'phó chánh, phó chủ, phó giám, phó vụ, quản lý, quốc gia, quốc hội, quốc tế, tài chính, tần số, thanh tra, thành phố, thẩm quyền',
    'thi đua, thông báo, thông tin, thủ tướng, thứ trưởng, tin học, tổ chức, trung tâm, trung ương, trực thuộc, trực tuyến',
    'truyền hình, truyền thông, ủy ban, văn phòng, viễn thông, viện trưởng, việt nam, vô tuyến, vụ trưởng',
    'xã hội, xuất bản, tuyến điện',
  ]
    .join(', ')
    .split(', '),
);

const conjunctions = new Set(['và', 'hoặc', 'tại', 'về', 'của', 'với', 'cho', 'theo']);

/** Whether a line that begins with this word reads well: "VÀ TRUYỀN THÔNG", "tại Hội nghị …". */
export function opensLine(word: string): boolean {
  return conjunctions.has(word.toLocaleLowerCase('vi'));
}

/** Whether two neighbouring words lose by standing on two lines. */
export function tornApart(before: string, after: string): boolean {
  const first = before.toLocaleLowerCase('vi').split('/').at(-1) ?? '';
  const second = after.toLocaleLowerCase('vi').replace(/[.,;:)]+$/, '');
  if (compounds.has(`${first} ${second}`) || conjunctions.has(first)) return true;
  // "tháng 4/2022", "Quý III", "số 05"
  if (/^\d/.test(second) || (/^[IVX]+(?!\p{L})/u.test(after) && first !== before)) return true;
  return isNameOfPersonOrPlace(before, after);
}

/** Two capitalised syllables in a row within mixed case: "Mạnh Hùng", "Hà Nội". */
function isNameOfPersonOrPlace(before: string, after: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(before) && /^\p{Lu}\p{Ll}+[.,;:”)]*$/u.test(after);
}
