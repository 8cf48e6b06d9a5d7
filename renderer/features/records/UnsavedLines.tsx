import { useMemo } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { errorSentence, reasonWords } from '#shared/i18n/errorSentence.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { useUiStore } from '../../store/uiStore.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Key } from '../../ui/Key.tsx';
import { recordAttributes } from './recordElement.ts';
import styles from './UnsavedLines.module.css';
import { dismissLine, resendLine, takeLineBack } from './unsavedActions.ts';
import { type UnsavedLine, unsavedLines } from './unsavedLines.ts';

/** The lines that were sent and are not on disk: on their way, or refused, with the reason and what can be done. */
export function UnsavedLines() {
  const unsaved = useMeetingStore((store) => store.unsaved);
  const lines = useMemo(() => unsavedLines(unsaved), [unsaved]);
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      {lines.map((line) => (
        <Line key={line.commandId} line={line} />
      ))}
    </div>
  );
}

/** Why it was refused; of a disk only what is wrong with it, because the banner says what to do. */
function reasonOf(t: Translate, error: CallError): string {
  return error.code === 'storageUnavailable' ? reasonWords(t, error.reason) : errorSentence(t, error);
}

function Line({ line }: { readonly line: UnsavedLine }) {
  const t = useWords();
  const isSelected = useUiStore(({ selectedRecord }) => selectedRecord?.id === line.id);
  const isRefused = line.error !== null;
  return (
    <div className={styles.line} data-refused={isRefused} data-selected={isSelected} {...recordAttributes(line)}>
      <p className={styles.text} aria-current={isSelected}>
        {line.kind !== 'point' && <Chip tone="neutral">{t(`records.newChip.${line.kind}`)}</Chip>}
        {line.text}
        {!isRefused && <span className={styles.saving}>{t('records.saving')}</span>}
      </p>
      {line.error && (
        <p className={styles.reason} role="alert">
          <b>{t('records.notSaved')}</b> {reasonOf(t, line.error)}
        </p>
      )}
      {isRefused && (
        <div className={styles.actions}>
          <button type="button" onClick={() => void resendLine(line)}>
            {isSelected && <Key name="Enter" />} {t('records.resend')}
          </button>
          <button type="button" onClick={() => takeLineBack(line)}>
            {isSelected && <Key name="Delete" />} {t('records.takeBack')}
          </button>
          <button type="button" onClick={() => dismissLine(line)}>
            {t('records.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
