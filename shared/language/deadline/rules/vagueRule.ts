import { type Found, readingOf } from '../found.ts';
import { end, matchAt, type Pattern, pattern, patternBefore, standsBefore, unless } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';

const forms: readonly Pattern[] = [
  pattern(
    `(?:trong |vào )?(?:thời gian|giai đoạn|thời kỳ|chặng đường) (?:sắp tới|gần tới|tới|tiếp theo|gần nhất|sớm nhất|ngắn nhất|nhanh nhất)(?: đây| có thể)?${end}`,
  ),
  pattern(
    `(?:trong )?(?:những|các|vài|mấy|một vài|một số) (?:ngày|tuần|tháng|quý|năm) (?:sắp tới|tới|tiếp theo|sau)(?: đây)?${end}`,
  ),
  pattern(`(?:trong )?(?:vài|mấy|một vài|ít) (?:ngày|tuần|tháng)(?: nữa)?${end}${unless('qua|trước|gần|vừa')}`),
  pattern(`sắp tới(?: đây)?${end}`),
  pattern(`(?:càng )?sớm (?:nhất(?: có thể)?|càng tốt)${end}`),
  pattern(
    `(?:kể |bắt đầu |ngay )*từ (?:nay|hôm nay|ngày hôm nay)(?: trở đi| về sau)?${end}(?!,? (?:cho )?(?:đến|tới))`,
  ),
  pattern(`sau (?:đó|này)${end}`),
];
const soon = pattern(`sớm${end}${unless('muộn|mai|hơn|nhất|chiều|tối|một|hay|từ')}`);
/** "cảnh báo sớm", "từ sớm, từ xa", "sáng sớm". */
const otherEarly = patternBefore(
  '(?:cảnh báo|phát hiện|nhận diện|dự báo|can thiệp|từ|sáng|quá|rất|khá|hơi|bầu cử|tổng tuyển cử|nghỉ hưu|về|đi|chủ động|phòng ngừa|báo động|khá là|tương đối) ',
);

/** Words that speak of a time without a day: "thời gian tới", "sớm", "từ nay". */
export function vagueRule(text: SpokenText, at: number): Found | null {
  for (const of of forms) {
    const match = matchAt(of, text, at);
    if (match) return vague(text, at, match.to);
  }
  const match = matchAt(soon, text, at);
  return match && !standsBefore(otherEarly, text, at) ? vague(text, at, match.to) : null;
}

function vague(text: SpokenText, from: number, to: number): Found {
  return {
    to,
    reading: readingOf(text, from, to, { kind: 'none', reason: { code: 'vague', params: {} } }),
    weight: 'vague',
  };
}
