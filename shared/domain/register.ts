import type { Part } from './change.ts';
import { type IssuableType, type Issuance, issuanceType, issuedDocuments } from './issuance.ts';
import { findMeeting, type Meeting } from './meeting.ts';
import type { PlainDate } from './values.ts';

/** A number that a document got. */
export interface GivenNumber {
  readonly document: IssuableType;
  /** The abbreviation of the agency, as in the symbol `TB-BTTTT`. */
  readonly agency: string;
  readonly number: number;
  readonly date: PlainDate;
}

/** A number of a meeting's own, with the issuance that it belongs to. */
export interface IssuedNumber extends GivenNumber {
  readonly issuanceId: string;
  /** The hash of the bytes that were issued; missing where they are not kept. */
  readonly sha256?: string;
}

/** All that numbers have to be unique in: agency, type, and the calendar year of the date (Decree 30, Điều 15.1). */
export interface Series extends Pick<GivenNumber, 'document' | 'agency'> {
  readonly year: number;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The numbers that the documents of one meeting got, in the order in which they were issued. */
export function givenNumbers(state: Part<{ meeting: Meeting; issuance: Issuance }>): readonly IssuedNumber[] {
  const agency = findMeeting(state)?.agency.abbreviation ?? '';
  return issuedDocuments(state).map((issuance) => ({
    document: issuanceType(issuance),
    agency: issuance.agency?.abbreviation ?? agency,
    number: issuance.number,
    date: issuance.date,
    issuanceId: issuance.id,
    ...(issuance.file && { sha256: issuance.file.sha256 }),
  }));
}

export function isInSeries({ document, agency, date }: Omit<GivenNumber, 'number'>, series: Series): boolean {
  return document === series.document && symbolKey(agency) === symbolKey(series.agency) && yearOf(date) === series.year;
}

/** SPEC D3: two documents can't have it both. */
export function isSameNumber(one: GivenNumber, other: GivenNumber): boolean {
  return one.number === other.number && isInSeries(one, { ...other, year: yearOf(other.date) });
}

/**
 * SPEC D4: the numbers of one meeting that another document has too.
 * @param all of every meeting, its own among them.
 * @returns each with the other document, once a pair.
 */
export function doubledNumbers<G extends GivenNumber & { readonly meetingId: string }>(
  all: readonly G[],
  meetingId: string,
): readonly { readonly own: G; readonly other: G }[] {
  return all.flatMap((own, index) => {
    if (own.meetingId !== meetingId) return [];
    const others = all.filter((other, at) => isSameNumber(own, other) && (other.meetingId !== meetingId || at < index));
    return others.map((other) => ({ own, other }));
  });
}

/** Symbols are written in capitals; nobody reads `BTTTT` and `btttt` as two agencies. */
function symbolKey(abbreviation: string): string {
  return abbreviation.normalize('NFC').trim().toUpperCase();
}

/** What the register says about a number that somebody means to give. */
export interface NumberAdvice<G extends GivenNumber = GivenNumber> {
  /** Behind the highest number of the year; 1 for the first. */
  readonly next: number;
  /** Who has it; null when it is free. */
  readonly takenBy: G | null;
  /** The numbers below it that no document here has: from, to. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
  /** A document with a lower number and a later date, or with a higher number and an earlier date. */
  readonly outOfOrder: G | null;
  /** Numbers of the year that several documents have, which only imported records can bring about. */
  readonly doubled: readonly number[];
}

/**
 * SPEC D3, D4: reads the register for one number. Only a number that is taken is refused; a gap or dates out of order
 * are told, because the registry gives numbers elsewhere too.
 * @param number null when none was entered yet: gaps are those below the next one then.
 */
export function numberAdvice<G extends GivenNumber>(
  given: readonly G[],
  series: Series,
  number: number | null,
  date: PlainDate | null,
): NumberAdvice<G> {
  const inSeries = given
    .filter((one) => isInSeries(one, series))
    .sort((left, right) => left.number - right.number || left.date.localeCompare(right.date));
  const next = (inSeries.at(-1)?.number ?? 0) + 1;
  const asked = number ?? next;
  const lower = inSeries.filter((one) => one.number < asked);
  const higher = inSeries.filter((one) => one.number > asked);
  const isLaterBefore = (one: G) => date !== null && one.date > date;
  const isEarlierBehind = (one: G) => date !== null && one.date < date;
  return {
    next,
    takenBy: inSeries.find((one) => one.number === number) ?? null,
    gaps: gapsBelow(
      asked,
      lower.map((one) => one.number),
    ),
    outOfOrder: lower.findLast(isLaterBefore) ?? higher.find(isEarlierBehind) ?? null,
    doubled: [
      ...new Set(inSeries.flatMap((one, index) => (inSeries[index - 1]?.number === one.number ? one.number : []))),
    ],
  };
}

/** @param numbers ascending, all below `number`. */
function gapsBelow(number: number, numbers: readonly number[]): [from: number, to: number][] {
  const gaps: [number, number][] = [];
  let expected = 1;
  for (const present of [...numbers, number]) {
    if (present > expected) gaps.push([expected, present - 1]);
    expected = present + 1;
  }
  return gaps;
}
