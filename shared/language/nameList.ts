import { cleanText } from './cleanText.ts';

/** Several names in one line of text: "Văn phòng Bộ; Vụ Pháp chế". Names themselves hold commas, so a semicolon parts them. */
export const nameSeparator = ';';

export function joinNames(names: readonly string[]): string {
  return names.filter(Boolean).join(`${nameSeparator} `);
}

export function splitNames(typed: string): string[] {
  return typed.split(nameSeparator).map(cleanText).filter(Boolean);
}
