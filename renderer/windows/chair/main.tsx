import { createRoot } from 'react-dom/client';
import { followPresentation } from '../../store/presentationStore.ts';
import { keepPage } from '../../ui/keepPage.ts';
import { fontsReady } from '../../ui/theme/fontsReady.ts';
import { ChairWindow } from './ChairWindow.tsx';
import { hideRestingPointer } from './hideRestingPointer.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

hideRestingPointer();
keepPage();
// Nothing is drawn before it can be drawn as it stays: with its text, and in its letters.
await Promise.all([followPresentation(), fontsReady()]);
createRoot(root).render(<ChairWindow />);
