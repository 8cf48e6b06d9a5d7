import { currentIssuance, type IssuableType } from '../domain/issuance.ts';
import { meetingOf } from '../domain/meeting.ts';
import type { MeetingState } from '../domain/state.ts';
import type { DocumentType, Run, Text } from './officialDocument.ts';
import { dateOrBlank } from './wording/dates.ts';
import { codeOf, typeAbbreviations, typeNames } from './wording/officialNumber.ts';

const owners: { readonly [T in DocumentType]?: IssuableType } = {
  taskAppendix: 'notice',
  petitionAppendix: 'notice',
  unitSheet: 'notice',
};

/** The document to which one of another type belongs, as its appendix or an extract of it; undefined for none. */
export function ownerOf(type: DocumentType): IssuableType | undefined {
  return owners[type];
}

/**
 * The document that an appendix belongs to, or an extract is taken from, in brackets (row 27): its number and date,
 * dotted until it has them.
 * @param relation `Kèm theo`, `Trích`.
 */
export function attachedTo(state: MeetingState, type: IssuableType, relation: string): Text {
  const { agency } = meetingOf(state);
  const issuance = currentIssuance(state, type);
  const code = issuance && codeOf(issuance, agency);
  const number: Run = code ? { kind: 'text', text: code.number } : { kind: 'blank', length: 'word' };
  const notation = code?.notation ?? `${typeAbbreviations[type]}-${agency.abbreviation}`;
  return [
    { kind: 'text', text: `(${relation} ${typeNames[type]} số ` },
    number,
    { kind: 'text', text: `/${notation} ` },
    ...dateOrBlank(issuance?.date ?? null),
    { kind: 'text', text: ')' },
  ];
}
