import type { CitationMention } from './citationMention.ts';
import { everydayTypes, lawTypes, numberedTypes, shortenedTypes, typeAsWritten } from './documentTypes.ts';
import { firstYear, isPossibleYear, issueDatePattern, readIssueDate } from './issueDate.ts';

const types = [...numberedTypes, ...everydayTypes, ...lawTypes, ...Object.keys(shortenedTypes)].join('|');

/**
 * What may follow a number that is a document's, when nothing else says so. Behind "quyết định 3 …" a noun would be
 * what is counted: "vấn đề", "nội dung", "nhiệm vụ".
 */
const following = [
  'của|về|và|hoặc|hay|cùng|với|theo|trong|tại|cho|để|do|từ|như|mà|thì|là|nên|nếu|khi|sau|trước|đến|trên|đó|này|nêu|nói',
  'được|bị|đã|đang|sẽ|vẫn|cũng|còn|chưa|không|có|phải|cần|đề|quy|ban|yêu|giao|hướng|sửa|thay|thực|triển|hết|ra|vừa|mới',
].join('|');

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}&])(?<type>${types})(?:\s+|(?<=[NQ]Đ|NQ))(?<so>số\s*:?\s*)?(?<number>\d{1,5})(?:/(?<numberYear>(?:19|20)\d{2}))?` +
    String.raw`(?![\p{L}\p{N}%]|[.,:]\p{N}|\s?[/–-]\s?[\p{L}\p{N}])${issueDatePattern}(?<behind>\s*)(?<next>[\p{L}\p{N}%]+)?(?<nextYear>\s+\d{4})?`,
  'giu',
);

/**
 * Documents that are called by type and number alone: "quyết định 503", "Công điện 33", "Nghị định 25/2022". What the
 * number counts ("kế hoạch 5 năm") and years ("kế hoạch 2021") are none.
 */
export function shortCitations(text: string, meetingDate: string | null): CitationMention[] {
  return [...text.matchAll(pattern)].flatMap((match): CitationMention[] => {
    const groups = match.groups ?? {};
    const written = groups.type ?? '';
    const type = typeAsWritten(written);
    if (type === null || !isDocumentNumber(groups, written, type)) return [];
    const tail = [groups.behind, groups.next, groups.nextYear].join('');
    const mention = match[0].slice(0, match[0].length - tail.length);
    const year = groups.numberYear === undefined ? null : Number(groups.numberYear);
    const isYearPossible = year === null || isPossibleYear(year, meetingDate);
    const { issuedOn, doubt } = readIssueDate(groups, isYearPossible ? year : null, meetingDate);
    return [
      {
        from: match.index,
        to: match.index + mention.length,
        text: mention,
        key: `${type} ${groups.number}${year === null ? '' : `/${year}`}`,
        type,
        issuedOn,
        issuer: null,
        note: null,
        doubt: isYearPossible ? doubt : 'yearImpossible',
      },
    ];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function isDocumentNumber(groups: Groups, written: string, type: string): boolean {
  if (groups.so !== undefined) return true;
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  const isEveryday = !(numberedTypes as readonly string[]).includes(type);
  // "đề án 06": a count has no zero before it.
  const isNumber = isCapital || (type === 'Đề án' && groups.number?.startsWith('0') === true);
  if (isEveryday && !isNumber) return false;
  if ((lawTypes as readonly string[]).includes(type)) return false;
  const number = Number(groups.number);
  if (groups.numberYear !== undefined) return !isEveryday && (isCapital || number > 12);
  if (number >= firstYear && number <= 2_100) return false;
  if (isEveryday && (groups.number ?? '').length < 2) return false;
  return groups.day !== undefined || isFollowedWell(groups);
}

function isFollowedWell({ next, nextYear }: Groups): boolean {
  if (next === undefined || /^\p{Lu}/u.test(next)) return true;
  if (next === 'năm') return nextYear !== undefined;
  return followingWords.has(next.toLowerCase());
}

const followingWords = new Set(following.split('|'));
