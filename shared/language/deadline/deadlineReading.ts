export type DeadlineKind = 'date' | 'range' | 'event' | 'immediate' | 'recurring' | 'none';

export type DeadlineReasonCode =
  /** The day was said whole, or the next such day; `Rolled` when this year's (or month's) is over already. */
  | 'day'
  | 'nextDay'
  | 'nextDayRolled'
  | 'ahead'
  | 'weekday'
  /** A week ends on its Friday, any longer stretch on its last day. */
  | 'week'
  | 'lastDay'
  | 'lastDayRolled'
  | 'firstDayOf'
  | 'middleDayOf'
  | 'workingDayOf'
  | 'lunar'
  | 'hour'
  /** What was said around the day moves it. */
  | 'before'
  | 'countBefore'
  | 'from'
  | 'range'
  /** A term counted from a day that is not counted itself. */
  | 'counted'
  | 'countedWorkingDays'
  | 'countedMoved'
  /** No day to be had. */
  | 'event'
  | 'afterDay'
  | 'lunarUnknown'
  | 'immediate'
  | 'recurring'
  | 'vague'
  | 'noSuchDay'
  | 'noSuchMonth'
  | 'noSuchQuarter'
  | 'past'
  | 'weekdayDiffers'
  | 'rangeReversed';

/**
 * Why a phrase was read as it was: a code and its parameters, days as `yyyy-mm-dd`. It becomes a sentence in
 * `shared/i18n/deadlineReason.ts`. A parameter `dayOff` says that the day is one on which nobody works.
 */
export interface DeadlineReason {
  readonly code: DeadlineReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A deadline found in a text. The words are kept as they stand there; the reading is confirmed by the secretary. */
export interface DeadlineReading {
  /** The slice of the text from `from` to `to`. */
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
  readonly kind: DeadlineKind;
  /** The last day on which it is in time, `yyyy-mm-dd`. */
  readonly due: string | null;
  /** The first day of the stretch that was spoken of, when it matters. */
  readonly start: string | null;
  /** The event it hangs on, in words: "khi luật có hiệu lực". */
  readonly event: string | null;
  readonly reason: DeadlineReason;
}
