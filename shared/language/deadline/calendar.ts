/** What days mean at a meeting. */
export interface Calendar {
  /** The day of the meeting, `yyyy-mm-dd`: everything said is relative to it. */
  readonly meetingDate: string;
  /** The user's own days off, `yyyy-mm-dd`: the swap days that the Government fixes each year, and the like. */
  readonly daysOff: readonly string[];
}
