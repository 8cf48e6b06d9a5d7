import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { type DocumentType, documentTypes } from '#shared/documents/officialDocument.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { Hints } from '../../ui/Hints.tsx';
import styles from './DocumentChoice.module.css';

interface DocumentChoiceProps {
  /** Why the export before this one came to nothing. */
  readonly error: CallError | null;
  readonly onExport: (types: readonly DocumentType[]) => void;
  readonly onIssue: (type: DocumentType) => void;
}

/** Which documents, and how each stands: a draft without number and date, or issued. */
export function DocumentChoice({ error, onExport, onIssue }: DocumentChoiceProps) {
  const t = useWords();
  const issuance = useMeeting((state) => state.issuance);
  const status = useMeeting((state) => meetingOf(state).state);
  const first = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<readonly DocumentType[]>(documentTypes);

  // Here from the start, and back here after an export that was stopped.
  useEffect(() => first.current?.focus(), []);

  function toggle(type: DocumentType) {
    setChosen(documentTypes.filter((one) => (one === type ? !chosen.includes(one) : chosen.includes(one))));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || chosen.length === 0) return;
    event.preventDefault();
    onExport(chosen);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in one of the boxes inside
    <div onKeyDown={onKeyDown}>
      <ul className={styles.documents} aria-label={t('documents.choose')}>
        {documentTypes.map((type, index) => {
          const issued = issuance[type];
          return (
            <li key={type}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(type)}
                  onChange={() => toggle(type)}
                  ref={index === 0 ? first : null}
                  data-autofocus={index === 0 || undefined}
                />
                <b>{t(`domain.documentType.${type}`)}</b>
                {issued ? (
                  <span className={styles.issued}>
                    ✓ {t('documents.issued', { number: issued.number, date: dayText(issued.date) })}
                  </span>
                ) : (
                  <span className={styles.draft}>
                    <em>{t('documents.draft')}</em> {t('documents.draftDetail')}
                  </span>
                )}
              </label>
              {!issued && status === 'ended' && (
                <Button size="compact-xs" variant="default" onClick={() => onIssue(type)}>
                  {t('documents.issueHow')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {status !== 'ended' && status !== 'issued' && <p className={styles.quiet}>{t('documents.notEnded')}</p>}
      {error && (
        <p className={styles.error} role="alert">
          {errorSentence(t, error)}
        </p>
      )}
      <div className={styles.foot}>
        <Hints
          keys={[
            ['Space', t('documents.keys.toggle')],
            ['Enter', t('documents.keys.export')],
            ['Esc', t('documents.keys.close')],
          ]}
        />
        {chosen.length === 0 && <span className={styles.quiet}>{t('documents.nothingChosen')}</span>}
        <Button size="xs" disabled={chosen.length === 0} onClick={() => onExport(chosen)}>
          {t('documents.export')}
        </Button>
      </div>
    </div>
  );
}
