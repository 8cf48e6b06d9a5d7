import { Checkbox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { currentIssuance, issuableTypes } from '#shared/domain/issuance.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { DocumentList } from './DocumentList.tsx';
import styles from './ExportForm.module.css';
import { FormatFields } from './FormatFields.tsx';
import { OptionFields } from './OptionFields.tsx';
import type { ExportChoices } from './useExportChoice.ts';
import type { Standing } from './useStanding.ts';

interface ExportFormProps {
  readonly choices: ExportChoices;
  readonly standing: Standing;
  /** Why the last export or print came to nothing. */
  readonly error: CallError | null;
  readonly onExport: () => void;
}

/** Which documents, with which options, as which files. */
export function ExportForm({ choices, standing, error, onExport }: ExportFormProps) {
  const t = useWords();
  const isAnyIssued = useMeeting((state) =>
    choices.types.some((type) => issuableTypes.some((one) => one === type && currentIssuance(state, one))),
  );
  const { types, formats, request, withMetadata } = choices;

  function onKeyDown(event: KeyboardEvent) {
    const { key, target, ctrlKey, altKey, shiftKey, metaKey } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (key !== 'Enter' || !isField || ctrlKey || altKey || shiftKey || metaKey) return;
    event.preventDefault();
    onExport();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in one of the fields inside
    <div className={styles.form} onKeyDown={onKeyDown}>
      <DocumentList
        chosen={types}
        shown={request.type}
        onShow={choices.show}
        onToggle={choices.toggle}
        onTake={onExport}
      />
      <div className={styles.fields}>
        {standing.kind === 'issued' ? (
          <p className={styles.quiet}>{t('documents.asIssued')}</p>
        ) : (
          <OptionFields request={request} onChange={choices.setOptions} />
        )}
        <FormatFields chosen={formats} onToggle={choices.toggleFormat} />
        {isAnyIssued && (
          <Checkbox
            size="xs"
            label={t('documents.withMetadata')}
            description={t('documents.withMetadataHint')}
            checked={withMetadata}
            onChange={({ currentTarget: { checked } }) => choices.setWithMetadata(checked)}
          />
        )}
        {types.length === 0 && <p className={styles.quiet}>{t('documents.nothingChosen')}</p>}
        {formats.length === 0 && <p className={styles.quiet}>{t('documents.noFormat')}</p>}
        {standing.kind === 'draft' && !standing.canIssue && <p className={styles.quiet}>{t('documents.notEnded')}</p>}
        {error && (
          <p className={styles.error} role="alert">
            {errorSentence(t, error)}
          </p>
        )}
      </div>
    </div>
  );
}
