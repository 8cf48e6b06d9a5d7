import { useEffect } from 'react';
import { meetingOf } from '#shared/domain/meeting.ts';
import { AgendaColumn } from '../../features/agenda/AgendaColumn.tsx';
import { CurrentItem } from '../../features/agenda/CurrentItem.tsx';
import { SpeakerLine } from '../../features/agenda/SpeakerLine.tsx';
import { CaptureBox } from '../../features/capture/CaptureBox.tsx';
import { prepareReading } from '../../features/capture/proposal.ts';
import { useKeymap } from '../../features/keymap/useKeymap.ts';
import { MeetingHeader } from '../../features/meetingHeader/MeetingHeader.tsx';
import { MeetingMenu } from '../../features/meetingHeader/MeetingMenu.tsx';
import { RecordLog } from '../../features/records/RecordLog.tsx';
import { FailureBanner } from '../../features/statusBar/FailureBanner.tsx';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { BelowBox } from './BelowBox.tsx';
import { keyHandlers } from './keyHandlers.ts';
import styles from './MeetingView.module.css';
import { menuEntries } from './menuEntries.ts';
import { PanelColumn } from './PanelColumn.tsx';
import { Part } from './Part.tsx';
import { saveNow } from './saving.ts';
import { useWarmSearch } from './useWarmSearch.ts';

/** One meeting: programme on the left, the log and the box in the middle, what came of it on the right. */
export function MeetingView() {
  const t = useWords();
  const title = useMeeting((state) => meetingOf(state).title);
  useKeymap(keyHandlers);
  useWarmSearch();
  useEffect(() => {
    const idle = requestIdleCallback(prepareReading);
    return () => cancelIdleCallback(idle);
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <MeetingHeader menu={<MeetingMenu entries={menuEntries} />} />
        <FailureBanner onResend={() => void saveNow()} />
      </div>
      <nav className={styles.agenda} data-zone="agenda" aria-label={t('secretary.zone.agenda')}>
        <Part>
          <AgendaColumn />
        </Part>
      </nav>
      <main className={styles.record} data-zone="record">
        <div>
          <CurrentItem />
          <SpeakerLine />
        </div>
        <Part>
          <RecordLog />
        </Part>
        <div className={styles.capture}>
          <CaptureBox />
          <BelowBox />
        </div>
      </main>
      <aside className={styles.panel} data-zone="panel" aria-label={t('secretary.zone.panel')}>
        <Part>
          <PanelColumn />
        </Part>
      </aside>
    </div>
  );
}
