import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChairWindow, createChairWindow } from '../../../electron/windows/chairWindow.ts';
import { coverDisplay } from '../../../electron/windows/coverDisplay.ts';
import { identityOf } from '../../../electron/windows/displayIdentity.ts';
import { settleMs } from '../../../electron/windows/displays.ts';
import type { DisplayInfo } from '../../../electron/windows/placement.ts';
import type { WindowMemory } from '../../../electron/windows/windowMemory.ts';
import { BrowserWindow as FakeWindow, plug, screen, setDisplays, unplug } from '../../support/fakeElectron.ts';
import { laptop, monitor, television } from '../../support/someDisplays.ts';

vi.mock('electron', () => import('../../support/fakeElectron.ts'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  screen.removeAllListeners();
});

/** The chair's window, as it was made last, and what was told of it. */
function chairOn(...displays: readonly DisplayInfo[]) {
  setDisplays(...displays);
  const told: string[] = [];
  const windows: FakeWindow[] = [];
  let remembered: ReturnType<WindowMemory['current']> = { secretary: null, chairDisplay: null, chairTextSizes: [] };
  const chair: ChairWindow = createChairWindow({
    surroundings: {
      preloadPath: '',
      allowDeveloperTools: false,
      added: (_role, window) => void windows.push(window as unknown as FakeWindow),
    },
    memory: {
      current: () => remembered,
      remember(part) {
        remembered = { ...remembered, ...part };
      },
    },
    theme: () => 'light',
    ownBounds: () => laptop.bounds,
    placed: (mode) => void told.push(mode),
    hidden: () => void told.push('hidden'),
    closed: (isDisplayGone) => void told.push(isDisplayGone ? 'display gone' : 'closed'),
    returned: () => undefined,
    usualTextSize: () => 44,
    textSizeChanged: () => undefined,
  });
  const window = () => windows.at(-1);
  const drawn = () => window()?.emit('ready-to-show');
  async function open(): Promise<void> {
    const opened = chair.open();
    drawn();
    await opened;
  }
  return { chair, told, windows, window, drawn, open, remembered: () => remembered };
}

describe('the next display, of the menu', () => {
  it('is for a shared window the one that has come, which is then remembered', async () => {
    const { chair, told, windows, window, drawn, open, remembered } = chairOn(laptop);
    await open();
    plug(television);
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(told).toEqual(['window']);
    chair.goToNextDisplay();
    drawn();
    await vi.runAllTimersAsync();
    expect(told).toEqual(['window', 'secondDisplay']);
    expect(window()?.bounds).toMatchObject({ x: television.bounds.x, width: television.bounds.width });
    expect(windows.map(({ isGone }) => isGone)).toEqual([true, false]);
    expect(remembered().chairDisplay).toEqual(identityOf(television));
  });

  it('leaves a shared window where there is no other display', async () => {
    const { chair, windows, open, remembered } = chairOn(laptop);
    await open();
    chair.goToNextDisplay();
    expect(windows.map(({ isShown }) => isShown)).toEqual([true]);
    expect(remembered().chairDisplay).toBeNull();
  });
});

describe('a display that is taken away', () => {
  it('takes the window from sight at once, and it is told that it is hidden before it is closed', async () => {
    const { told, window, open } = chairOn(laptop, television);
    await open();
    unplug(television);
    expect([window()?.isShown, told]).toEqual([false, ['secondDisplay', 'hidden']]);
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(told).toEqual(['secondDisplay', 'hidden', 'display gone']);
  });

  it('while the window is loading, leaves it out of sight, and closes it', async () => {
    const { chair, told, window, drawn } = chairOn(laptop, television);
    const opened = chair.open();
    unplug(television);
    drawn();
    await opened;
    expect([window()?.isShown, told]).toEqual([false, ['hidden']]);
    await vi.advanceTimersByTimeAsync(settleMs);
    expect([window()?.isGone, told]).toEqual([true, ['hidden', 'display gone']]);
  });

  it('and is back before the displays have settled, gives the window back its place', async () => {
    const { told, window, open } = chairOn(laptop, television);
    await open();
    unplug(television);
    plug(television);
    await vi.advanceTimersByTimeAsync(settleMs);
    expect([window()?.isShown, told]).toEqual([true, ['secondDisplay', 'hidden', 'secondDisplay']]);
  });
});

describe('a window that covers a display', () => {
  const covering = (window: FakeWindow, display: DisplayInfo) =>
    coverDisplay(window as unknown as BrowserWindow, display.bounds);

  it('is put there once more, if the system has placed it elsewhere', async () => {
    const window = new FakeWindow(laptop.bounds);
    window.showInactive();
    covering(window, television);
    window.setBounds(laptop.bounds);
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(window.bounds.x).toBe(television.bounds.x);
  });

  it('is not taken back to the display that it has left', async () => {
    const window = new FakeWindow(laptop.bounds);
    window.showInactive();
    covering(window, television);
    await vi.advanceTimersByTimeAsync(settleMs / 2);
    covering(window, monitor);
    await vi.advanceTimersByTimeAsync(settleMs / 2);
    expect(window.bounds.x).toBe(monitor.bounds.x);
  });

  it('is left alone while it is hidden', async () => {
    const window = new FakeWindow(laptop.bounds);
    window.showInactive();
    covering(window, television);
    window.hide();
    window.setBounds(laptop.bounds);
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(window.bounds).toEqual(laptop.bounds);
  });
});
