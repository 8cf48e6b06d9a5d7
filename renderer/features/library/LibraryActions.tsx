import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { importRecord, openSample, useAdding } from '../../store/adding.ts';
import { useWords } from '../../store/translation.ts';
import { openDialog } from '../../store/uiStore.ts';
import { Key } from '../../ui/Key.tsx';
import styles from './LibraryActions.module.css';

interface LibraryActionsProps {
  /** Opens the meeting when it is there. */
  readonly onAdd: (adding: Promise<string | null>) => Promise<void>;
  /** There is no meeting yet, so that everything begins here. */
  readonly isOnly: boolean;
  /** The heading over the samples. */
  readonly children: ReactNode;
}

const samples = ['2022-04', '2020-q3'] as const;
const ways = ['held', 'prepared'] as const;

/** A new meeting, a record from a file, or one of the samples. */
export function LibraryActions({ onAdd, isOnly, children }: LibraryActionsProps) {
  const t = useWords();
  const isBusy = useAdding((adding) => adding.isBusy);
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isOnly) first.current?.focus();
  }, [isOnly]);

  return (
    <nav className={styles.actions} aria-busy={isBusy}>
      <Button ref={first} fullWidth onClick={() => openDialog('create')} rightSection={<Key name="Ctrl N" />}>
        {t('library.create')}
      </Button>
      <Button fullWidth variant="default" onClick={() => void onAdd(importRecord())} disabled={isBusy}>
        {t('library.import')}
      </Button>
      <div className={styles.samples}>{children}</div>
      {samples.map((sample) => (
        <section key={sample} className={styles.sample}>
          <b>{t(`library.sample.${sample}`)}</b>
          {ways.map((as) => (
            <button
              key={as}
              type="button"
              disabled={isBusy}
              onClick={() => void onAdd(openSample({ sample, as }))}
              aria-label={`${t(`library.sample.${sample}`)}: ${t(`library.as.${as}`)}`}
            >
              <span>{t(`library.as.${as}`)}</span>
              <small>{t(`library.asDetail.${as}`)}</small>
            </button>
          ))}
        </section>
      ))}
    </nav>
  );
}
