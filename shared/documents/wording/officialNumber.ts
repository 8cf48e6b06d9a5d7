import { type IssuableType, type Issuance, issuanceType } from '../../domain/issuance.ts';
import type { Agency } from '../../domain/meeting.ts';
import { longDate } from './dates.ts';

/** Decree 30, Appendix III: the abbreviation of the type, the first part of the symbol. */
export const typeAbbreviations = { minutes: 'BB', notice: 'TB' } as const;
export const typeNames = { minutes: 'Biên bản', notice: 'Thông báo' } as const;

/** Number and symbol (ô 3) of what was issued: `05`, `TB-BTTTT`; numbers below ten get a leading zero. */
export function codeOf(issuance: Issuance, agency: Agency): { readonly number: string; readonly notation: string } {
  const abbreviation = issuance.agency?.abbreviation ?? agency.abbreviation;
  return {
    number: String(issuance.number).padStart(2, '0'),
    notation: `${typeAbbreviations[issuanceType(issuance)]}-${abbreviation}`,
  };
}

/** The same as it is printed: `05/TB-BTTTT`. */
export function officialNumber(issuance: Issuance, agency: Agency): string {
  const { number, notation } = codeOf(issuance, agency);
  return `${number}/${notation}`;
}

/** What will be printed when a document of `type` gets `number`. */
export function futureNumber(type: IssuableType, number: number, abbreviation: string): string {
  return `${String(number).padStart(2, '0')}/${typeAbbreviations[type]}-${abbreviation}`;
}

/** As a document is cited for the first time: `Thông báo số 15/TB-BTTTT ngày 28 tháng 4 năm 2022 của Bộ …`. */
export function cited(issuance: Issuance, agency: Agency): string {
  const issuer = issuance.agency?.name ?? agency.name;
  return `${typeNames[issuanceType(issuance)]} số ${officialNumber(issuance, agency)} ${longDate(issuance.date)} của ${issuer}`;
}
