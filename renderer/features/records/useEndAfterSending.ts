import { type RefObject, useLayoutEffect } from 'react';
import { useMeetingStore } from '../../store/meetingStore.ts';

/** Shows the end of the log when a line is sent, wherever one was reading: what was just said must be seen. */
export function useEndAfterSending(scroller: RefObject<HTMLElement | null>): void {
  const lastSentId = useMeetingStore(({ unsaved }) => unsaved.at(-1)?.commandId);
  useLayoutEffect(() => {
    // The log lies upside down: its end is at 0.
    if (lastSentId !== undefined) scroller.current?.scrollTo({ top: 0 });
  }, [lastSentId, scroller]);
}
