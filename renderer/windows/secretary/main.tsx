import { createRoot } from 'react-dom/client';
import { followMain } from '../../store/appStore.ts';
import { keepPage } from '../../ui/keepPage.ts';
import { fontsReady } from '../../ui/theme/fontsReady.ts';
import { showOpenMeeting } from './meetingViewActions.ts';
import { onMenuChosen } from './menuActions.ts';
import { SecretaryWindow } from './SecretaryWindow.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

keepPage();
// Whoever was in the middle of a meeting is back in it before anything is drawn.
await followMain((push) => {
  if (push.name === 'menu.chosen') onMenuChosen(push.data.action);
});
await showOpenMeeting();
createRoot(root).render(<SecretaryWindow />);
// Not before the window stands: the first words are drawn as soon as they are known.
requestIdleCallback(() => void fontsReady());
