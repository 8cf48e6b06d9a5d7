import type { MenuAction } from '#shared/contract/menu.ts';
import { importRecord, useAdding } from '../../store/adding.ts';
import { bridge } from '../../store/bridge.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { tellError } from '../../store/perform.ts';
import { openDialog, useUiStore } from '../../store/uiStore.ts';
import { enterMeeting, leaveMeeting } from './meetingViewActions.ts';

async function importMeeting(): Promise<void> {
  const meetingId = await importRecord();
  if (meetingId !== null) await enterMeeting(meetingId);
  const { refused } = useAdding.getState();
  // The list of meetings shows it in full, fault by fault.
  if (refused && useUiStore.getState().view === 'meeting') tellError(refused);
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
  importRecord: () => void importMeeting(),
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
