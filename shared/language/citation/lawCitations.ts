import type { CitationMention } from './citationMention.ts';
import { isPossibleYear, issueDatePattern, readIssueDate } from './issueDate.ts';
import { lawKey, lawNamePattern } from './lawNames.ts';

const amending = String.raw`luật\s+(?<amending>sửa\s+đổi(?:,?\s+(?:và\s+)?bổ\s+sung)?(?:\s+một\s+số\s+điều)?)(?:\s+của)?\s+`;
/** Without brackets "sửa đổi" may be a verb of what follows; it belongs to the name only before these. */
const verbs = 'được|đã|đang|sẽ|vừa|có|do|là|gồm|trình|phải|cần|năm';
const amended = String.raw`\s*\(\s*(?<amended>sửa\s+đổi[^()]{0,40})\)|\s+(?<amendedToo>sửa\s+đổi)(?=\s*$|\s*[.,;:)]|\s+(?:${verbs})(?![\p{L}\p{N}]))`;
const number = String.raw`\s*\(?(?:luật\s+)?số\s+\d{1,4}/\d{4}/QH\d{1,2}\)?`;

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<!(?:pháp|kỷ|quy)\s)(?:(?<draft>dự\s+án|dự\s+thảo)\s+)?(?:${amending})?` +
    String.raw`(?<type>bộ\s+luật|luật|pháp\s+lệnh)\s+(?<name>${lawNamePattern})(?![\p{L}\p{N}])` +
    String.raw`(?:${amended})?(?:\s+(?:năm\s+(?<lawYear>\d{4})|(?:19|20)\d{2})(?![\p{L}\p{N}]))?(?:${number})?${issueDatePattern}`,
  'giu',
);

/** Laws, codes and ordinances that are called by their names; "luật" in small letters is the everyday word. */
export function lawCitations(text: string, meetingDate: string | null): CitationMention[] {
  return [...text.matchAll(pattern)].flatMap((match): CitationMention[] => {
    const groups = match.groups ?? {};
    const written = groups.type ?? '';
    const type = (written.charAt(0).toUpperCase() + written.slice(1).toLowerCase()).replace(/\s+/g, ' ');
    const key = lawKey(type, groups.name ?? '');
    if (key === null || (type === 'Luật' && !written.startsWith('L'))) return [];
    const year = groups.lawYear === undefined ? null : Number(groups.lawYear);
    const { issuedOn, doubt } = readIssueDate(groups, null, meetingDate);
    const isYearPossible = year === null || isPossibleYear(year, meetingDate);
    return [
      {
        from: match.index,
        to: match.index + match[0].length,
        text: match[0],
        key,
        type,
        issuedOn,
        issuer: null,
        note: noteOf(groups),
        doubt: isYearPossible ? doubt : 'yearImpossible',
      },
    ];
  });
}

/** "Dự án Luật Viễn thông (sửa đổi)" → `dự án sửa đổi`; null where the law itself is meant. */
function noteOf({ draft, amending, amended, amendedToo }: Readonly<Record<string, string | undefined>>): string | null {
  const words = [draft, amending ?? amended ?? amendedToo].filter((word) => word !== undefined);
  return words.length > 0 ? words.join(' ').toLowerCase().replace(/\s+/g, ' ').trim() : null;
}
