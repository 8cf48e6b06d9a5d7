import { powerSaveBlocker } from 'electron';
import type { MeetingStatus } from '#shared/domain/meeting.ts';

export interface Wakefulness {
  /** @param status of the open meeting; null while none is open. */
  meetingIs(status: MeetingStatus | null): void;
  chairScreenIs(isOpen: boolean): void;
}

/**
 * Keeps displays from going dark while a meeting sits; in its breaks and after its end, while the chair's screen says
 * when it goes on, or what was concluded.
 */
export function createWakefulness(): Wakefulness {
  let blocker: number | null = null;
  let meeting: MeetingStatus | null = null;
  let isScreenOpen = false;

  function follow(): void {
    const isNeeded = meeting === 'inSession' || (meeting !== null && isScreenOpen);
    if (isNeeded && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (!isNeeded && blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  }

  return {
    meetingIs(status) {
      meeting = status;
      follow();
    },
    chairScreenIs(isOpen) {
      isScreenOpen = isOpen;
      follow();
    },
  };
}
