import { create } from 'zustand';
import type { AppState, ChairScreen } from '#shared/contract/data.ts';
import type { Push } from '#shared/contract/pushes.ts';
import { bridge } from './bridge.ts';
import { withKeptContent } from './keptContent.ts';
import { receiveCommitted } from './meetingStore.ts';

/** What the main process says about itself: settings, the chair's screen, the disk. Null until it was read. */
export const useAppStore = create<{ readonly app: AppState | null }>(() => ({ app: null }));

function change(patch: Partial<AppState>): void {
  useAppStore.setState(({ app }) => (app ? { app: { ...app, ...patch } } : { app }));
}

/** The application's state, below a window that has read it. */
export function useApp<T>(select: (app: AppState) => T): T {
  return useAppStore(({ app }) => {
    if (!app) throw new Error('The application state was not read yet');
    return select(app);
  });
}

/** Changes the drafts that belong to no meeting, as the window knows them. */
export function changeApplicationDrafts(changed: (drafts: AppState['drafts']) => AppState['drafts']): void {
  useAppStore.setState(({ app }) => (app ? { app: { ...app, drafts: changed(app.drafts) } } : { app }));
}

function takeChairScreen(screen: ChairScreen): void {
  const before = useAppStore.getState().app?.chairScreen.view ?? null;
  change({ chairScreen: { ...screen, view: withKeptContent(screen.view, before) } });
}

/**
 * Reads the state and follows it from then on.
 * @param onPush gets the pushes that are not state: progress of an export, menu items.
 */
export async function followMain(onPush: (push: Push) => void): Promise<void> {
  bridge.subscribe((push) => {
    if (push.name === 'meeting.committed') receiveCommitted(push.data);
    else if (push.name === 'storage.changed') change({ storage: push.data });
    else if (push.name === 'chairScreen.changed') takeChairScreen(push.data);
    else if (push.name === 'settings.changed') change(push.data);
    onPush(push);
  });
  const app = await bridge.call('app/read', {});
  if (!app.ok) throw new Error(`The application state could not be read: ${app.error.code}`);
  useAppStore.setState({ app: app.value });
}
