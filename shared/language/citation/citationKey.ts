import { typeOfAbbreviation } from './documentTypes.ts';

/** What a key is compared by: letter case, blanks and zeros before the number tell no two documents apart. */
export function citationIdentity(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^(\D*)0+(?=\d)/, '$1');
}

/**
 * What no text can do without that names the document of a key: quick to look for, where thousands of texts have to
 * be gone through.
 */
export function citationSign(key: string): RegExp {
  const [, number] = /0*(\d+)/.exec(key) ?? [];
  return number === undefined ? /uật|UẬT|ệnh|ỆNH/ : new RegExp(String.raw`(?<!\d)0*${number}(?!\d)`);
}

/** The parts that a short key ("Quyết định 503") and a full one (`503/QĐ-TTg`, `503/2022/QĐ-TTg`) have in common. */
interface NumberedKey {
  readonly type: string;
  readonly number: string;
  readonly year: string | null;
}

function shortKey(key: string): NumberedKey | null {
  const [, type, number, year] = /^(\p{L}[\p{L} ]*) (\d+)(?:\/(\d{4}))?$/u.exec(key) ?? [];
  return type && number ? { type, number: String(Number(number)), year: year ?? null } : null;
}

function fullKey(key: string): NumberedKey | null {
  const [, number, year, abbreviation] = /^(\d+)(?:\/(\d{4}))?[/-](\p{L}+)[-/]/u.exec(key) ?? [];
  const type = abbreviation ? typeOfAbbreviation(abbreviation) : null;
  return type && number ? { type, number: String(Number(number)), year: year ?? null } : null;
}

/** Whether a key gives no more than type and number, so that it may stand for several documents. */
export function isShortKey(key: string): boolean {
  return shortKey(key) !== null;
}

/**
 * Whether a mention's key means the document of another key: the same one, or one of them short for the other, as when
 * "quyết định 503" is said of 503/QĐ-TTg.
 */
export function isSameDocument(left: string, right: string): boolean {
  if (citationIdentity(left) === citationIdentity(right)) return true;
  const short = shortKey(left) ?? shortKey(right);
  const full = fullKey(left) ?? fullKey(right);
  return (
    short !== null &&
    full !== null &&
    short.type === full.type &&
    short.number === full.number &&
    (short.year === null || short.year === full.year)
  );
}
