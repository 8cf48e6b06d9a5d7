import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { useWords } from '../../store/translation.ts';
import styles from './ImportFaults.module.css';

interface ImportFaultsProps {
  readonly error: CallError;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Why a file was not taken in: for a record, each fault with its place in the file. */
export function ImportFaults({ error, onAgain, onClose }: ImportFaultsProps) {
  const t = useWords();
  const root = useRef<HTMLElement>(null);
  const faults = error.code === 'recordInvalid' ? error.faults : [];

  useEffect(() => root.current?.focus(), []);

  return (
    <section ref={root} className={styles.faults} role="alert" tabIndex={-1}>
      <p className={styles.what}>{errorSentence(t, error)}</p>
      {faults.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too
        <ol className={styles.list} aria-label={t('library.importFaults')} tabIndex={0}>
          {faults.map((fault) => (
            <li key={`${fault.path} ${fault.fault} ${fault.detail}`}>
              {fault.path && <code>{fault.path}</code>}
              <span>{t(`recordFaults.${fault.fault}`, { detail: fault.detail })}</span>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.ways}>
        <Button size="xs" variant="default" onClick={onAgain}>
          {t('library.importAgain')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t('library.dismiss')}
        </Button>
      </div>
    </section>
  );
}
