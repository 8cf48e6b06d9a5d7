import { correctionSuffix } from '#shared/documents/wording/correction.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import type { MeetingState } from '#shared/domain/state.ts';

/** The draft of the capture box. */
export const captureKey = 'capture';

/** The draft of the template that meetings to come get. */
export const laterTemplateKey = 'template:later';

/** What belongs to no meeting is kept beside the settings, whichever meeting is open. */
export function isOfApplication(key: string): boolean {
  return key === laterTemplateKey;
}

/** The number and the date that a document is about to get. A correction has its own: nothing typed before is there. */
export function numberKey(state: MeetingState, type: IssuableType): string {
  return `number:${type}${correctionSuffix(state, type)}`;
}

/** The draft of a record that is edited in place. */
export function editKey(recordId: string): string {
  return `edit:${recordId}`;
}

/** The draft of a line that was sent and is not on disk yet; it is forgotten when the record `recordId` is there. */
export function lineKey(recordId: string): string {
  return `line:${recordId}`;
}

/** The id in a key that `lineKey` made; null for other keys. */
export function lineRecordId(key: string): string | null {
  return key.startsWith('line:') ? key.slice('line:'.length) : null;
}
