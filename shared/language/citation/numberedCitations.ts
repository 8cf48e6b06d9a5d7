import type { CitationMention } from './citationMention.ts';
import { readPartySymbol, readStateSymbol, type SymbolReading } from './citationSymbol.ts';
import { everydayTypes, lawTypes, numberedTypes, shortenedTypes, typeAsWritten } from './documentTypes.ts';
import { isPossibleYear, issueDatePattern, readIssueDate } from './issueDate.ts';

// Patterns are alternatives in order: "Nghị quyết liên tịch" has to come before "Nghị quyết".
const types = [...numberedTypes, ...everydayTypes, ...lawTypes, ...Object.keys(shortenedTypes)].join('|');
const before = String.raw`(?<![\p{L}\p{N}&])(?:(?<type>${types})\s+)?(?:số\s*:?\s*)?`;
/** No part of a longer number, address or standard: "12/4/2022", "2020/Pages", "102:2016/BTTTT". */
const number = String.raw`(?<![\p{L}\p{N}_/.–-])(?<!\p{N}[:,])(?<number>\d{1,6})`;
const part = String.raw`\p{L}[\p{L}&]*\d{0,2}`;
const end = String.raw`(?![\p{L}\p{N}])`;

/** `25/2022/NĐ-CP`, `505/QĐ-TTg`, `24/2018/QH14`. Blanks around the hyphen are a slip behind the type only. */
const state = new RegExp(
  String.raw`${before}${number}(?:\s?/\s?(?<numberYear>\d{2,5}))?\s?/\s?(?<symbol>(?:(?:NĐ|QĐ|CT|NQ|TT|TTLT|CĐ)\s?[-–]\s?)?${part}(?:[-–/]${part})*)${end}${issueDatePattern}`,
  'giu',
);
/** `03-NQ/TU`. */
const party = new RegExp(
  String.raw`${before}${number}\s?[-–]\s?(?<symbol>\p{L}{2,4}/\p{L}{2,8})${end}${issueDatePattern}`,
  'giu',
);

/** Documents that are called by number and symbol, those of the State and of the Party. */
export function numberedCitations(text: string, meetingDate: string | null): CitationMention[] {
  return [
    ...mentions(text, meetingDate, state, readStateSymbol, (no, year, symbol) => [no, year, symbol].join('/')),
    ...mentions(text, meetingDate, party, readPartySymbol, (no, _year, symbol) => `${no}-${symbol}`),
  ].map(({ key, ...mention }) => ({ ...mention, key: key.replace('//', '/') }));
}

function mentions(
  text: string,
  meetingDate: string | null,
  pattern: RegExp,
  readSymbol: (symbol: string, saidType: string | null) => SymbolReading | null,
  keyOf: (number: string, year: string | undefined, symbol: string) => string,
): CitationMention[] {
  return [...text.matchAll(pattern)].flatMap((match): CitationMention[] => {
    const groups = match.groups ?? {};
    const saidType = groups.type === undefined ? null : typeAsWritten(groups.type);
    const symbol = (groups.symbol ?? '').replace(/\s?[-–]\s?/g, '-');
    const reading = readSymbol(symbol, saidType);
    if (reading === null) return [];
    const year = groups.numberYear === undefined ? null : Number(groups.numberYear);
    const isYearPossible = year === null || isPossibleYear(year, meetingDate);
    const date = readIssueDate(groups, isYearPossible ? year : null, meetingDate);
    return [
      {
        from: match.index,
        to: match.index + match[0].length,
        text: match[0],
        key: keyOf(groups.number ?? '', groups.numberYear, symbol),
        type: reading.type,
        issuedOn: date.issuedOn,
        issuer: reading.issuer,
        note: null,
        doubt: reading.doubt ?? (isYearPossible ? date.doubt : 'yearImpossible'),
      },
    ];
  });
}
