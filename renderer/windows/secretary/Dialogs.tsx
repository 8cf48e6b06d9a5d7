import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { closeDialog, useUiStore } from '../../store/uiStore.ts';
import { enterMeeting } from './meetingViewActions.ts';

interface Closable {
  readonly opened: boolean;
  readonly onClose: () => void;
}

const load = {
  speaker: async () => (await import('../../features/speakers/SpeakerPicker.tsx')).SpeakerPicker,
  rollCall: async () => (await import('../../features/attendance/RollCall.tsx')).RollCall,
  task: async () => (await import('../../features/tasks/TaskForm.tsx')).TaskForm,
  export: async () => (await import('../../features/documents/ExportDialog.tsx')).ExportDialog,
  settings: async () => (await import('../../features/settings/SettingsDialog.tsx')).SettingsDialog,
  create: async () => (await import('../../features/library/CreateMeetingForm.tsx')).CreateMeetingForm,
  keys: async () => (await import('../../features/keymap/KeysDialog.tsx')).KeysDialog,
  bin: async () => (await import('../../features/records/BinDialog.tsx')).BinDialog,
} as const;

function whenNeeded<Props>(component: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await component() }));
}

const SpeakerPicker = whenNeeded<Closable>(load.speaker);
const RollCall = whenNeeded<Closable>(load.rollCall);
const ExportDialog = whenNeeded<Closable>(load.export);
const SettingsDialog = whenNeeded<Closable>(load.settings);
const KeysDialog = whenNeeded<Closable>(load.keys);
const BinDialog = whenNeeded<Closable>(load.bin);
const TaskForm = whenNeeded(load.task);
const CreateMeetingForm = whenNeeded(load.create);

/**
 * The dialog that is open, if any. Their code is no part of what the window needs to start; it is fetched as soon as
 * there is nothing else to do, so that the first F2 does not wait for it.
 */
export function Dialogs() {
  useEffect(() => {
    const idle = requestIdleCallback(
      () => {
        for (const component of Object.values(load)) void component();
      },
      { timeout: 1_500 },
    );
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <Suspense fallback={null}>
      <OpenDialog />
    </Suspense>
  );
}

function OpenDialog() {
  const dialog = useUiStore((ui) => ui.dialog);
  const origin = useUiStore((ui) => ui.taskOrigin);
  const hasMeeting = useMeetingStore(({ replica }) => replica !== null);
  switch (dialog) {
    case 'settings':
      return <SettingsDialog opened onClose={closeDialog} />;
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
      return <ExportDialog opened onClose={closeDialog} />;
    case 'bin':
      return <BinDialog opened onClose={closeDialog} />;
  }
}

function onCreated(meetingId: string): void {
  closeDialog();
  void enterMeeting(meetingId);
}
