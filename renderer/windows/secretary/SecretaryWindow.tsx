import { useEffect } from 'react';
import { useDisplayQuestion } from '../../features/chairPreview/useDisplayQuestion.ts';
import { StatusBar } from '../../features/statusBar/StatusBar.tsx';
import { useApp } from '../../store/appStore.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { speak } from '../../store/translation.ts';
import { useUiStore } from '../../store/uiStore.ts';
import { Theme } from '../../ui/theme/Theme.tsx';
import { Dialogs } from './Dialogs.tsx';
import { ListView } from './ListView.tsx';
import { MeetingView } from './MeetingView.tsx';
import { Part } from './Part.tsx';
import styles from './SecretaryWindow.module.css';

/** The secretary's window: the list of meetings or one meeting, the line of what is saved, and the dialogs. */
export function SecretaryWindow() {
  const scheme = useApp(({ settings, systemTheme }) => (settings.theme === 'system' ? systemTheme : settings.theme));
  const language = useApp((app) => app.settings.language);
  const view = useUiStore((ui) => ui.view);
  const meetingId = useMeetingStore(({ replica }) => replica?.meetingId);
  const isInMeeting = view === 'meeting' && meetingId !== undefined;
  useDisplayQuestion(isInMeeting);
  useEffect(() => {
    void speak(language);
  }, [language]);
  return (
    <Theme scheme={scheme}>
      <div className={styles.window}>
        {isInMeeting ? <MeetingView key={meetingId} /> : <ListView />}
        <StatusBar />
      </div>
      <Part>
        <Dialogs />
      </Part>
    </Theme>
  );
}
