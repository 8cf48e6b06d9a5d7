import type { Deadline } from '../../domain/deadline.ts';
import { shortDate } from './dates.ts';
import { capitalised, sentence } from './sentence.ts';

/** The days that a deadline was understood to mean: `chậm nhất ngày 30/6/2022`; null where it means none. */
function deadlineDays({ kind, due, start }: Deadline): string | null {
  if (kind === 'range' && start && due) return `từ ngày ${shortDate(start)} đến ngày ${shortDate(due)}`;
  return due ? `chậm nhất ngày ${shortDate(due)}` : null;
}

/** What its words do not say themselves: the event it hangs on, the days they mean. */
function beyondWords(deadline: Deadline, words: string | null): string[] {
  const { event } = deadline;
  return [event !== null && isSaidIn(words, event) ? null : event, deadlineDays(deadline)].filter(
    (part) => part !== null,
  );
}

function isSaidIn(text: string | null, words: string): boolean {
  return text?.toLowerCase().includes(words.toLowerCase()) ?? false;
}

const kindAlone: { readonly [K in Deadline['kind']]?: string } = {
  immediate: 'thực hiện ngay',
  recurring: 'thực hiện định kỳ',
};

/** A deadline in print: the words that were said, then the days they mean; null when nothing was said. */
export function deadlineText(deadline: Deadline): string | null {
  const { phrase, kind } = deadline;
  const more = beyondWords(deadline, phrase).join('; ');
  if (phrase && more) return `${phrase} (${more})`;
  return phrase ?? (more || (kindAlone[kind] ?? null));
}

/**
 * What is to be told of a deadline beside the words of its task: nothing that they say already.
 * @param task the words of the task
 * @param withDays whether the days are told that its words were understood to mean
 */
export function deadlineBeside(task: string, deadline: Deadline, withDays = true): string | null {
  const { phrase } = deadline;
  if (phrase === null || !isSaidIn(task, phrase)) {
    return withDays || phrase === null ? deadlineText(deadline) : phrase;
  }
  return withDays ? beyondWords(deadline, task).join('; ') || null : null;
}

/** Words that tell until when; a notice says "Hoàn thành trong tháng 8 năm 2021." (domain.md §3.3, variant 1). */
const until = /^(?:trước|trong|đến|chậm nhất|muộn nhất|vào|sau|khi|ngay sau|ngay khi)(?=\s)/i;
/** Words that tell how long, or how often. */
const meanwhile = /^(?:từ|ngay|sớm|khẩn trương|hằng|hàng|theo|mỗi|định kỳ|thường xuyên)(?=\s|$)/i;

/** A deadline as a sentence of its own. @param told as `deadlineText` or `deadlineBeside` give it. */
export function deadlineSentence(told: string): string {
  if (until.test(told)) return sentence(`Hoàn thành ${told}`);
  if (meanwhile.test(told)) return sentence(`Thực hiện ${told}`);
  return sentence(/^(?:hoàn thành|thực hiện|làm)(?=\s|$)/i.test(told) ? capitalised(told) : `Thời hạn: ${told}`);
}
