import { useEffect } from 'react';
import { logOf } from '../../features/records/currentLog.ts';
import { warmTexts } from '../../features/search/warmTexts.ts';
import { openMeetingState } from '../../store/meetingStore.ts';

/** Makes what was recorded ready for F3 while there is nothing else to do, a little at a time. */
export function useWarmSearch(): void {
  useEffect(() => {
    let at = 0;
    const goOn = (deadline: IdleDeadline) => {
      const replica = openMeetingState();
      const { entries } = logOf(replica);
      at = warmTexts(replica.state, entries, at, () => deadline.timeRemaining() > 1);
      if (at < entries.length) idle = requestIdleCallback(goOn);
    };
    let idle = requestIdleCallback(goOn);
    return () => cancelIdleCallback(idle);
  }, []);
}
