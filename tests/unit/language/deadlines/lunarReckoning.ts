/**
 * The Vietnamese lunar calendar from the sky: months begin on the day (UTC+7) of the new moon, the eleventh holds the
 * winter solstice, and of thirteen months between two elevenths the first without a major solar term is a leap month.
 * New moons and the sun's place after J. Meeus, Astronomical Algorithms (chapters 25 and 49), good to a few minutes.
 */

const dayMs = 86_400_000;
const rad = Math.PI / 180;
/** Terrestrial time is ahead of universal time by so much in these decades. */
const deltaT = 72 / 86_400;

const sin = (degrees: number) => Math.sin(degrees * rad);

/** The Julian day (UT) of new moon number `k`, counted from January 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  const m = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const mp = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const o = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const terms: readonly (readonly [days: number, angle: number])[] = [
    [-0.4072, mp],
    [0.17241 * e, m],
    [0.01608, 2 * mp],
    [0.01039, 2 * f],
    [0.00739 * e, mp - m],
    [-0.00514 * e, mp + m],
    [0.00208 * e * e, 2 * m],
    [-0.00111, mp - 2 * f],
    [-0.00057, mp + 2 * f],
    [0.00056 * e, 2 * mp + m],
    [-0.00042, 3 * mp],
    [0.00042 * e, m + 2 * f],
    [0.00038 * e, m - 2 * f],
    [-0.00024 * e, 2 * mp - m],
    [-0.00017, o],
    [0.000325, 299.77 + 0.107408 * k - 0.009173 * t * t],
    [0.000165, 251.88 + 0.016321 * k],
    [0.000164, 251.83 + 26.651886 * k],
    [0.000126, 349.42 + 36.412478 * k],
  ];
  return terms.reduce((day, [days, angle]) => day + days * sin(angle), mean) - deltaT;
}

/** The sun's apparent longitude in degrees at the beginning of a day in Hanoi. */
function sunAt(day: string): number {
  const t = (Date.parse(day) / dayMs - 7 / 24 + 2_440_587.5 + deltaT - 2_451_545) / 36_525;
  const m = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre = (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
  const longitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + centre;
  const apparent = longitude - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}

/** The day in Hanoi on which a moment falls. */
function dayIn(julianDay: number): string {
  return new Date(Math.round((julianDay - 2_440_587.5 + 7 / 24) * dayMs)).toISOString().slice(0, 10);
}

const firstDays = Array.from({ length: 45 * 13 }, (_, index) => dayIn(newMoon(index)));

/** The first day of each month of the lunar year that begins in a solar one; a leap month has no name of its own. */
export function lunarMonths(
  year: number,
): readonly { readonly month: number; readonly isLeap: boolean; readonly first: string }[] {
  const named = [...fromEleventh(year - 1), ...fromEleventh(year)];
  const from = named.findIndex(({ month }) => month === 1);
  const to = named.findIndex(({ month }, index) => month === 1 && index > from + 11);
  return named.slice(from, to);
}

/** The months from the eleventh of a year up to the next eleventh. */
function fromEleventh(year: number) {
  const [begin, end] = [eleventh(year), eleventh(year + 1)];
  const hasLeap = end - begin === 13;
  let month = 10;
  let leaps = 0;
  return firstDays.slice(begin, end).map((first, index) => {
    const next = firstDays[begin + index + 1] ?? '';
    const hasTerm = Math.floor(sunAt(first) / 30) !== Math.floor(sunAt(next) / 30);
    const isLeap = hasLeap && leaps === 0 && !hasTerm;
    if (isLeap) leaps += 1;
    else month = (month % 12) + 1;
    return { month, isLeap, first };
  });
}

/** The new moon that begins the month of the winter solstice. */
function eleventh(year: number): number {
  return firstDays.findIndex((first, index) => {
    const next = firstDays[index + 1] ?? '';
    return first.startsWith(String(year)) && sunAt(first) < 270 && sunAt(next) >= 270;
  });
}
