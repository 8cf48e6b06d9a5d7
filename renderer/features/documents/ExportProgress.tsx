import { Button } from '@mantine/core';
import type { Pushes } from '#shared/contract/pushes.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { useWords } from '../../store/translation.ts';
import styles from './ExportProgress.module.css';
import { pageWords } from './pageWords.ts';
import { shareDone } from './shareDone.ts';

type Progress = Pushes['documents.progressed'];

interface ExportProgressProps {
  /** Null until the first word of it. */
  readonly progress: Progress | null;
  /** Of the document, where that is known before all is laid out. */
  readonly pageCount: number | null;
  readonly onCancel: () => void;
}

export function ExportProgress({ progress, pageCount, onCancel }: ExportProgressProps) {
  const t = useWords();
  const known = progress && withPageCount(progress, pageCount);
  const share = known && shareDone(known);
  const count = known ? countWords(t, known) : '';
  return (
    <div className={styles.progress}>
      <p className={styles.told}>
        {/* Only the stages are said of themselves: nobody wants to hear numbers while waiting. */}
        <span role="status">{t(`documents.stage.${known?.stage ?? 'preparing'}`)}</span>
        <span className={styles.count}>{count}</span>
      </p>
      {/* Without a value it shows that the length is not known yet. */}
      <progress
        aria-label={t('documents.title')}
        {...(share === null ? {} : { value: share })}
        {...(count && { 'aria-valuetext': count })}
      />
      <div className={styles.foot}>
        <Button size="xs" variant="default" onClick={onCancel} autoFocus>
          {t('documents.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Pages that were counted before, unless there are more of them now. */
function withPageCount(progress: Progress, counted: number | null): Progress {
  const { page, pageCount } = progress;
  const isKnown = page !== null && pageCount === null && counted !== null && page <= counted;
  return isKnown ? { ...progress, pageCount: counted } : progress;
}

function countWords(t: Translate, { stage, page, pageCount, done, total }: Progress): string {
  if (stage === 'done') return '';
  const file = total > 1 ? t('documents.made.file', { file: done + 1, total }) : '';
  return [file, pageWords(t, page, pageCount)].filter((words) => words !== '').join(' · ');
}
