import type { Agency } from '../../domain/meeting.ts';
import { sentence } from './sentence.ts';

/** What a notice closes with where its agency has no words of its own (domain.md §3.3). */
export function usualNoticeClosing({ name }: Pick<Agency, 'name'>): string {
  return `${name} thông báo ý kiến kết luận nêu trên đến các cơ quan, đơn vị biết, thực hiện.`;
}

/** The last paragraphs of a notice. */
export function noticeClosing(agency: Pick<Agency, 'name' | 'noticeClosing'>): string[] {
  return closed(agency.noticeClosing ?? usualNoticeClosing(agency));
}

/** What minutes say behind the hour at which the meeting ended; mostly nothing. */
export function minutesClosing(agency: Pick<Agency, 'minutesClosing'>): string[] {
  return agency.minutesClosing === undefined ? [] : closed(agency.minutesClosing);
}

/** A paragraph a line; `./.` behind the last tells that the text of the document ends there. */
function closed(words: string): string[] {
  const paragraphs = words
    .split('\n')
    .map((line) => line.replace(/\s*(?:\.\s*\/\s*\.?|\.)\s*$/, '').trim())
    .filter(Boolean);
  return paragraphs.map((line, index) => (index === paragraphs.length - 1 ? `${line}./.` : sentence(line)));
}
