import type { BrowserWindow } from 'electron';
import type { WindowRole } from '#shared/contract/windows.ts';

/** The windows that are open, by role. What is not in here is none of ours. */
export interface OpenWindows {
  add(role: WindowRole, window: BrowserWindow): void;
  /** The one that was opened last, where two change places; null when none is open. */
  windowOf(role: WindowRole): BrowserWindow | null;
  roleOf(webContentsId: number): WindowRole | null;
}

export function createOpenWindows(): OpenWindows {
  const open = new Map<number, { readonly role: WindowRole; readonly window: BrowserWindow }>();
  return {
    add(role, window) {
      const { id } = window.webContents;
      open.set(id, { role, window });
      window.once('closed', () => open.delete(id));
    },
    windowOf: (role) => [...open.values()].findLast((one) => one.role === role)?.window ?? null,
    roleOf: (webContentsId) => open.get(webContentsId)?.role ?? null,
  };
}
