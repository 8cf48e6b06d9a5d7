import { execFileSync } from 'node:child_process';
import type { Rectangle } from '../../electron/windows/placement.ts';

/** True on a desktop with a second screen that can be plugged and unplugged, as `npm test` makes it on Linux. */
export function hasSecondScreen(): boolean {
  return process.env.GIAO_BAN_SCREENS === '2';
}

/** What the second screen can be; the first one is 1280x800. */
const screenShapes = {
  landscape: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
  fourK: { width: 3840, height: 2160 },
} as const;

export type ScreenShape = keyof typeof screenShapes;

interface Plugging {
  readonly shape?: ScreenShape;
  /** Beside the first screen or below it. */
  readonly side?: 'right' | 'below';
  /** So many points away from it. */
  readonly gap?: number;
}

/** Takes the second screen away, as pulling its cable does. */
export function unplugSecondScreen(): void {
  xrandr('--output', 'DUMMY1', '--off');
}

/**
 * Puts it back; without more said: 1920x1080, on the right of the primary one.
 * @returns its place on the desktop, in the screens' own pixels.
 */
export function plugSecondScreen({ shape = 'landscape', side = 'right', gap = 0 }: Plugging = {}): Rectangle {
  const { width, height } = screenShapes[shape];
  const mode = `${width}x${height}`;
  addMode(mode, width, height);
  const [x, y] = side === 'right' ? [1280 + gap, 0] : [0, 800 + gap];
  xrandr('--output', 'DUMMY1', '--mode', mode, '--pos', `${x}x${y}`);
  return { x, y, width, height };
}

/** A third screen, of 1920x1080, on the right of the second one. */
export function plugThirdScreen(): void {
  xrandr('--addmode', 'DUMMY2', '1920x1080');
  xrandr('--output', 'DUMMY2', '--mode', '1920x1080', '--pos', '3200x0');
}

export function unplugThirdScreen(): void {
  xrandr('--output', 'DUMMY2', '--off');
}

/** Which screen is the system's first one, on which its own things appear. */
export function makePrimary(screen: 'first' | 'second'): void {
  xrandr('--output', screen === 'first' ? 'DUMMY0' : 'DUMMY1', '--primary');
}

/**
 * A picture of a part of the desktop as its user sees it, whatever program has drawn it.
 * @param path a PNG file, written anew.
 */
export function photographDesktop({ x, y, width, height }: Rectangle, path: string): void {
  execFileSync('import', ['-window', 'root', '-crop', `${width}x${height}+${x}+${y}`, '+repage', path]);
}

/** The share of points, from 0 to 1, in which two pictures of one size clearly differ; 1 when their sizes differ. */
export function shareOfDifference(left: string, right: string, { width, height }: Rectangle): number {
  try {
    execFileSync('compare', ['-metric', 'AE', '-fuzz', '5%', left, right, 'null:'], { stdio: 'pipe' });
    return 0;
  } catch (problem) {
    // It ends with 1 when they differ, and writes in how many points.
    const count = Number(String((problem as { stderr?: unknown }).stderr));
    return Number.isFinite(count) ? count / (width * height) : 1;
  }
}

/** A mode that the server has not got by itself. No electrons are bent, so any timing will do. */
function addMode(mode: string, width: number, height: number): void {
  if (modes().includes(`   ${mode} `)) {
    execFileSync('xrandr', ['--addmode', 'DUMMY1', mode]);
    return;
  }
  const line = (from: number): string[] => [from, from + 8, from + 16, from + 80].map(String);
  execFileSync('xrandr', ['--newmode', mode, '240', ...line(width), ...line(height)]);
  execFileSync('xrandr', ['--addmode', 'DUMMY1', mode]);
}

function modes(): string {
  return execFileSync('xrandr', ['--query'], { encoding: 'utf8' });
}

function xrandr(...args: string[]): void {
  execFileSync('xrandr', args);
  // Only after a query does the server tell Chromium what has changed.
  modes();
}
