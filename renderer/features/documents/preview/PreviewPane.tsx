import { Button } from '@mantine/core';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { errorSentence, reasonWords } from '#shared/i18n/errorSentence.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import { useWords } from '../../../store/translation.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { PreviewMaking } from './PreviewMaking.tsx';
import { PreviewPages } from './PreviewPages.tsx';
import styles from './PreviewPane.module.css';
import { pageInView } from './turnPages.ts';
import type { Fit } from './usePageWidth.ts';
import type { Preview } from './usePreview.ts';

interface PreviewPaneProps {
  readonly preview: Preview;
  /** The document that is wanted. Another may be shown still, or the same with other options. */
  readonly request: DocumentRequest;
  /** What it is called. */
  readonly name: string;
  /** What the keys of the dialog scroll. */
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The pages as they will be printed, in a column, with the number of the one that is looked at. */
export function PreviewPane({ preview, request, name, scroller }: PreviewPaneProps) {
  const t = useWords();
  const { shown, isMaking } = preview;
  const [fit, setFit] = useState<Fit>('width');
  const [page, setPage] = useState(1);
  const [isFaulty, setFaulty] = useState(false);
  const pageCount = shown?.file.pageCount ?? 0;
  const isStale = shown !== null && !deepEqual(shown.request, request);
  const error = isFaulty ? faulty : preview.error;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is another chance
  useEffect(() => setFaulty(false), [shown?.file, isMaking]);

  const follow = useCallback(() => {
    if (scroller.current) setPage(pageInView(scroller.current));
  }, [scroller]);
  const onFault = useCallback(() => setFaulty(true), []);

  return (
    <section className={styles.pane} aria-label={t('documents.preview.label', { name })} aria-busy={isMaking}>
      <div className={styles.bar}>
        <span className={styles.page}>
          {pageCount > 0 && t('documents.preview.page', { page: Math.min(page, pageCount), pageCount })}
        </span>
        {shown && <PreviewMaking request={request} isMaking={isMaking} className={styles.making} />}
        <Choice
          label={t('documents.preview.fit')}
          value={fit}
          options={(['width', 'page'] as const).map((value) => ({
            value,
            label: t(`documents.preview.fits.${value}`),
          }))}
          onChange={setFit}
          className={styles.fit}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <div ref={scroller} className={styles.scroller} tabIndex={0} onScroll={follow} data-stale={isStale}>
        {error && (
          <div className={styles.failed} role="alert">
            <p>{sentence(t, error)}</p>
            <Button size="xs" variant="default" onClick={preview.retry}>
              {t('documents.preview.retry')}
            </Button>
          </div>
        )}
        {!error && !shown && <PreviewMaking request={request} isMaking={isMaking} className={styles.waiting} />}
        {!error && shown && (
          <PreviewPages key={shown.request.type} file={shown.file} fit={fit} scroller={scroller} onFault={onFault} />
        )}
      </div>
    </section>
  );
}

const faulty: CallError = { code: 'exportFailed', reason: 'rendering' };

function sentence(t: Translate, error: CallError): string {
  if (error.code !== 'exportFailed') return errorSentence(t, error);
  return t('documents.preview.failed', { reason: reasonWords(t, error.reason) });
}
