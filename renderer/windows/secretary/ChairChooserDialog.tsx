import { useState } from 'react';
import { ChairChooser } from '../../features/chairChooser/ChairChooser.tsx';
import { ChairScreenView } from '../../features/chairScreen/ChairScreenView.tsx';
import { useAppStore } from '../../store/appStore.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { closeDialog, useUiStore } from '../../store/uiStore.ts';
import { atHand } from './atHand.ts';
import { chosenConclusions, showOnScreen, wouldChange } from './chairActions.ts';

/** Ctrl+D, with what is at hand as it opens. */
export function ChairChooserDialog() {
  const [opened] = useState(() => {
    const { state } = openMeetingState();
    const { selectedRecord } = useUiStore.getState();
    const selection = useAppStore.getState().app?.chairScreen.selection ?? null;
    return {
      atHand: atHand(state, { selectedRecord, selection }),
      toSubmit: chosenConclusions().filter((id) => wouldChange(state, id)),
    };
  });
  return (
    <ChairChooser
      {...opened}
      screen={(presentation) => <ChairScreenView presentation={presentation} actions={null} />}
      onSend={(selection, submittedIds) => {
        closeDialog();
        void showOnScreen(selection, submittedIds);
      }}
      onClose={closeDialog}
    />
  );
}
