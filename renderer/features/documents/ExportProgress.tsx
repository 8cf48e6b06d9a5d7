import { Button } from '@mantine/core';
import type { Pushes } from '#shared/contract/pushes.ts';
import { useWords } from '../../store/translation.ts';
import styles from './ExportProgress.module.css';

interface ExportProgressProps {
  /** Null until the first word of it. */
  readonly progress: Pushes['documents.progressed'] | null;
  readonly onCancel: () => void;
}

export function ExportProgress({ progress, onCancel }: ExportProgressProps) {
  const t = useWords();
  const stage = progress?.stage ?? 'preparing';
  const done = progress?.done ?? 0;
  const total = progress?.total ?? 0;
  return (
    <div className={styles.progress}>
      <p role="status">{t(`documents.stage.${stage}`, { done, total })}</p>
      {/* Without a value it shows that the length is not known yet. */}
      <progress aria-label={t('documents.title')} {...(total > 0 ? { value: done, max: total } : {})} />
      <div className={styles.foot}>
        <Button size="xs" variant="default" onClick={onCancel} autoFocus>
          {t('documents.cancel')}
        </Button>
      </div>
    </div>
  );
}
