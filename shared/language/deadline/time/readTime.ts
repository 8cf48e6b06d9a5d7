import { countWords } from '../numberWords.ts';
import { end, matchAt, pattern } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import { readDayTime } from './readDayTime.ts';
import { readFestival } from './readFestival.ts';
import { readMonthsOfYear } from './readMonthsOfYear.ts';
import { readPartOfPeriod } from './readPartOfPeriod.ts';
import { goesOn } from './readPeriod.ts';
import { readWholePeriods } from './readWholePeriods.ts';
import type { TextTime, TimeFound } from './timeSpec.ts';

const hourSaid = pattern(
  `(?:lúc |khoảng )?(?<hour>(?:\\d{1,2} ?|${countWords} )(?:giờ|h|g)(?: ?\\d{2}(?: ?phút|p)?| rưỡi)?|\\d{1,2}:\\d{2})(?![\\p{L}\\p{N}])`,
);
const partOfDay = pattern(
  `(?:(?:đầu|cuối) giờ |đầu |cuối |ngay )?(?:buổi )?(?<part>sáng|trưa|chiều|tối|đêm)(?![\\p{L}])|(?<part2>(?:cuối|đầu|hết) (?:ngày|giờ))(?: làm việc| hành chính)?(?![\\p{L}])`,
);
const nearDay = pattern(`(?:ngày )?(?<near>nay|này|mai|mốt|kia)${end}`);
const joint = pattern(',? (?:của )?');

/** A time at a place: a day, a stretch of days, a festival, each with the hour or the part of the day before it. */
export function readTime(text: SpokenText, at: number): TimeFound | null {
  const hour = matchAt(hourSaid, text, at);
  const part = matchAt(partOfDay, text, hour ? afterJoint(text, hour.to) : at);
  const prefixEnd = part?.to ?? hour?.to;
  if (prefixEnd === undefined) {
    const found = simpleTime(text, at);
    return found && { ...found, hour: null, isWithinDay: false };
  }
  const isEarly = /^s[áa]ng/.test(part?.groups.part ?? '') || /^[đd]/.test(part?.groups.part2 ?? '');
  const within = {
    hour: hour?.groups.hour ?? null,
    // Before the morning, or before hour nought, is the day before.
    isWithinDay: hour ? !/^0{1,2} ?[gh:]/.test(hour.groups.hour ?? '') : !isEarly,
  };
  const dayAt = afterJoint(text, prefixEnd);
  const near = part && dayAt > prefixEnd ? matchAt(nearDay, text, dayAt) : null;
  if (near) {
    const days = { mai: 1, mốt: 2, kia: 2 }[near.groups.near ?? ''] ?? 0;
    return { to: near.to, spec: { is: 'ahead', days }, standing: days === 0 ? 'weak' : 'alone', ...within };
  }
  const day = dayAt > prefixEnd ? readDayTime(text, dayAt) : null;
  if (day && day.standing !== 'inside') {
    return { ...day, standing: 'alone', ...within };
  }
  // An hour or "cuối ngày" with no day is of the day of the meeting.
  if (!hour && part?.groups.part2 === undefined) return null;
  return { to: prefixEnd, spec: { is: 'ahead', days: 0 }, standing: 'led', ...within };
}

const coming = pattern(` (?:này|(?:sắp )?tới(?: đây)?)${end}${goesOn}`);

/** A day or period that is named, and "này" or "tới" behind it: "30/6 này", "quý III tới". */
function simpleTime(text: SpokenText, at: number): TextTime | null {
  const found = plainTime(text, at);
  const isNamed = found && (found.spec.is === 'day' || found.standing === 'name');
  const more = isNamed ? matchAt(coming, text, found.to) : null;
  if (!found || !more) return found;
  return { ...found, to: more.to, standing: found.spec.is === 'day' ? 'alone' : found.standing };
}

function plainTime(text: SpokenText, at: number): TextTime | null {
  return (
    readFestival(text, at) ??
    readDayTime(text, at) ??
    readMonthsOfYear(text, at) ??
    readPartOfPeriod(text, at) ??
    readWholePeriods(text, at)
  );
}

function afterJoint(text: SpokenText, at: number): number {
  return matchAt(joint, text, at)?.to ?? at;
}
