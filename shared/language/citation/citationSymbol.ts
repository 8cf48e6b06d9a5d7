import { isAssembly, isStateAgency, issuerOf, partyAgencies, stateAgencies } from './agencies.ts';
import type { CitationMention } from './citationMention.ts';
import { isLooseType, typeAbbreviations, typeOfAbbreviation } from './documentTypes.ts';
import { isNearMiss } from './nearMiss.ts';

/** What a symbol tells of its document. */
export type SymbolReading = Pick<CitationMention, 'type' | 'issuer'> & {
  readonly doubt: 'symbolUnknown' | 'typeDisagrees' | null;
};

const misspelt = (type: string | null): SymbolReading => ({ type, issuer: null, doubt: 'symbolUnknown' });

/**
 * Reads the symbol of a state document: `NĐ-CP` (type and agency), `BTTTT-THH` (agency and the unit that drafted an
 * official letter), `QH14`.
 * @param saidType the type that was named before the number.
 * @returns null where it is no symbol at all: the end of an address, a ratio.
 */
export function readStateSymbol(symbol: string, saidType: string | null): SymbolReading | null {
  if (symbol.includes('/')) return readSlashed(symbol);
  const [first = '', second, ...others] = symbol.split('-');
  if (second === undefined) return readLoneAgency(first, saidType);
  const type = typeOfAbbreviation(first);
  const agencies = [second, ...others];
  if (type !== null && agencies.every(isWrittenAsSymbol)) {
    if (!mayIssue(first, second) || agencies.some((agency) => isNearMiss(agency, stateAgencies))) {
      return misspelt(type);
    }
    return agreeing(type, saidType, agencies.length === 1 ? issuerOf(second) : null);
  }
  const isSlipInType = isNearMiss(first, typeAbbreviations);
  const isAgencyMeant = isStateAgency(second) || isNearMiss(second, stateAgencies);
  if ((isSlipInType || type !== null) && isAgencyMeant) return misspelt(saidType);
  if (![first, ...agencies].every(isWrittenAsSymbol)) return null;
  if (isSlipInType && saidType !== null) return misspelt(saidType);
  if (['CP', 'TTg', 'CTN'].includes(second) || isSwappedRound(first, second)) return misspelt(saidType);
  if (isNearMiss(first, stateAgencies)) return misspelt('Công văn');
  return agreeing('Công văn', saidType, issuerOf(first));
}

/** Reads the symbol of a document of the Party: `NQ/TU`. */
export function readPartySymbol(symbol: string, saidType: string | null): SymbolReading | null {
  const [first = '', agency = ''] = symbol.split('/');
  const type = typeOfAbbreviation(first);
  const isKnownAgency = partyAgencies.includes(agency);
  if (type !== null && (isKnownAgency || (saidType !== null && isWrittenAsSymbol(agency)))) {
    return isNearMiss(agency, partyAgencies) ? misspelt(type) : agreeing(type, saidType, null);
  }
  const isSlip = type === null ? isNearMiss(first, typeAbbreviations) : isNearMiss(agency, partyAgencies);
  return isSlip && (isKnownAgency || type !== null) ? misspelt(type ?? saidType) : null;
}

/** At least two capital letters, as every symbol has: "TTg", "QyĐ", "PTTH&TTĐT". */
function isWrittenAsSymbol(part: string): boolean {
  return /^\p{Lu}.*\p{Lu}/u.test(part);
}

/** Laws have no type in their symbol: `24/2018/QH14`; nor have old decrees, `39/CP`. */
function readLoneAgency(agency: string, saidType: string | null): SymbolReading | null {
  if (isAssembly(agency) || agency === 'CP' || agency === 'TTg') {
    return { type: saidType, issuer: issuerOf(agency), doubt: null };
  }
  const type = typeAbbreviations.find((known) => agency.startsWith(known) && isStateAgency(agency.slice(known.length)));
  if (type !== undefined) return misspelt(typeOfAbbreviation(type));
  return saidType !== null && isWrittenAsSymbol(agency) ? misspelt(saidType) : null;
}

/** "118/QĐ/TTg": a slash where the hyphen belongs. */
function readSlashed(symbol: string): SymbolReading | null {
  const [first = '', second = ''] = symbol.split(/[-/]/);
  return isStateAgency(second) && typeOfAbbreviation(first) !== null ? misspelt(typeOfAbbreviation(first)) : null;
}

/** Decrees are the Government's alone, orders of promulgation the President's. */
function mayIssue(type: string, agency: string): boolean {
  if (type === 'NĐ') return agency === 'CP';
  return type !== 'LCT' || agency === 'CTN';
}

/** "25/2022/CP-NĐ": agency and type in the wrong order. */
function isSwappedRound(first: string, second: string): boolean {
  return (first === 'CP' || first === 'TTg') && (second === 'NĐ' || second === 'QĐ');
}

function agreeing(type: string, saidType: string | null, issuer: string | null): SymbolReading {
  const agrees = saidType === null || saidType === type || isLooseType(saidType);
  return { type, issuer, doubt: agrees ? null : 'typeDisagrees' };
}
