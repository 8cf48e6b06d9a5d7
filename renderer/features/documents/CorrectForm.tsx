import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { IssuableType } from '#shared/domain/issuance.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { submit } from '../../store/dispatch.ts';
import { useWords } from '../../store/translation.ts';
import { useDraftFields } from '../../store/useDraftFields.ts';
import { formKeys } from '../../ui/formKeys.ts';
import { Hints } from '../../ui/Hints.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import styles from './IssueForm.module.css';

interface CorrectFormProps {
  readonly type: IssuableType;
  readonly onBegun: () => void;
  readonly onLeave: () => void;
}

/** Begins the correction of what was issued; why, stays in the journal. It can be undone until the correction is issued. */
export function CorrectForm({ type, onBegun, onLeave }: CorrectFormProps) {
  const t = useWords();
  const reason = useRef<HTMLInputElement>(null);
  const draft = useDraftFields(`correction:${type}`, { reason: '' });
  const [isFaulty, setFaulty] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function begin() {
    const given = draft.current().reason.trim();
    setFaulty(given === '');
    if (given === '') {
      reason.current?.focus();
      return;
    }
    const result = await submit({ type: 'document/correct', documentType: type, reason: given });
    if (!result.ok) {
      setRefusal(errorSentence(t, result.error));
      return;
    }
    draft.forget();
    onBegun();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    formKeys(event, () => void begin());
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    event.preventDefault();
    draft.leave();
    onLeave();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field inside
    <div onKeyDown={onKeyDown}>
      <p className={styles.corrected}>{t(`issuing.correcting.${type}`)}</p>
      <TextInput
        ref={reason}
        mt="sm"
        label={t('issuing.reason')}
        placeholder={t('issuing.reasonHint')}
        defaultValue={draft.opened.reason}
        error={isFaulty && t('issuing.reasonFault')}
        maxLength={2_000}
        autoComplete="off"
        autoFocus
        // Mantine's dialogs leave Esc to a field that says so.
        data-mantine-stop-propagation
        onInput={({ currentTarget }) => {
          setFaulty(false);
          draft.change({ reason: currentTarget.value });
        }}
      />
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles.foot}>
        <Hints
          keys={[
            ['Ctrl Enter', t('issuing.keys.correct')],
            ['Esc', t('issuing.keys.back')],
          ]}
        />
        <Button size="xs" onClick={() => void begin()}>
          {t('issuing.begin')}
        </Button>
      </div>
    </div>
  );
}
