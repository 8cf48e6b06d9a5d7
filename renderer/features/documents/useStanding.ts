import type { DocumentType } from '#shared/documents/officialDocument.ts';
import { currentIssuance, type IssuableType, type Issuance, issuableTypes } from '#shared/domain/issuance.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { useMeeting } from '../../store/meetingStore.ts';

/** How a document stands: one that is never issued; a draft, which can be issued or not yet; issued. */
export type Standing =
  | { readonly kind: 'never' }
  | { readonly kind: 'draft'; readonly type: IssuableType; readonly canIssue: boolean }
  | { readonly kind: 'issued'; readonly type: IssuableType; readonly issuance: Issuance };

/** How a document of the open meeting stands now. */
export function useStanding(documentType: DocumentType): Standing {
  const type = issuableTypes.find((one) => one === documentType);
  const issuance = useMeeting((state) => type && currentIssuance(state, type));
  // One that is issued may be opened again to be corrected.
  const canIssue = useMeeting((state) => ['ended', 'issued'].includes(meetingOf(state).state));
  if (!type) return { kind: 'never' };
  return issuance ? { kind: 'issued', type, issuance } : { kind: 'draft', type, canIssue };
}
