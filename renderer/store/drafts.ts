import type { Draft } from '#shared/contract/data.ts';
import { bridge } from './bridge.ts';
import { useMeetingStore } from './meetingStore.ts';

/** The draft of the capture box. */
export const captureKey = 'capture';

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

interface Writer {
  text: string;
  caret: number;
  isSending: boolean;
  isBehind: boolean;
}

const writers = new Map<string, Writer>();

/**
 * Keeps what is being typed, letter by letter: nothing waits for a pause. At most one text of a key is on its way, and
 * the latest stands behind it. An empty text forgets the draft.
 */
export function saveDraft(key: string, text: string, caret: number): void {
  const meetingId = useMeetingStore.getState().replica?.meetingId;
  if (meetingId === undefined) return;
  const slot = `${meetingId}/${key}`;
  const writer = writers.get(slot) ?? { text, caret, isSending: false, isBehind: false };
  writers.set(slot, writer);
  writer.text = text;
  writer.caret = caret;
  writer.isBehind = true;
  if (!writer.isSending) void write(meetingId, key, slot, writer);
}

async function write(meetingId: string, key: string, slot: string, writer: Writer): Promise<void> {
  writer.isSending = true;
  while (writer.isBehind) {
    writer.isBehind = false;
    const { text, caret } = writer;
    // A disk that refuses is told by `storage.changed`; the text stands in the box, and the next letter tries again.
    await bridge.call('draft/save', { meetingId, key, text, caret });
  }
  writers.delete(slot);
}

/** The draft of `key` that was found on opening, or that was left since. */
export function keptDraft(key: string): Draft | undefined {
  return useMeetingStore.getState().drafts.find((draft) => draft.key === key);
}

/** Leaves a text for later: it is kept on disk, and the window knows of it. */
export function keepDraft(key: string, text: string, caret: number): void {
  saveDraft(key, text, caret);
  const draft: Draft = { key, text, caret, at: new Date().toISOString() };
  useMeetingStore.setState(({ drafts }) => ({ drafts: [...drafts.filter((one) => one.key !== key), draft] }));
}

/** Forgets a text: it was recorded, or given up. */
export function forgetDraft(key: string): void {
  saveDraft(key, '', 0);
  if (keptDraft(key) === undefined) return;
  useMeetingStore.setState(({ drafts }) => ({ drafts: drafts.filter((one) => one.key !== key) }));
}
