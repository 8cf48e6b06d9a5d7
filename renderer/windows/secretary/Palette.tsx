import { useMemo } from 'react';
import { keyContext } from '../../features/keymap/useKeymap.ts';
import { PaletteDialog } from '../../features/palette/PaletteDialog.tsx';
import { useApp } from '../../store/appStore.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { closeDialog, useUiStore } from '../../store/uiStore.ts';
import { paletteActions } from './paletteActions.ts';

/** Ctrl+K, with what can be done as the window is now. */
export function Palette() {
  const t = useWords();
  const settings = useApp((app) => app.settings);
  const isChairScreenOpen = useApp((app) => app.chairScreen.isOpen);
  const state = useMeetingStore(({ replica }) => replica?.state ?? null);
  const canUndo = useMeetingStore((store) => store.canUndo);
  const canRedo = useMeetingStore((store) => store.canRedo);
  const selectedCount = useUiStore((ui) => (ui.selectedRecord ? 1 : 0) + ui.alsoSelected.length);
  const actions = useMemo(
    () =>
      paletteActions(t, { state, context: keyContext(), canUndo, canRedo, isChairScreenOpen, selectedCount }, settings),
    [t, state, canUndo, canRedo, isChairScreenOpen, selectedCount, settings],
  );
  return <PaletteDialog actions={actions} onClose={closeDialog} />;
}
