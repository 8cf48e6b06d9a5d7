/** The draft of the capture box. */
export const captureKey = 'capture';

/** The draft of the template that meetings to come get. */
export const laterTemplateKey = 'template:later';

/** What belongs to no meeting is kept beside the settings, whichever meeting is open. */
export function isOfApplication(key: string): boolean {
  return key === laterTemplateKey;
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
