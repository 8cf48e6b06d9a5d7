import { useRef, useState } from 'react';
import { forgetDraft, keepDraft, keptDraft, saveDraft } from './drafts.ts';
import { type Fields, fieldsFromDraft } from './fieldsFromDraft.ts';

interface DraftFields<F> {
  /** What the fields hold when they appear: what was left the last time, else `initial`. */
  readonly opened: F;
  readonly isRestored: boolean;
  /** As they are now. Typing does not draw the form again. */
  readonly current: () => F;
  readonly change: (patch: Partial<F>) => void;
  /** What was typed is on disk as a record, or was given up. */
  readonly forget: () => void;
  /** Leaves it for the next time. */
  readonly leave: () => void;
}

/**
 * The typed fields of a form, kept at each letter under `key`, so that neither Esc nor a power cut loses them.
 * @param initial only counts when the form appears.
 */
export function useDraftFields<F extends Fields<F>>(key: string, initial: F): DraftFields<F> {
  const [start] = useState(() => ({ initial, draft: fieldsFromDraft(keptDraft(key)?.text ?? '', initial) }));
  const opened = start.draft ?? start.initial;
  const fields = useRef(opened);
  return {
    opened,
    isRestored: start.draft !== null,
    current: () => fields.current,
    change(patch) {
      fields.current = { ...fields.current, ...patch };
      const text = JSON.stringify(fields.current);
      saveDraft(key, text, text.length);
    },
    forget: () => forgetDraft(key),
    leave() {
      const text = JSON.stringify(fields.current);
      if (text === JSON.stringify(start.initial)) forgetDraft(key);
      else keepDraft(key, text, text.length);
    },
  };
}
