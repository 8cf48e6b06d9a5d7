import { screen } from 'electron';
import type { Displays } from './placement.ts';

/** The displays that are plugged in now. */
export function currentDisplays(): Displays {
  return { all: screen.getAllDisplays(), primaryId: screen.getPrimaryDisplay().id };
}

/** Electron reports a display before the system has settled its bounds; after so long they can be believed. */
const settleMs = 500;

/** Calls `listener` when displays came, went or changed, once they have settled. */
export function onDisplaysChanged(listener: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(listener, settleMs);
  };
  screen.on('display-added', later);
  screen.on('display-removed', later);
  screen.on('display-metrics-changed', later);
}
