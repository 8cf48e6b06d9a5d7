/** For searching and matching: lower case, no diacritics, `đ` as `d`: "Cục Bưu chính" → "cuc buu chinh". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').normalize('NFC');
}
