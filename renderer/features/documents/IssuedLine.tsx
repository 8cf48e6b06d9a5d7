import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { officialNumber } from '#shared/documents/wording/officialNumber.ts';
import { type Issuance, issuanceType } from '#shared/domain/issuance.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { bridge } from '../../store/bridge.ts';
import { openMeetingState, useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import styles from './IssuedDocuments.module.css';

interface IssuedLineProps {
  readonly issuance: Issuance;
  /** What corrects it. */
  readonly corrector: Issuance | undefined;
  /** Has the focus when the list appears. */
  readonly takesFocus: boolean;
}

/** One document as it was issued: number, date, the hash of its bytes; to be opened, and copied for the registry. */
export function IssuedLine({ issuance, corrector, takesFocus }: IssuedLineProps) {
  const t = useWords();
  const agency = useMeeting((state) => meetingOf(state).agency);
  const open = useRef<HTMLButtonElement>(null);
  const [told, setTold] = useState<{ readonly text: string; readonly isError: boolean } | null>(null);
  const { id: issuanceId, date, file, correction } = issuance;
  const name = t(`issuing.document.${issuanceType(issuance)}`, { code: officialNumber(issuance, agency) });
  const mark = corrector
    ? t('issuing.replacedBy', { code: officialNumber(corrector, agency) })
    : correction && t('issuing.beingCorrected');

  // biome-ignore lint/correctness/useExhaustiveDependencies: where the list begins, and nowhere else later
  useEffect(() => {
    if (takesFocus) open.current?.focus();
  }, []);

  async function show() {
    const { meetingId } = openMeetingState();
    const opened = await bridge.call('documents/openIssued', { meetingId, issuanceId });
    setTold(opened.ok ? null : { text: errorSentence(t, opened.error), isError: true });
  }

  async function save() {
    const { meetingId } = openMeetingState();
    const saved = await bridge.call('documents/exportIssued', { meetingId, issuanceId });
    if (!saved.ok) setTold({ text: errorSentence(t, saved.error), isError: true });
    else if (saved.value) {
      const { fileNames, failure } = saved.value;
      const told = t('issuing.saved', { files: fileNames.join(', ') });
      // Its metadata are missing then.
      setTold({ text: failure ? `${told}. ${errorSentence(t, failure)}` : told, isError: failure !== null });
    }
  }

  return (
    <li className={styles.line}>
      <b>{name}</b> {t('issuing.onDay', { date: dayText(date) })}
      {mark && <span className={styles.mark}>{mark}</span>}
      <span className={styles.facts}>
        {file ? (
          <>
            <code title={file.sha256}>{t('issuing.hash', { hash: file.sha256.slice(0, 12) })}</code>
            {file.pages !== null && <span>{t('issuing.pages', { count: file.pages })}</span>}
          </>
        ) : (
          t('issuing.noFile')
        )}
      </span>
      <span className={styles.actions}>
        {file && (
          <Button
            ref={open}
            size="compact-xs"
            variant="default"
            aria-label={t('issuing.openNamed', { name })}
            onClick={() => void show()}
          >
            {t('issuing.open')}
          </Button>
        )}
        <Button
          ref={file ? null : open}
          size="compact-xs"
          variant="default"
          aria-label={t('issuing.saveNamed', { name })}
          onClick={() => void save()}
        >
          {t('issuing.save')}
        </Button>
      </span>
      <span className={told?.isError ? styles.error : styles.told} role={told?.isError ? 'alert' : 'status'}>
        {told?.text}
      </span>
    </li>
  );
}
