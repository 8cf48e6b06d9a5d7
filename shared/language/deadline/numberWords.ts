import { fold } from '../fold.ts';

const one = 'một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín';
const next = `${one}|mốt|lăm|nhăm`;

/** For patterns: the words that numbers to 99 are made of; what `readNumber` does not understand is none. */
export const countWords = `(?:${one}|mười|hăm)(?: (?:mươi|${next})){0,2}`;

/** For patterns: the words of 1 to 12, as months are named. */
export const monthWords = 'mười(?: một| hai)?|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín';

/** For patterns: numbers of days of which at least one word can mean nothing else. */
export const longDayWords = `(?:(?:hai|ba) mươi|hăm|mười)(?: (?:${next}))?`;

const digits: Readonly<Record<string, number>> = {
  mot: 1,
  nhat: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

/** The value of digits or of the words above; null for other words. */
export function readNumber(said: string): number | null {
  if (/^\d+$/.test(said)) return Number(said);
  const [first = '', second, third] = fold(said).split(' ');
  if (first === 'muoi') return second === undefined ? 10 : sum(10, digits[second]);
  if (first === 'ham') return second === undefined ? null : sum(20, digits[second]);
  const value = digits[first];
  if (value === undefined) return null;
  if (second === undefined) return value;
  if (second !== 'muoi') return null;
  return third === undefined ? value * 10 : sum(value * 10, digits[third]);
}

function sum(tens: number, digit: number | undefined): number | null {
  return digit === undefined ? null : tens + digit;
}
