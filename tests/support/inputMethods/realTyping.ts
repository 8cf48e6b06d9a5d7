import { answerOf } from './companion.ts';

const keyDelayMs = 30;

/** Makes the window of a process the active one, as a click on it does. @returns whether it is now. */
export async function activateWindowOf(pid: number): Promise<boolean> {
  const found = await answerOf('xdotool', ['search', '--onlyvisible', '--pid', String(pid), '--name', '.']);
  for (const window of found.split('\n').filter(Boolean)) await answerOf('xdotool', ['windowactivate', window]);
  return (await answerOf('xdotool', ['getactivewindow', 'getwindowpid'])) === String(pid);
}

/** Types on the keyboard of the desktop, key by key: input methods see it first. */
export async function typeOnDesktop(keys: string): Promise<void> {
  await answerOf('xdotool', ['type', '--delay', String(keyDelayMs), keys]);
}

/** Presses a chord as the desktop names it: `ctrl+Return`. */
export async function pressOnDesktop(chord: string): Promise<void> {
  await answerOf('xdotool', ['key', '--delay', String(keyDelayMs), chord]);
}
