import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Command } from '#shared/domain/command.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { focusBox } from '../../store/captureBox.ts';
import { newId } from '../../store/dispatch.ts';
import { editKey } from '../../store/draftKeys.ts';
import { forgetDraft, keepDraft, keptDraft, saveDraft } from '../../store/drafts.ts';
import { refusalOf } from '../../store/perform.ts';
import { useWords, words } from '../../store/translation.ts';
import { editRecord, notify, selectRecord } from '../../store/uiStore.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { useComposedEnter } from '../../ui/useComposedEnter.ts';
import styles from './EditBox.module.css';
import { entryText, rewording } from './entryText.ts';
import { halves } from './halves.ts';
import type { LogEntry } from './logEntry.ts';

/**
 * A record's wording, edited in its place. It opens with what was left of an earlier edit, and leaving it (Esc, another
 * record, another view) keeps what was typed; only saving, or typing the old wording again, forgets it.
 */
export function EditBox({ entry }: { readonly entry: LogEntry }) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const key = editKey(entry.record.id);
  const original = entryText(entry);

  // Once, when it opens and when it goes: a change of the record meanwhile must not touch what is being typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const draft = keptDraft(key);
    if (draft) element.setRangeText(draft.text, 0, element.value.length);
    const caret = draft?.caret ?? element.value.length;
    element.setSelectionRange(caret, caret);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
    return () => {
      if (cleanText(element.value) === original) forgetDraft(key);
      else keepDraft(key, element.value, element.selectionStart);
    };
  }, []);

  async function save(): Promise<void> {
    const text = cleanText(box.current?.value ?? '');
    if (text === '') return;
    leave();
    if (text !== original) await send(rewording(entry, text));
  }

  /** Ctrl+Enter: what stands before the caret stays this record, what stands behind it becomes one of its own. */
  async function split(): Promise<void> {
    const parts = halves(box.current?.value ?? '', box.current?.selectionStart ?? 0);
    if (!parts) {
      notify(t('records.splitWhere'));
      return;
    }
    leave();
    const { kind, record } = entry;
    const isSplit = await send({ type: 'record/split', kind, id: record.id, parts: [...parts], newIds: [newId()] });
    if (isSplit) notify(words()('records.split'));
  }

  /** Leaving keeps the text as a draft, so that a refusal or a crash right now loses nothing. */
  function leave(): void {
    editRecord(null);
    selectRecord(null);
    focusBox();
  }

  async function send(command: Command): Promise<boolean> {
    const refusal = await refusalOf(command);
    if (refusal) notify(t('records.editRefused', { reason: errorSentence(words(), refusal) }), 'bad');
    else forgetDraft(key);
    return refusal === null;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    void (event.ctrlKey ? split() : save());
  }

  useComposedEnter(box, () => void save());
  return (
    <>
      <textarea
        ref={box}
        className={styles.box}
        defaultValue={original}
        aria-label={t('records.editLabel')}
        spellCheck={false}
        autoComplete="off"
        rows={1}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => saveDraft(key, currentTarget.value, currentTarget.selectionStart)}
      />
      <p className={styles.hint}>{t('records.editHint')}</p>
    </>
  );
}
