import { useEffect } from 'react';
import { SpeakerPicker } from '../../features/speakers/SpeakerPicker.tsx';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { closeDialog, useUiStore } from '../../store/uiStore.ts';
import { later } from '../../ui/later.tsx';
import { jumpTo } from './jumpTo.ts';
import { enterMeeting } from './meetingViewActions.ts';

const RollCall = later(async () => (await import('../../features/attendance/RollCall.tsx')).RollCall);
const TaskForm = later(async () => (await import('../../features/tasks/TaskForm.tsx')).TaskForm);
const ExportDialog = later(async () => (await import('../../features/documents/ExportDialog.tsx')).ExportDialog);
const TemplateDialog = later(
  async () => (await import('../../features/documents/template/TemplateDialog.tsx')).TemplateDialog,
);
const SettingsDialog = later(async () => (await import('../../features/settings/SettingsDialog.tsx')).SettingsDialog);
const CreateMeetingForm = later(
  async () => (await import('../../features/library/CreateMeetingForm.tsx')).CreateMeetingForm,
);
const KeysDialog = later(async () => (await import('../../features/keymap/KeysDialog.tsx')).KeysDialog);
const BinDialog = later(async () => (await import('../../features/records/BinDialog.tsx')).BinDialog);
const HistoryDialog = later(async () => (await import('../../features/records/HistoryDialog.tsx')).HistoryDialog);
const MovePicker = later(async () => (await import('../../features/records/MovePicker.tsx')).MovePicker);
const CitationDialog = later(async () => (await import('../../features/citations/CitationDialog.tsx')).CitationDialog);
const ChairChooserDialog = later(async () => (await import('./ChairChooserDialog.tsx')).ChairChooserDialog);
const Palette = later(async () => (await import('./Palette.tsx')).Palette);
const Search = later(async () => (await import('./Search.tsx')).Search);
const TextModulePicker = later(
  async () => (await import('../../features/textModules/TextModulePicker.tsx')).TextModulePicker,
);
const fetched = [
  TextModulePicker,
  Palette,
  ChairChooserDialog,
  Search,
  MovePicker,
  HistoryDialog,
  CitationDialog,
  TaskForm,
  RollCall,
  KeysDialog,
  BinDialog,
  ExportDialog,
  TemplateDialog,
  SettingsDialog,
  CreateMeetingForm,
];

/**
 * The dialog that is open, if any. Their code is no part of what the window needs to start; it is fetched as soon as
 * there is nothing else to do, so that no key waits for it. Only the picker of speakers is part of the window: one types
 * into it in the same breath as F2.
 */
export function Dialogs() {
  useEffect(() => {
    const idle = requestIdleCallback(
      () => {
        for (const dialog of fetched) void dialog.preload();
      },
      { timeout: 1_500 },
    );
    return () => cancelIdleCallback(idle);
  }, []);
  return <OpenDialog />;
}

function OpenDialog() {
  const dialog = useUiStore((ui) => ui.dialog);
  const sought = useUiStore((ui) => ui.sought);
  const origin = useUiStore((ui) => ui.taskOrigin);
  const hasMeeting = useMeetingStore(({ replica }) => replica !== null);
  switch (dialog) {
    case 'settings':
      return <SettingsDialog opened onClose={closeDialog} />;
    case 'template':
      return <TemplateDialog sought={sought} onClose={closeDialog} />;
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeysDialog opened onClose={closeDialog} />;
    case 'create':
      return <CreateMeetingForm opened onClose={closeDialog} onCreated={onCreated} />;
    case null:
      return null;
  }
  if (!hasMeeting) return null;
  switch (dialog) {
    case 'speaker':
      return <SpeakerPicker opened onClose={closeDialog} />;
    case 'rollCall':
      return <RollCall opened onClose={closeDialog} />;
    case 'task':
      return <TaskForm origin={origin} onClose={closeDialog} />;
    case 'export':
      return <ExportDialog opened onClose={closeDialog} onJump={jumpTo} />;
    case 'chairChooser':
      return <ChairChooserDialog />;
    case 'textModules':
      return <TextModulePicker onClose={closeDialog} />;
    case 'search':
      return <Search />;
    case 'move':
      return <MovePicker onClose={closeDialog} />;
    case 'history':
      return <HistoryDialog opened onClose={closeDialog} />;
    case 'citations':
      return <CitationDialog opened sought={sought} onClose={closeDialog} />;
    case 'bin':
      return <BinDialog opened onClose={closeDialog} />;
  }
}

function onCreated(meetingId: string): void {
  closeDialog();
  void enterMeeting(meetingId);
}
