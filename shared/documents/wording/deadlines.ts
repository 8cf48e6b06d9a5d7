import type { Deadline } from '../../domain/deadline.ts';
import { shortDate } from './dates.ts';
import { capitalised, placeOfWords, sentence } from './sentence.ts';
import { withinSentence } from './withinSentence.ts';

/** The days that a deadline was understood to mean: `chậm nhất ngày 30/6/2022`; null where it means none. */
function deadlineDays({ kind, due, start }: Deadline): string | null {
  if (kind === 'range' && start && due) return `từ ngày ${shortDate(start)} đến ngày ${shortDate(due)}`;
  return due ? `chậm nhất ngày ${shortDate(due)}` : null;
}

const kindAlone: { readonly [K in Deadline['kind']]?: string } = {
  immediate: 'thực hiện ngay',
  recurring: 'thực hiện định kỳ',
};

const isIn = (text: string, words: string) => placeOfWords(text, words) !== -1;

/**
 * What there is to tell of a deadline beside words that may tell some of it: the words that were said, the event it
 * hangs on, the days that they mean.
 * @param beside the words of its task
 * @param withDays whether the days are told where there are words
 */
export function deadlineParts(beside: string, deadline: Deadline, withDays = true): readonly string[] {
  const { phrase, event, kind } = deadline;
  const parts = [
    phrase !== null && isIn(beside, phrase) ? null : phrase,
    event !== null && isIn(`${beside} ${phrase ?? ''}`, event) ? null : event,
    withDays || phrase === null ? deadlineDays(deadline) : null,
    phrase === null && event === null && deadline.due === null ? (kindAlone[kind] ?? null) : null,
  ];
  return parts.filter((part) => part !== null);
}

/** A deadline in print, as far as words beside it do not tell it; null when there is nothing to tell. */
export function deadlineBeside(beside: string, deadline: Deadline, withDays = true): string | null {
  const [first, ...more] = deadlineParts(beside, deadline, withDays);
  return first === undefined ? null : more.length > 0 ? `${first} (${more.join('; ')})` : first;
}

/** A deadline in print: the words that were said, then the days they mean; null when nothing was said. */
export function deadlineText(deadline: Deadline): string | null {
  return deadlineBeside('', deadline);
}

/** Words that tell until when; a notice says "Hoàn thành trong tháng 8 năm 2021." (domain.md §3.3, variant 1). */
const until =
  /^(?:trước|trong|vào|chậm nhất|muộn nhất)(?: là)?(?: trước| trong| vào| cuối| đầu| giữa| hết)*(?: ngày| tuần| tháng| quý| năm| kỳ họp| \d)/i;
/** Words that tell what it waits for. */
const event = /^(?:sau|khi|ngay sau|ngay khi)\s/i;
/** Words that tell how long, or how often. */
const meanwhile = /^(?:từ|ngay|sớm|khẩn trương|hằng|hàng|theo|mỗi|định kỳ|thường xuyên)(?=\s|$)/i;

/** A deadline as a sentence of its own. @param told as `deadlineBeside` gives it. */
export function deadlineSentence(told: string, { kind }: Pick<Deadline, 'kind'>): string {
  const words = withinSentence(told);
  if (until.test(words) || (kind === 'event' && event.test(words))) return sentence(`Hoàn thành ${words}`);
  if (meanwhile.test(words)) return sentence(`Thực hiện ${words}`);
  return sentence(/^(?:hoàn thành|thực hiện|làm)(?=\s|$)/.test(words) ? capitalised(words) : `Thời hạn: ${words}`);
}
