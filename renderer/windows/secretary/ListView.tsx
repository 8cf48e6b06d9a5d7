import { NoticeLine } from '../../features/capture/NoticeLine.tsx';
import { useKeymap } from '../../features/keymap/useKeymap.ts';
import { MeetingList } from '../../features/library/MeetingList.tsx';
import { keyHandlers } from './keyHandlers.ts';
import styles from './ListView.module.css';
import { enterMeeting } from './meetingViewActions.ts';

const { openPalette, showKeys, settings, newMeeting } = keyHandlers;

/** The keys that mean something without a meeting. */
const listKeys = { openPalette, showKeys, settings, newMeeting };

/** The window while no meeting is open. */
export function ListView() {
  useKeymap(listKeys);
  return (
    <div className={styles.view}>
      <MeetingList onOpen={(meetingId) => void enterMeeting(meetingId)} />
      <div className={styles.notice} aria-live="polite">
        <NoticeLine />
      </div>
    </div>
  );
}
