import { screen } from 'electron';
import type { Displays } from './placement.ts';

/** The displays that are plugged in now. */
export function currentDisplays(): Displays {
  return { all: screen.getAllDisplays(), primaryId: screen.getPrimaryDisplay().id };
}

/** Electron reports a display before the system has settled its bounds; after so long they can be believed. */
export const settleMs = 500;

export interface DisplayListeners {
  /** At once, with the id of a display that was taken away: the system is about to move what was on it. */
  readonly removed: (id: number) => void;
  /** When displays came, went or changed, once they have settled. */
  readonly changed: () => void;
}

/** Tells when the displays are others. */
export function onDisplaysChanged({ removed, changed }: DisplayListeners): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, settleMs);
  };
  screen.on('display-added', later);
  screen.on('display-metrics-changed', later);
  screen.on('display-removed', (_event, { id }) => {
    removed(id);
    later();
  });
}
