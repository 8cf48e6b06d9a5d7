import {
  belongsToAnother,
  countsSomething,
  isFraction,
  isFrequency,
  isGoal,
  isInForce,
  isOrdinal,
  namesAnother,
} from '../falseFriends.ts';
import type { Lead } from '../lead.ts';
import { matchAt, pattern } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import type { TimeFound, TimeSpec } from '../time/timeSpec.ts';

/** Where a phrase stands: its lead from `from`, its time from `timeFrom`. */
export interface Place {
  readonly from: number;
  readonly timeFrom: number;
  readonly to: number;
}

/** Behind a bare "15/11" the sentence ends, or says what is to be done. */
const deedFollows = pattern(
  '(?=$| ?[.,;:)]| (?:phải|cần|sẽ|là|và|xong|hoàn thành|hoàn thiện|báo cáo|trình|gửi|nộp|họp|tổ chức|ban hành|khi)(?![\\p{L}]))',
);
/** "Năm nay phải xong". */
const mustBe = pattern(' (?:phải|cần)(?![\\p{L}])');
const clauseEnds = pattern('(?=$| ?[.,;:)])');

/** Whether the words speak of when something is due, and not of something else that has a date. */
export function isDeadline(
  text: SpokenText,
  place: Place,
  lead: Lead | null,
  time: TimeFound,
  isAll: boolean,
): boolean {
  const { spec, standing } = time;
  if (isAll) return lead !== null || standing !== 'inside';
  const isSure = lead?.isSure === true;
  if (standing === 'whole') return false;
  if (isWritten(spec, standing) && isAmount(text, place, isSure)) return false;
  if (isDay(spec) && !isSure && belongsToAnother(text, place.from)) return false;
  if (!isSure && isInForce(text, place.from)) return false;
  if (lead === null) return standsAlone(text, place, time);
  // "Chiến lược … đến năm 2025", but "trong năm 2025" something is done.
  if (isYear(spec) && lead.bearing === 'until' && !isSure && isGoal(text, place.from, place.to)) return false;
  if (!isSure && isFrequency(text, place.from)) return false;
  return standing !== 'inside' || mayBeInside(text, place, lead, spec);
}

function isAmount(text: SpokenText, { from, to }: Place, isSure: boolean): boolean {
  return countsSomething(text, to) || (!isSure && isFraction(text, from, to));
}

function standsAlone(text: SpokenText, { from, to }: Place, { spec, standing, hour }: TimeFound): boolean {
  if (standing === 'led') return isYear(spec) && matchAt(mustBe, text, to) !== null;
  if (standing === 'inside') return false;
  if (spec.is === 'weekday' || spec.is === 'weekdayAnd') return !isOrdinal(text, from);
  if (spec.is === 'part' || spec.is === 'workingDay' || hour !== null) return true;
  // "Hôm nay" begins a speech, or says which meeting; at the end of a clause it is a day on which to do something.
  if (spec.is === 'ahead' && spec.days === 0) {
    return from > 0 && matchAt(clauseEnds, text, to) !== null && !namesAnother(text, from, false);
  }
  if (isWritten(spec, standing)) return matchAt(deedFollows, text, to) !== null;
  return isDay(spec) || !namesAnother(text, from, standing === 'weak');
}

/** "trong tháng", "hết năm", "trước 2025", but no "trước tháng". */
function mayBeInside(text: SpokenText, { from, timeFrom }: Place, { bearing }: Lead, spec: TimeSpec): boolean {
  if (bearing === 'inside') return true;
  const isRunning = spec.is === 'ahead' || (spec.is === 'period' && !hasNumber(spec));
  if (isRunning) return /(?:^| )h[ếe]t $/.test(text.letters.slice(from, timeFrom));
  return true;
}

function hasNumber({ of }: Extract<TimeSpec, { readonly is: 'period' }>): boolean {
  return 'year' in of && typeof of.year === 'number';
}

function isYear(spec: TimeSpec): boolean {
  return spec.is === 'period' && spec.of.unit === 'year';
}

function isDay({ is }: TimeSpec): boolean {
  return is === 'day' || is === 'ahead' || is === 'between';
}

/** Figures alone, like "3/5": they may count something. */
export function isWritten(spec: TimeSpec, standing: TimeFound['standing']): boolean {
  return standing === 'weak' && (spec.is === 'day' || (spec.is === 'between' && spec.last.is === 'day'));
}
