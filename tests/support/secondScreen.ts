import { execFileSync } from 'node:child_process';

/** True on a desktop with a second screen that can be plugged and unplugged, as `npm test` makes it on Linux. */
export function hasSecondScreen(): boolean {
  return process.env.GIAO_BAN_SCREENS === '2';
}

/** Takes the second screen away, as pulling its cable does. */
export function unplugSecondScreen(): void {
  xrandr('--output', 'DUMMY1', '--off');
}

/** Puts it back: 1920x1080, on the right of the primary one. */
export function plugSecondScreen(): void {
  xrandr('--output', 'DUMMY1', '--mode', '1920x1080', '--pos', '1280x0');
}

function xrandr(...args: string[]): void {
  execFileSync('xrandr', args);
  // Only after a query does the server tell Chromium what has changed.
  execFileSync('xrandr', ['--query'], { stdio: 'ignore' });
}
