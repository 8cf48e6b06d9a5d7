/**
 * A text as it was typed, composed, with the characters named that nobody sees: what input methods and copied pages
 * leave behind (see cleanText.ts).
 */
export function showInvisible(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\u00A0\u200B-\u200D\u202F\u2060\uFEFF]/g, (character) => `[U+${hex(character)}]`)
    .trim();
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
