import { useMemo } from 'react';
import { useMeeting } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { useWords } from '../../store/translation.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { Hints } from '../../ui/Hints.tsx';
import { useLineKeys } from '../../ui/useLineKeys.ts';
import styles from './BinDialog.module.css';
import { type BinnedRecord, binnedRecords } from './binnedRecords.ts';

/** What was deleted in this meeting, the latest first, each with a way back. */
export function BinDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useWords();
  const hints = (
    <Hints
      keys={[
        ['↑ ↓', t('records.bin.choose')],
        ['Enter', t('records.bin.restore')],
        ['Esc', t('records.bin.close')],
      ]}
    />
  );
  return (
    <Dialog opened={opened} onClose={onClose} title={t('records.bin.title')} width={680} footer={hints}>
      <BinList />
    </Dialog>
  );
}

function BinList() {
  const t = useWords();
  const state = useMeeting((meeting) => meeting);
  const records = useMemo(() => binnedRecords(state), [state]);
  const { list, onKeyDown, beside } = useLineKeys();

  async function restore({ kind, id }: BinnedRecord, line: HTMLButtonElement): Promise<void> {
    // The line goes away with the focus on it: the one beside it takes the focus over.
    const next = beside(line, 1) ?? beside(line, -1);
    if (await perform({ type: 'record/restore', kind, id })) next?.focus();
  }

  if (records.length === 0) return <Empty title={t('records.bin.empty')} />;
  return (
    <ul className={styles.list} ref={list} aria-label={t('records.bin.title')}>
      {records.map((record, index) => (
        <li key={record.id}>
          <button
            type="button"
            className={styles.line}
            data-autofocus={index === 0 ? true : undefined}
            onKeyDown={onKeyDown}
            onClick={({ currentTarget }) => void restore(record, currentTarget)}
          >
            <span className={styles.text}>
              <Chip tone="neutral">{t(`domain.recordKind.${record.kind}`)}</Chip>
              {record.text}
            </span>
            <span className={styles.time}>
              {t('records.bin.deletedAt', { time: formatTimeOfDay(record.deletedAt) })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
