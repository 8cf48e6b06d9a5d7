import { memo } from 'react';
import { editKey } from '../../store/draftKeys.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { useUiStore } from '../../store/uiStore.ts';
import { useCitationMarks } from '../../store/useCitationMarks.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { EditBox } from './EditBox.tsx';
import { entryText } from './entryText.ts';
import type { LogEntry } from './logEntry.ts';
import { RecordChip } from './RecordChip.tsx';
import styles from './RecordLine.module.css';
import { recordAttributes } from './recordElement.ts';
import { selectedAs } from './selection.ts';

/** One record of the log: a point, a conclusion, a task or a petition. */
export const RecordLine = memo(function RecordLine({ entry }: { readonly entry: LogEntry }) {
  const t = useWords();
  const { id } = entry.record;
  const selected = useUiStore((ui) => selectedAs(ui, { kind: entry.kind, id }));
  const isEdited = useUiStore(({ editedRecord }) => editedRecord?.id === id && editedRecord.kind === entry.kind);
  const hasKeptEdit = useMeetingStore(({ drafts }) => drafts.some((draft) => draft.key === editKey(id)));
  const isPrivate = entry.kind === 'point' && entry.record.isPrivate;
  const text = entryText(entry);
  const marks = useCitationMarks(text);
  const attributes = { ...recordAttributes({ kind: entry.kind, id }), 'data-selected': selected };
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
      aria-current={selected === 'lead'}
      {...attributes}
    >
      {entry.kind !== 'point' && <RecordChip entry={entry} />}
      <span className={styles.text}>
        {isPrivate ? t('records.privateNote', { text }) : <MarkedText text={text} marks={marks} />}
      </span>
      {hasKeptEdit && <span className={styles.kept}>{t('records.keptEdit')}</span>}
    </p>
  );
});
