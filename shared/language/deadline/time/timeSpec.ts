/** What was said of a time, before it is known which days it means. Null is what was left unsaid. */

export type YearSaid = number | 'this' | 'next' | null;
export type MonthSaid = number | 'this' | 'next' | 'afterNext' | null;
export type QuarterSaid = number | 'this' | 'next' | null;

export type Period =
  /** `ahead`: 0 is the week of the meeting. */
  | { readonly unit: 'week'; readonly ahead: number | null }
  | { readonly unit: 'month'; readonly month: MonthSaid; readonly year: YearSaid }
  | { readonly unit: 'quarter'; readonly quarter: QuarterSaid; readonly year: YearSaid }
  | { readonly unit: 'year'; readonly year: YearSaid }
  /** Giêng is 1, Chạp 12. */
  | { readonly unit: 'lunarMonth'; readonly month: 1 | 12; readonly year: YearSaid };

export type Part = 'first' | 'middle' | 'last';

export type TimeSpec =
  | { readonly is: 'day'; readonly day: number; readonly month: MonthSaid; readonly year: YearSaid }
  /** Hôm nay 0, ngày mai 1, ngày kia 2. */
  | { readonly is: 'ahead'; readonly days: number }
  /** `coming` on or after the day of the meeting, `next` after it, else in a week that was said. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly week: 'coming' | 'next' | number }
  /** Weekday and day together; they must agree. */
  | { readonly is: 'weekdayAnd'; readonly weekday: number; readonly day: TimeSpec }
  /** "tháng 5". */
  | { readonly is: 'period'; readonly of: Period }
  /** "đầu tháng 6", "giữa năm", "cuối tuần sau": one day. */
  | { readonly is: 'part'; readonly part: Part; readonly of: Period }
  /** "ngày làm việc cuối cùng của tháng 6". */
  | { readonly is: 'workingDay'; readonly part: 'first' | 'last'; readonly of: Period }
  /** "tuần đầu tháng 6", "hạ tuần tháng 6", "nửa đầu tháng 6": days of a month, `to` null for its last. */
  | { readonly is: 'days'; readonly from: number; readonly to: number | null; readonly of: Period }
  /** "6 tháng đầu năm". */
  | { readonly is: 'months'; readonly count: number; readonly part: 'first' | 'last'; readonly year: YearSaid }
  /** "15–17/11", "tháng 5–6". */
  | { readonly is: 'between'; readonly first: TimeSpec; readonly last: TimeSpec }
  /** A day by the moon: `after` days from Tết, from the end of the lunar year (negative) or from Giỗ Tổ. */
  | {
      readonly is: 'festival';
      readonly of: 'tet' | 'twelfthMonth' | 'ancestors';
      readonly after: number;
      readonly year: YearSaid;
    };

/** The days that a time means. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
}

export type TimeFault =
  /** 31/9, tháng 13, quý 5. */
  | { readonly fault: 'noSuchDay' | 'noSuchMonth' | 'noSuchQuarter' }
  /** A day by the moon that is not in the tables. */
  | { readonly fault: 'lunarUnknown' }
  /** Over before the meeting, so no deadline. */
  | { readonly fault: 'past'; readonly day: string }
  | { readonly fault: 'weekdayDiffers'; readonly day: string }
  | { readonly fault: 'rangeReversed' };

/** How surely the words speak of a time that something is due. */
export type Standing =
  /** By themselves: "ngày 15/11". */
  | 'alone'
  /** By themselves, unless something before them takes them as its own: "(lịch) tuần tới", "(đạt) 3/5". */
  | 'weak'
  /** The same, and they count less than any other: "(báo cáo) quý II". */
  | 'name'
  /** Only behind a word that leads to them: "(trong) năm 2025", "(trước) Tết". */
  | 'led'
  /** Only behind such a word as "trong", "đến", "hết": "(trong) tháng", "(hết) 2025". */
  | 'inside'
  /** Only when nothing else is said: "9 tháng". */
  | 'whole';

/** A time at a place of a text. */
export interface TextTime {
  /** Where it ends. */
  readonly to: number;
  readonly spec: TimeSpec;
  readonly standing: Standing;
}

/** The same with the hour or the part of the day that was said with it. */
export interface TimeFound extends TextTime {
  /** As it was said, "17 giờ"; null when none was. */
  readonly hour: string | null;
  /** It is in the day, not at its beginning: "trước 17 giờ ngày 30/6" is still on 30/6. */
  readonly isWithinDay: boolean;
}
