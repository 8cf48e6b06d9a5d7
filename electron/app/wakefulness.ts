import { powerSaveBlocker } from 'electron';

/** Keeps displays from going dark while a meeting sits. @returns a function that is told whether one does. */
export function createWakefulness(): (isInSession: boolean) => void {
  let blocker: number | null = null;
  return (isInSession) => {
    if (isInSession && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (!isInSession && blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
}
