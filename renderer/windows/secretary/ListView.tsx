import { NoticeLine } from '../../features/capture/NoticeLine.tsx';
import { MeetingList } from '../../features/library/MeetingList.tsx';
import styles from './ListView.module.css';
import { enterMeeting } from './meetingViewActions.ts';

/** The window while no meeting is open. */
export function ListView() {
  return (
    <div className={styles.view}>
      <MeetingList onOpen={(meetingId) => void enterMeeting(meetingId)} />
      <div className={styles.notice} aria-live="polite">
        <NoticeLine />
      </div>
    </div>
  );
}
