import type { Draft } from '#shared/contract/data.ts';
import { changeApplicationDrafts, useAppStore } from './appStore.ts';
import { bridge } from './bridge.ts';
import { isOfApplication } from './draftKeys.ts';
import { useMeetingStore } from './meetingStore.ts';

interface Writer {
  text: string;
  caret: number;
  isSending: boolean;
  isBehind: boolean;
}

const retryMs = 1_000;
const writers = new Map<string, Writer>();

/**
 * Keeps what is being typed, letter by letter: nothing waits for a pause. At most one text of a key is on its way, and
 * the latest stands behind it. An empty text forgets the draft. What belongs to a meeting needs an open one.
 */
export function saveDraft(key: string, text: string, caret: number): void {
  const meetingId = isOfApplication(key) ? null : useMeetingStore.getState().replica?.meetingId;
  if (meetingId === undefined) return;
  const slot = `${meetingId ?? ''}/${key}`;
  const writer = writers.get(slot) ?? { text, caret, isSending: false, isBehind: false };
  writers.set(slot, writer);
  writer.text = text;
  writer.caret = caret;
  writer.isBehind = true;
  if (!writer.isSending) void write(meetingId, key, slot, writer);
}

async function write(meetingId: string | null, key: string, slot: string, writer: Writer): Promise<void> {
  writer.isSending = true;
  while (writer.isBehind) {
    writer.isBehind = false;
    const { text, caret } = writer;
    const saved = await bridge.call('draft/save', { meetingId, key, text, caret });
    if (saved.ok || saved.error.code !== 'storageUnavailable') continue;
    // `storage.changed` tells of a disk that refuses; the text is kept trying with until it is there.
    writer.isBehind = true;
    await new Promise((wake) => setTimeout(wake, retryMs));
  }
  writers.delete(slot);
}

/** The draft of `key` that was found on opening, or that was left since. */
export function keptDraft(key: string): Draft | undefined {
  const drafts = isOfApplication(key) ? useAppStore.getState().app?.drafts : useMeetingStore.getState().drafts;
  return drafts?.find((draft) => draft.key === key);
}

/** Leaves a text for later: it is kept on disk, and the window knows of it. */
export function keepDraft(key: string, text: string, caret: number): void {
  saveDraft(key, text, caret);
  const draft: Draft = { key, text, caret, at: new Date().toISOString() };
  changeKnown(key, (drafts) => [...drafts.filter((one) => one.key !== key), draft]);
}

/** Forgets a text: it was recorded, or given up. */
export function forgetDraft(key: string): void {
  saveDraft(key, '', 0);
  if (keptDraft(key) === undefined) return;
  changeKnown(key, (drafts) => drafts.filter((one) => one.key !== key));
}

function changeKnown(key: string, changed: (drafts: readonly Draft[]) => readonly Draft[]): void {
  if (isOfApplication(key)) changeApplicationDrafts(changed);
  else useMeetingStore.setState(({ drafts }) => ({ drafts: changed(drafts) }));
}
