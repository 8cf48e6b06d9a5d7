/** The words with which names of units begin, and which are left out when one speaks of the unit by what it does. */
const kinds =
  /^(?:Tổng cục|Tổng công ty|Học viện|Trung tâm|Tạp chí|Tập đoàn|Công ty|Ủy ban|Đại học|Cục|Vụ|Viện|Trường|Báo|Ban|Sở|Phòng)(?=\s)/iu;

/** A unit's name without the word of its kind: "Cục Báo chí" → kind "Cục", rest "Báo chí"; null when it has none. */
export function withoutKind(name: string): { readonly kind: string; readonly rest: string } | null {
  const kind = kinds.exec(name)?.[0];
  return kind === undefined ? null : { kind, rest: name.slice(kind.length).trim() };
}

const posts =
  /(?:Quyền )?(?:Phó )?(?:(?:Tổng Cục|Bộ|Thứ|Cục|Vụ|Viện|Ban|Phòng|Hiệu) trưởng|(?:Tổng )?Giám đốc|Chánh Văn phòng|Chánh Thanh tra|Trưởng [Bb]an|(?:Tổng )?Biên tập|Chủ tịch|Thủ tướng|Chủ nhiệm)/iu;

/** The post in a full title, as one is addressed by: "Bộ trưởng Bộ Thông tin và Truyền thông" → "Bộ trưởng". */
export function postIn(title: string): string | null {
  return posts.exec(title)?.[0] ?? null;
}

/** The given name, by which people are called: the last word. */
export function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}
