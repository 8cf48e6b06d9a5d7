import type { Issuance } from '../domain/issuance.ts';
import type { Agency } from '../domain/meeting.ts';
import type { Heading, Run, Text } from './officialDocument.ts';
import { dateOrBlank } from './wording/dates.ts';

/** Ô 3: `Số: 05/TB-BTTTT`; numbers below ten get a leading zero, and before issuing there is room for one. */
function numberText(typeAbbreviation: string, agency: Agency, issuance: Issuance | undefined): Text {
  const number = issuance ? String(issuance.number).padStart(2, '0') : '        ';
  return [{ kind: 'text', text: `Số: ${number}/${typeAbbreviation}-${agency.abbreviation}` }];
}

/**
 * Ô 1–4 of a document of `agency`.
 * @param typeAbbreviation `TB`, `BB` … (Decree 30, Appendix III)
 * @param withPlace false for minutes, whose form (1.9) has no place and date.
 */
export function headingOf(
  agency: Agency,
  typeAbbreviation: string,
  issuance: Issuance | undefined,
  withPlace: boolean,
): Heading {
  const place: Run = agency.place ? { kind: 'text', text: agency.place } : { kind: 'blank', length: 'word' };
  return {
    parentAgency: agency.parentName?.toUpperCase() ?? null,
    agency: agency.name.toUpperCase(),
    number: numberText(typeAbbreviation, agency, issuance),
    placeAndDate: withPlace ? [place, { kind: 'text', text: ', ' }, ...dateOrBlank(issuance?.date ?? null)] : null,
  };
}
