import { matchAt, type Pattern, pattern } from './pattern.ts';
import type { SpokenText } from './spokenText.ts';

/** How the words before a time bear on it. */
export type Bearing =
  /** "trước ngày 1/7": it ends the day before. */
  | 'before'
  /** "đến hết tháng 6", "chậm nhất ngày 5/1": it ends with it. */
  | 'until'
  /** "trong quý II": it ends with it, and the stretch is meant. */
  | 'inside'
  /** "vào ngày 1/7". */
  | 'on'
  /** "từ tháng 10". */
  | 'from'
  /** "sau Tết". */
  | 'after';

export interface Lead {
  /** Where the time begins. */
  readonly to: number;
  readonly bearing: Bearing;
  /** What it says can only be a deadline: a past or impossible day behind it is worth telling. */
  readonly isSure: boolean;
}

const fromNow = '(?:(?:kể )?từ (?:bây giờ|giờ|nay|hôm nay|ngày hôm nay)(?: trở đi)?,? )';
const latest = '(?:chậm|muộn|trễ) nhất(?: là)?';
const later = '(?:muộn|chậm|trễ) hơn';
const limit =
  '(?:thời hạn|hạn chót|hạn cuối cùng|hạn cuối|hạn định|hạn|deadline)(?: hoàn thành| báo cáo| nộp| gửi| trả lời)?';

type LeadForm = readonly [of: Pattern, bearing: Bearing, isSure: boolean];

/** The more exact ones first. */
const forms: readonly LeadForm[] = [
  [pattern(`(?:${fromNow}|đến |tới )?trước (?:khi )?hết `), 'until', true],
  [
    pattern(
      `(?:ngay |${latest} |không ${later} |${limit}:? |${fromNow}?(?:cho )?(?:đến |tới ))?trước(?: mốc| thời điểm)? `,
    ),
    'before',
    true,
  ],
  [
    pattern(
      `(?:${latest}|không (?:quá|${later})(?: là)?|không để (?:quá|${later})|${limit})(?: là| phải| cũng| vào| trong| đến| tới| hết| khoảng)*:? `,
    ),
    'until',
    true,
  ],
  [pattern(`${fromNow}(?:cho )?(?:đến|tới)(?: hết| khoảng)* `), 'until', true],
  [pattern('(?:cho )?(?:đến|tới) hết '), 'until', true],
  [pattern('(?:cho )?(?:đến|tới)(?: khoảng)? '), 'until', false],
  [pattern('hết '), 'until', true],
  [pattern('tối đa(?: là)?(?: đến)?(?: hết)? '), 'until', false],
  [pattern('(?:ngay |nội )?(?:trong|nội)(?: khoảng| dịp| nội| cả)*(?: hết)? '), 'inside', false],
  [pattern('(?:ngay )?vào(?: khoảng| dịp| đúng)*(?: lúc)? '), 'on', false],
  [pattern('(?:bắt đầu |ngay |kể |tính )*từ '), 'from', false],
  [pattern('(?:ngay )?sau(?: thời điểm)? '), 'after', false],
  [pattern('ngay '), 'on', false],
];

/** The words at a place that may lead to a time, with the space behind them; the more exact ones first. */
export function leadsAt(text: SpokenText, at: number): readonly Lead[] {
  const found: Lead[] = [];
  for (const [of, bearing, isSure] of forms) {
    const match = matchAt(of, text, at);
    if (match) found.push({ to: match.to, bearing, isSure });
  }
  return found;
}
