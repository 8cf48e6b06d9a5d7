import type { IssuableType } from '../../domain/issuance.ts';
import { type Meeting, meetingOf } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import { beginsWithAcademicTitle } from '../wording/people.ts';
import type { Finding, Place } from './finding.ts';

interface Signer {
  readonly name: string | null | undefined;
  /** Where it is written, or somebody else chosen. */
  readonly place: Place;
}

/** Row 21 (ô 7b): those who sign the document are named without degree and academic rank. */
export function signerChecks(state: MeetingState, type: IssuableType): Finding[] {
  return signersOf(state, meetingOf(state), type).flatMap(({ name, place }): Finding[] => {
    if (!name || !beginsWithAcademicTitle(name)) return [];
    return [{ code: 'signerWithDegree', params: { name }, stops: false, place }];
  });
}

function signersOf({ person }: MeetingState, meeting: Meeting, type: IssuableType): readonly Signer[] {
  if (type === 'notice') {
    return [{ name: meeting.agency.noticeSigner, place: { kind: 'agency', field: 'noticeSigner' } }];
  }
  return (['secretaryId', 'chairId'] as const).map((field): Signer => {
    const id = meeting[field];
    return { name: id === null ? null : person[id]?.name, place: { kind: 'officers', field } };
  });
}
