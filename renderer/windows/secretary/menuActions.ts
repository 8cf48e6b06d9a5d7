import type { MenuAction } from '#shared/contract/menu.ts';
import { bridge } from '../../store/bridge.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { tellError } from '../../store/perform.ts';
import { openDialog } from '../../store/uiStore.ts';
import { enterMeeting, leaveMeeting } from './meetingViewActions.ts';

async function importRecord(): Promise<void> {
  const imported = await bridge.call('library/importRecord', {});
  if (!imported.ok) tellError(imported.error);
  else if (imported.value) await enterMeeting(imported.value.meetingId);
}

async function exportRecord(): Promise<void> {
  const meetingId = useMeetingStore.getState().replica?.meetingId;
  if (meetingId === undefined) return;
  const exported = await bridge.call('library/exportRecord', { meetingId });
  if (!exported.ok) tellError(exported.error);
}

const actions: { readonly [A in MenuAction]: () => void } = {
  newMeeting: () => openDialog('create'),
  openList: () => void leaveMeeting(),
  importRecord: () => void importRecord(),
  exportRecord: () => void exportRecord(),
  exportDocuments: () => {
    if (useMeetingStore.getState().replica) openDialog('export');
  },
  showKeys: () => openDialog('keys'),
  showSettings: () => openDialog('settings'),
};

/** Does what an item of the application's menu asks of this window. */
export function onMenuChosen(action: MenuAction): void {
  actions[action]();
}
