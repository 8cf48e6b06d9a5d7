import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Conclusion, conclusionText } from '#shared/domain/conclusion.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { submit } from '../../store/dispatch.ts';
import { editKey } from '../../store/draftKeys.ts';
import { forgetDraft, keepDraft, keptDraft, saveDraft } from '../../store/drafts.ts';
import { useWords } from '../../store/translation.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { useComposedEnter } from '../../ui/useComposedEnter.ts';
import styles from './WordingEditor.module.css';

interface WordingEditorProps {
  readonly conclusion: Conclusion;
  readonly number: number;
  readonly onDone: () => void;
}

/**
 * Edits the wording for the notice; what was said stays. Enter saves, Esc leaves with the text kept for the next time.
 */
export function WordingEditor({ conclusion, number, onDone }: WordingEditorProps) {
  const t = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const key = editKey(conclusion.id);
  const [initial] = useState(() => keptDraft(key)?.text || conclusionText(conclusion));

  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  async function save(text: string) {
    if (cleanText(text) !== conclusionText(conclusion)) {
      const result = await submit({ type: 'conclusion/edit', id: conclusion.id, text, wording: 'edited' });
      if (!result.ok) {
        setRefusal(errorSentence(t, result.error));
        return;
      }
    }
    forgetDraft(key);
    onDone();
  }

  useComposedEnter(field, () => void save(field.current?.value ?? ''));

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isComposing(event)) return;
    const { value, selectionStart } = event.currentTarget;
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) void save(value);
    else if (event.key === 'Escape') {
      if (value === conclusionText(conclusion)) forgetDraft(key);
      else keepDraft(key, value, selectionStart);
      onDone();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <textarea
        ref={field}
        className={styles.field}
        defaultValue={initial}
        spellCheck={false}
        aria-label={t('conclusions.edit', { number })}
        onInput={({ currentTarget: { value, selectionStart } }) => saveDraft(key, value, selectionStart)}
        onKeyDown={onKeyDown}
      />
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
