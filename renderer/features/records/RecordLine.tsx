import { memo } from 'react';
import { editKey } from '../../store/draftKeys.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { useUiStore } from '../../store/uiStore.ts';
import { EditBox } from './EditBox.tsx';
import { entryText } from './entryText.ts';
import type { LogEntry } from './logEntry.ts';
import { RecordChip } from './RecordChip.tsx';
import styles from './RecordLine.module.css';
import { recordAttributes } from './recordElement.ts';

/** One record of the log: a point, a conclusion, a task or a petition. */
export const RecordLine = memo(function RecordLine({ entry }: { readonly entry: LogEntry }) {
  const t = useWords();
  const { id } = entry.record;
  const isSelected = useUiStore(
    ({ selectedRecord }) => selectedRecord?.id === id && selectedRecord.kind === entry.kind,
  );
  const isEdited = useUiStore(({ editedRecord }) => editedRecord?.id === id && editedRecord.kind === entry.kind);
  const hasKeptEdit = useMeetingStore(({ drafts }) => drafts.some((draft) => draft.key === editKey(id)));
  const isPrivate = entry.kind === 'point' && entry.record.isPrivate;
  const text = entryText(entry);
  const attributes = { ...recordAttributes({ kind: entry.kind, id }), 'data-selected': isSelected };
  if (isEdited) {
    return (
      <div className={styles.edited} {...attributes}>
        <EditBox entry={entry} />
      </div>
    );
  }
  return (
    <p
      className={styles.line}
      data-private={isPrivate}
      data-review={entry.kind === 'conclusion' ? entry.record.state : undefined}
      aria-current={isSelected}
      {...attributes}
    >
      {entry.kind !== 'point' && <RecordChip entry={entry} />}
      <span className={styles.text}>{isPrivate ? t('records.privateNote', { text }) : text}</span>
      {hasKeptEdit && <span className={styles.kept}>{t('records.keptEdit')}</span>}
    </p>
  );
});
