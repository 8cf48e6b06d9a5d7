import { end, type Match, matchAt, type Pattern, pattern } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import { bySun, named, readDate } from './readDate.ts';
import { readWeekday } from './readWeekday.ts';
import type { TextTime } from './timeSpec.ts';
import { readYear, yearPart } from './yearSaid.ts';

type Groups = Match['groups'];
type Form = readonly [of: Pattern, read: (groups: Groups) => Omit<TextTime, 'to'> | null];

const forms: readonly Form[] = [
  // 15–17/11, 15 và 16/11/2024
  [
    pattern(
      `${named}(?<a>\\d{1,2})(?: ?- ?|, ?| và | đến )(?:ngày )?(?<b>\\d{1,2})(?:/|\\.| tháng )(?<m>\\d{1,2})${yearPart}${bySun}`,
    ),
    (groups) => days({ ...groups, m2: groups.m }),
  ],
  // 30/4 – 1/5
  [
    pattern(
      `${named}(?<a>\\d{1,2})/(?<m>\\d{1,2})(?:/(?<ya>\\d{4}))?(?: ?- ?| và )(?:ngày )?(?<b>\\d{1,2})/(?<m2>\\d{1,2})${yearPart}${bySun}`,
    ),
    days,
  ],
  [pattern(`(?:ngày )?hôm nay${end}`), () => ({ spec: { is: 'ahead', days: 0 }, standing: 'weak' })],
  [pattern(`ngày mai${end}`), () => ({ spec: { is: 'ahead', days: 1 }, standing: 'alone' })],
  [
    pattern(`ngày (?<two>mốt|kia)${end}`),
    ({ two }) => (two === 'mot' ? null : { spec: { is: 'ahead', days: 2 }, standing: 'alone' }),
  ],
  // "trong ngày": the day of the meeting
  [
    pattern(`ngày(?=$| ?[.,;:)]| (?:để|và|báo cáo|gửi|phải|cho)(?![\\p{L}]))`),
    () => ({ spec: { is: 'ahead', days: 0 }, standing: 'inside' }),
  ],
];

/** A day at a place, however it is said: "15/11", "ngày 15 tháng này", "ngày mai", "thứ Sáu tuần sau". */
export function readDayTime(text: SpokenText, at: number): TextTime | null {
  for (const [of, read] of forms) {
    const match = matchAt(of, text, at);
    const found = match && read(match.groups);
    if (found) return { ...found, to: match.to };
  }
  return readDate(text, at) ?? readWeekday(text, at);
}

function days(groups: Groups): Omit<TextTime, 'to'> | null {
  const { a = '', b = '', m = '', m2 = '', ya } = groups;
  const year = readYear(groups);
  if (Number(a) > 31 || Number(b) > 31 || Number(m) > 12 || Number(m2) > 12) return null;
  // "9, 10/12 đơn vị": only what rises is a stretch.
  if (m === m2 && Number(a) >= Number(b)) return null;
  const first = { is: 'day', day: Number(a), month: Number(m), year: ya ? Number(ya) : null } as const;
  const last = { is: 'day', day: Number(b), month: Number(m2), year } as const;
  return { spec: { is: 'between', first, last }, standing: groups.named || year !== null ? 'alone' : 'weak' };
}
