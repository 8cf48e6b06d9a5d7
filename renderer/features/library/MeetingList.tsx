import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { dismissRefusal, importRecord, useAdding } from '../../store/adding.ts';
import { useWords } from '../../store/translation.ts';
import { useUiStore } from '../../store/uiStore.ts';
import { ColumnHeading } from '../../ui/ColumnHeading.tsx';
import { chordOf } from '../../ui/chord.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { SelectList } from '../../ui/SelectList.tsx';
import { ImportFaults } from './ImportFaults.tsx';
import { LibraryActions } from './LibraryActions.tsx';
import { MeetingLine } from './MeetingLine.tsx';
import styles from './MeetingList.module.css';
import { useCopyIssued } from './useCopyIssued.ts';
import { useMeetings } from './useMeetings.ts';

interface MeetingListProps {
  readonly onOpen: (meetingId: string) => void;
}

/** What the secretary sees first: the meetings on this computer, and the ways to another one. */
export function MeetingList({ onOpen }: MeetingListProps) {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const { meetings, reread } = useMeetings();
  const { copied, copy } = useCopyIssued();
  const refused = useAdding((adding) => adding.refused);
  const [selectedId, select] = useState<string | null>(null);
  const isCovered = useUiStore(({ dialog }) => dialog !== null);
  const listed = meetings.state === 'read' ? meetings.meetings : [];
  const isUnopenable = listed.some(({ id, fault }) => id === selectedId && fault !== null);

  useEffect(() => {
    if (!isCovered && meetings.state === 'read') list.current?.focus();
  }, [isCovered, meetings]);

  function open(id: string) {
    const meeting = listed.find((one) => one.id === id);
    if (!meeting) return;
    if (meeting.fault === null) onOpen(id);
    else copy(id);
  }

  async function add(adding: Promise<string | null>) {
    const meetingId = await adding;
    if (meetingId !== null) onOpen(meetingId);
  }

  function onKey(event: KeyboardEvent) {
    if (chordOf(event) === 'Enter' && selectedId !== null) open(selectedId);
  }

  return (
    <div className={styles.library}>
      <main className={styles.main}>
        <h1>{t('library.title')}</h1>
        {refused && <ImportFaults error={refused} onAgain={() => void add(importRecord())} onClose={dismissRefusal} />}
        {meetings.state === 'failed' && (
          <Empty title={t('library.failed')}>
            {errorSentence(t, meetings.error)}{' '}
            <button type="button" className={styles.link} onClick={reread}>
              {t('library.retry')}
            </button>
          </Empty>
        )}
        {meetings.state === 'loading' && <p className={styles.quiet}>{t('library.loading')}</p>}
        {meetings.state === 'read' && listed.length === 0 && (
          <Empty title={t('library.empty')}>{t('library.emptyHow')}</Empty>
        )}
        {listed.length > 0 && (
          <SelectList
            ref={list}
            name="meeting"
            label={t('library.list')}
            ids={listed.map(({ id }) => id)}
            selectedId={selectedId}
            onSelect={select}
            entry="first"
            onKey={onKey}
          >
            {listed.map((meeting) => (
              <MeetingLine
                key={meeting.id}
                meeting={meeting}
                isSelected={meeting.id === selectedId}
                copied={copied?.meetingId === meeting.id ? copied : null}
                onSelect={select}
                onOpen={open}
              />
            ))}
          </SelectList>
        )}
        <div className={styles.hints}>
          <Hints
            keys={[
              ['↑ ↓', t('library.keys.move')],
              ['Enter', t(isUnopenable ? 'library.keys.copy' : 'library.keys.open')],
              ['Ctrl N', t('library.keys.create')],
              ['Tab', t('library.keys.next')],
            ]}
          />
        </div>
      </main>
      <aside className={styles.aside}>
        <LibraryActions onAdd={add} isOnly={meetings.state === 'read' && listed.length === 0}>
          <ColumnHeading aside={<span className={styles.source}>{t('library.samplesHow')}</span>}>
            {t('library.samples')}
          </ColumnHeading>
        </LibraryActions>
      </aside>
    </div>
  );
}
