import { askToEndMeeting, pauseOrResume, reopenMeeting, startMeeting } from '../../features/agenda/agendaActions.ts';
import type { MenuAction, MenuEntry } from '../../features/meetingHeader/MeetingMenu.tsx';
import { openDialog } from '../../store/uiStore.ts';
import { leaveMeeting } from './meetingViewActions.ts';

/** What the menu of the header does, and the keys that do the same. */
export const menuEntries: { readonly [A in MenuAction]: MenuEntry } = {
  start: { key: 'F8', choose: () => void startMeeting() },
  pause: { key: 'Ctrl F8', choose: () => void pauseOrResume() },
  resume: { key: 'Ctrl F8', choose: () => void pauseOrResume() },
  end: { key: 'Alt F8', choose: askToEndMeeting },
  reopen: { choose: () => void reopenMeeting() },
  chairScreen: { key: 'Ctrl D', choose: () => openDialog('chairChooser') },
  citations: { choose: () => openDialog('citations') },
  bin: { key: 'Ctrl B', choose: () => openDialog('bin') },
  export: { key: 'Ctrl E', choose: () => openDialog('export') },
  settings: { key: 'Ctrl ,', choose: () => openDialog('settings') },
  list: { key: 'Ctrl O', choose: () => void leaveMeeting() },
};
