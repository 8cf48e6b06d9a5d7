import { useLayoutEffect } from 'react';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { selectRecord, useUiStore } from '../../store/uiStore.ts';
import type { LogState } from './logEntries.ts';
import { followed } from './selection.ts';
import { unsavedLines } from './unsavedLines.ts';

/** Keeps the selection on records that are there: one that was undone away would leave keys that do nothing. */
export function useFollowedSelection(state: LogState): void {
  useLayoutEffect(() => {
    const selection = useUiStore.getState();
    const { selectedRecord } = selection;
    if (selectedRecord === null) return;
    const { unsaved } = useMeetingStore.getState();
    if (unsavedLines(unsaved).some(({ id }) => id === selectedRecord.id)) return;
    const next = followed(state, selection);
    if (next === null) selectRecord(null);
    else if (next !== selection) useUiStore.setState(next);
  }, [state]);
}
