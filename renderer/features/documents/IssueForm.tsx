import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import type { Issuance } from '#shared/domain/issuance.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { submit } from '../../store/dispatch.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { formKeys } from '../../ui/formKeys.ts';
import { Hints } from '../../ui/Hints.tsx';
import styles from './IssueForm.module.css';
import { type IssueFaults, readIssue } from './readIssue.ts';

interface IssueFormProps {
  readonly type: Issuance['id'];
  readonly onDone: () => void;
}

/** Gives a document its number and date, once; with the notice the meeting is closed for good. */
export function IssueForm({ type, onDone }: IssueFormProps) {
  const t = useWords();
  const number = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [faults, setFaults] = useState<IssueFaults>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const unapproved = useMeeting((state) => conclusionsOf(state).filter((one) => one.state !== 'approved').length);

  async function issue() {
    const read = readIssue(number.current?.value ?? '', date.current?.value ?? '');
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) {
      (read.error.number ? number : date).current?.focus();
      return;
    }
    const result = await submit({ type: 'document/issue', documentType: type, ...read.value });
    if (result.ok) onDone();
    else setRefusal(errorSentence(t, result.error));
  }

  return (
    // It can't be taken back, so Enter in the last field only goes to the button.
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside
    <div
      onKeyDown={(event) =>
        formKeys(
          event,
          () => void issue(),
          () => button.current?.focus(),
        )
      }
    >
      <p className={styles.warning} role="note">
        ⚠ {t(type === 'notice' ? 'documents.warningNotice' : 'documents.warningMinutes')}
      </p>
      {type === 'notice' && unapproved > 0 && (
        <p className={styles.open}>{t('documents.unapproved', { total: unapproved })}</p>
      )}
      <div className={styles.fields}>
        <TextInput
          ref={number}
          label={t('documents.number')}
          error={faults.number && t('documents.numberFault')}
          inputMode="numeric"
          autoComplete="off"
          autoFocus
          onInput={() => setFaults({})}
        />
        <TextInput
          ref={date}
          label={t('documents.date')}
          error={faults.date && t(`documents.dateFault.${faults.date}`)}
          placeholder={t('documents.dayHint')}
          autoComplete="off"
          onInput={() => setFaults({})}
        />
      </div>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles.foot}>
        <Hints
          keys={[
            ['Ctrl Enter', t('documents.keys.issue')],
            ['Esc', t('documents.back')],
          ]}
        />
        <Button ref={button} size="xs" onClick={() => void issue()}>
          {t('documents.issue')}
        </Button>
      </div>
    </div>
  );
}
