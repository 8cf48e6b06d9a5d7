import { useState } from 'react';
import type { Command } from '#shared/domain/command.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { submit } from '../../store/dispatch.ts';
import { words } from '../../store/translation.ts';
import { useDraftFields } from '../../store/useDraftFields.ts';

interface Texts {
  readonly text: string;
  /** Chosen when the form is opened, so that what is sent twice is recorded once. */
  readonly id: string;
}

export interface InlineFormState {
  readonly isTextMissing: boolean;
  readonly refusal: string | null;
  readonly save: () => Promise<void>;
  readonly leave: () => void;
}

/**
 * A short form in the list. What is typed is kept under `key` until it is on disk.
 * @param commandFor what the filled form stands for.
 */
export function useInlineForm<F extends Texts & { readonly [K in keyof F]: string }>(
  key: string,
  initial: () => F,
  onDone: () => void,
  commandFor: (fields: F) => Command,
) {
  const [atOpening] = useState(initial);
  const draft = useDraftFields(key, atOpening);
  const [isTextMissing, setTextMissing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function save() {
    const fields = draft.current();
    const isMissing = cleanText(fields.text) === '';
    setTextMissing(isMissing);
    if (isMissing) return;
    const result = await submit(commandFor(fields));
    if (!result.ok) {
      setRefusal(errorSentence(words(), result.error));
      return;
    }
    draft.forget();
    onDone();
  }

  function leave() {
    draft.leave();
    onDone();
  }

  return { opened: draft.opened, change: draft.change, isTextMissing, refusal, save, leave };
}
