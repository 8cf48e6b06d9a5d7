import { Checkbox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { ownerOf } from '#shared/documents/attachedTo.ts';
import type { DocumentType } from '#shared/documents/officialDocument.ts';
import { currentIssuance, issuableTypes } from '#shared/domain/issuance.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { DocumentList } from './DocumentList.tsx';
import styles from './ExportForm.module.css';
import { FormatFields } from './FormatFields.tsx';
import { OptionFields } from './OptionFields.tsx';
import { UnpublishedNote } from './UnpublishedNote.tsx';
import type { ExportChoices } from './useExportChoice.ts';
import type { Standing } from './useStanding.ts';

interface ExportFormProps {
  readonly choices: ExportChoices;
  readonly standing: Standing;
  /** Why the last export or print came to nothing. */
  readonly error: CallError | null;
  /** The same stands beside it, in the place of the pages. */
  readonly isToldBeside: boolean;
  readonly onExport: () => void;
}

/** Which documents, with which options, as which files. */
export function ExportForm({ choices, standing, error, isToldBeside, onExport }: ExportFormProps) {
  const t = useWords();
  const isAnyIssued = useMeeting((state) =>
    choices.types.some((type) => issuableTypes.some((one) => one === type && currentIssuance(state, one))),
  );
  const { types, formats, request, withMetadata } = choices;
  const owner = ownerOf(request.type);
  const owning = useMeeting((state) => owner && currentIssuance(state, owner));
  const nameOf = (type: DocumentType) => t(`domain.documentType.${type}`);
  const errorLine = useRef<HTMLParagraphElement>(null);

  // Whoever pressed Enter in the list has to see it, however small the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that something failed
  useEffect(() => errorLine.current?.scrollIntoView({ block: 'nearest' }), [error]);

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
        {types.length > 0 && !types.includes(request.type) && (
          <p className={styles.notice}>
            {t('documents.notChosen', { chosen: types.map(nameOf).join(', '), name: nameOf(request.type) })}
          </p>
        )}
        {owning && (
          <p className={styles.quiet}>
            {t('documents.asOfNotice', { number: owning.number, date: dayText(owning.date) })}
          </p>
        )}
        {standing.kind === 'issued' ? (
          <p className={styles.quiet}>{t('documents.asIssued')}</p>
        ) : (
          <OptionFields request={request} onChange={choices.setOptions} />
        )}
        {request.type === 'pressSummary' && <UnpublishedNote className={styles.quiet} />}
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
          <p ref={errorLine} className={styles.error} role="alert">
            {isToldBeside ? t('documents.refusedBeside') : errorSentence(t, error)}
          </p>
        )}
      </div>
    </div>
  );
}
