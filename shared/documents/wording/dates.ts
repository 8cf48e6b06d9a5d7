import type { Instant, PlainDate } from '../../domain/values.ts';
import type { Run } from '../officialDocument.ts';

interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

function partsOf(date: PlainDate): DateParts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { day, month, year };
}

const padDay = (day: number) => String(day).padStart(2, '0');
/** Decree 30, Appendix I, II.4: only January and February get a leading zero. */
const padMonth = (month: number) => (month < 3 ? `0${month}` : String(month));

/** The long form, compulsory in ô 4: `ngày 05 tháng 01 năm 2020`. */
export function longDate(date: PlainDate): string {
  const { day, month, year } = partsOf(date);
  return `ngày ${padDay(day)} tháng ${padMonth(month)} năm ${year}`;
}

/** The short form that running text may use: `30/6/2022`. */
export function shortDate(date: PlainDate): string {
  const { day, month, year } = partsOf(date);
  return `${padDay(day)}/${padMonth(month)}/${year}`;
}

/** `08 giờ 30`: the wall-clock time at which it was stamped, whatever the zone of the machine that prints it. */
export function clockTime(instant: Instant): string {
  const [, hours = '', minutes = ''] = /T(\d{2}):(\d{2})/.exec(instant) ?? [];
  return `${hours} giờ ${minutes}`;
}

/** The calendar day on which it was stamped. */
export function dayOf(instant: Instant): PlainDate {
  return instant.slice(0, 10);
}

/** `… giờ …, ngày 25 tháng 4 năm 2022`, with dotted blanks for what is not known. */
export function timeAndDate(instant: Instant | null, date: PlainDate | null): Run[] {
  const time: Run[] = instant
    ? [{ kind: 'text', text: clockTime(instant) }]
    : [
        { kind: 'blank', length: 'word' },
        { kind: 'text', text: ' giờ ' },
        { kind: 'blank', length: 'word' },
      ];
  const day = instant ? dayOf(instant) : date;
  return [...time, { kind: 'text', text: ', ' }, ...dateOrBlank(day)];
}

/** The long date, or `ngày … tháng … năm …` with blanks. */
export function dateOrBlank(date: PlainDate | null): Run[] {
  if (date) return [{ kind: 'text', text: longDate(date) }];
  const blank: Run = { kind: 'blank', length: 'word' };
  return [
    { kind: 'text', text: 'ngày ' },
    blank,
    { kind: 'text', text: ' tháng ' },
    blank,
    { kind: 'text', text: ' năm ' },
    blank,
  ];
}
