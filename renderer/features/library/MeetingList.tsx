import { type KeyboardEvent, useEffect, useState } from 'react';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { useWords } from '../../store/translation.ts';
import { openDialog, useUiStore } from '../../store/uiStore.ts';
import { chordOf } from '../../ui/chord.ts';
import { ColumnHeading } from '../../ui/ColumnHeading.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import { useSelection } from '../../ui/useSelection.ts';
import { ImportFaults } from './ImportFaults.tsx';
import { LibraryActions } from './LibraryActions.tsx';
import { MeetingLine } from './MeetingLine.tsx';
import styles from './MeetingList.module.css';
import { useAdding } from './useAdding.ts';
import { useMeetings } from './useMeetings.ts';

interface MeetingListProps {
  readonly onOpen: (meetingId: string) => void;
}

/** What the secretary sees first: the meetings on this computer, and the ways to another one. */
export function MeetingList({ onOpen }: MeetingListProps) {
  const t = useWords();
  const { meetings, reread } = useMeetings();
  const adding = useAdding(onOpen);
  const listed = meetings.state === 'read' ? meetings.meetings : [];
  const [selectedId, select] = useState<string | null>(null);
  const ids = listed.map(({ id }) => id);
  const { list, line, onKeyDown: onArrow } = useSelection('meeting', ids, selectedId, select);
  const isCovered = useUiStore(({ dialog }) => dialog !== null);

  useEffect(() => {
    if (!isCovered && meetings.state === 'read' && meetings.meetings.length > 0) list.ref.current?.focus();
  }, [isCovered, meetings, list.ref]);

  function open(id: string) {
    const meeting = listed.find((one) => one.id === id);
    if (meeting && meeting.fault === null) onOpen(id);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event)) return;
    onArrow(event);
    const chord = chordOf(event);
    if (chord === 'Ctrl n') openDialog('create');
    else if (chord === 'Enter' && selectedId !== null && event.target === list.ref.current) open(selectedId);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list and the buttons inside
    <div className={styles.library} onKeyDown={onKeyDown}>
      <main className={styles.main}>
        <h1>{t('library.title')}</h1>
        {adding.refused && <ImportFaults error={adding.refused} onAgain={adding.importRecord} onClose={adding.forget} />}
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
          <div
            {...list}
           
            aria-label={t('library.list')}
            onFocus={() => selectedId === null && select(ids[0] ?? null)}
          >
            {listed.map((meeting) => (
              <MeetingLine
                key={meeting.id}
                meeting={meeting}
                line={line(meeting.id)}
                onSelect={() => select(meeting.id)}
                onOpen={() => open(meeting.id)}
              />
            ))}
          </div>
        )}
        <div className={styles.hints}>
          <Hints
            keys={[
              ['↑ ↓', t('library.keys.move')],
              ['Enter', t('library.keys.open')],
              ['Ctrl N', t('library.keys.create')],
              ['Tab', t('library.keys.next')],
            ]}
          />
        </div>
      </main>
      <aside className={styles.aside}>
        <LibraryActions adding={adding} hasMeetings={listed.length > 0 || meetings.state === 'loading'}>
          <ColumnHeading aside={<span className={styles.source}>{t('library.samplesHow')}</span>}>
            {t('library.samples')}
          </ColumnHeading>
        </LibraryActions>
      </aside>
    </div>
  );
}
