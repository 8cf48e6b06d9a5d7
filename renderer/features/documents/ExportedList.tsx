import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ExportedFiles } from '#shared/contract/data.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { bridge } from '../../store/bridge.ts';
import { tellError } from '../../store/perform.ts';
import { useWords } from '../../store/translation.ts';
import styles from './ExportedList.module.css';

interface ExportedListProps {
  readonly files: ExportedFiles;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/**
 * The files that were made, and what was not made, and why. A window never names a path: they are told by the export
 * they came from.
 */
export function ExportedList({ files, onAgain, onClose }: ExportedListProps) {
  const t = useWords();
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => first.current?.focus(), []);

  async function show(how: 'documents/open' | 'documents/reveal', index: number) {
    const result = await bridge.call(how, { exportId: files.exportId, index });
    if (!result.ok) tellError(result.error);
  }

  return (
    <div>
      {files.failure ? (
        <p className={styles.failure} role="alert">
          {t('documents.doneInPart', { count: files.fileNames.length, why: errorSentence(t, files.failure) })}
        </p>
      ) : (
        <p className={styles.done}>✓ {t('documents.done')}</p>
      )}
      {files.withoutTables.length > 0 && (
        <p>
          {t('documents.withoutTables', {
            names: files.withoutTables.map((type) => t(`domain.documentType.${type}`)).join(', '),
          })}
        </p>
      )}
      <ul className={styles.files}>
        {files.fileNames.map((name, index) => (
          <li key={name}>
            <span>{name}</span>
            <Button
              ref={index === 0 ? first : null}
              size="xs"
              variant="default"
              aria-label={t('documents.openNamed', { name })}
              onClick={() => void show('documents/open', index)}
            >
              {t('documents.open')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              aria-label={t('documents.revealNamed', { name })}
              onClick={() => void show('documents/reveal', index)}
            >
              {t('documents.reveal')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button size="xs" variant="subtle" onClick={onAgain}>
          {t('documents.again')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('documents.close')}
        </Button>
      </div>
    </div>
  );
}
