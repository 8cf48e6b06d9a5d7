import { useRef, useState } from 'react';
import { isOfApplication } from './draftKeys.ts';
import { forgetDraft, keepDraft, keptDraft, saveDraft } from './drafts.ts';
import { type Fields, fieldsFromDraft } from './fieldsFromDraft.ts';
import { useMeetingStore } from './meetingStore.ts';

interface DraftFields<F> {
  /** What the fields hold when they appear: what was left the last time, else `initial`. */
  readonly opened: F;
  readonly isRestored: boolean;
  /** As they are now. Typing does not draw the form again. */
  readonly current: () => F;
  readonly change: (patch: Partial<F>) => void;
  /** What was typed is on disk as a record, or was given up: there is nothing to leave, unless more is typed. */
  readonly forget: () => void;
  /** Leaves it for the next time, if it is not as it was in the beginning. */
  readonly leave: () => void;
}

/**
 * The typed fields of a form, kept at each letter under `key`, so that neither Esc nor a power cut loses them. They
 * belong to the meeting in which the form appeared: a form that ends after another was opened leaves that one alone.
 * @param initial only counts when the form appears.
 */
export function useDraftFields<F extends Fields<F>>(key: string, initial: F): DraftFields<F> {
  const [start] = useState(() => ({
    initial,
    draft: fieldsFromDraft(keptDraft(key)?.text ?? '', initial),
    meetingId: openMeetingId(),
  }));
  const opened = start.draft ?? start.initial;
  const fields = useRef(opened);
  const isOfOpenMeeting = () => isOfApplication(key) || openMeetingId() === start.meetingId;
  return {
    opened,
    isRestored: start.draft !== null,
    current: () => fields.current,
    change(patch) {
      fields.current = { ...fields.current, ...patch };
      const text = JSON.stringify(fields.current);
      saveDraft(key, text, text.length);
    },
    forget() {
      fields.current = start.initial;
      if (isOfOpenMeeting()) forgetDraft(key);
    },
    leave() {
      if (!isOfOpenMeeting()) return;
      const text = JSON.stringify(fields.current);
      if (text === JSON.stringify(start.initial)) forgetDraft(key);
      else keepDraft(key, text, text.length);
    },
  };
}

function openMeetingId(): string | undefined {
  return useMeetingStore.getState().replica?.meetingId;
}
