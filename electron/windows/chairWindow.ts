import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { Settings } from '#shared/contract/settings.ts';
import { rememberedTextSize, withTextSize } from './chairTextSizes.ts';
import { currentDisplays, onDisplaysChanged } from './displays.ts';
import { type OpeningOptions, openWindow, type WindowSurroundings } from './openWindow.ts';
import { type ChairPlacement, type DisplayIdentity, followDisplays, isSameRectangle, placeChair } from './placement.ts';
import type { WindowMemory } from './windowMemory.ts';
import { windowTable } from './windowTable.ts';

export interface ChairWindow {
  /** Opens it, or, where a display has come since, moves it there. Done when it can be seen. */
  open(): Promise<void>;
  close(): void;
  /** Of the display that it is on, or would be opened on. */
  textSize(): TextSize;
  setTextSize(textSize: TextSize): void;
}

type TextSize = Settings['chairTextSize'];

export interface ChairWindowParts {
  readonly surroundings: WindowSurroundings;
  readonly memory: WindowMemory;
  readonly theme: () => OpeningOptions['theme'];
  readonly opened: (mode: ChairPlacement['mode']) => void;
  /** `isDisplayGone`: its display was taken away; else it was closed on purpose. */
  readonly closed: (isDisplayGone: boolean) => void;
  /** The display that was taken away is there again. */
  readonly returned: () => void;
  /** Of a display that none was chosen for. */
  readonly usualTextSize: () => TextSize;
  readonly textSizeChanged: () => void;
}

/** The chair's window: it comes when it is asked for, and goes with its display. */
export function createChairWindow(parts: ChairWindowParts): ChairWindow {
  const { surroundings, memory, theme, opened, closed, returned, usualTextSize, textSizeChanged } = parts;
  let open: { readonly window: BrowserWindow; readonly placement: ChairPlacement } | null = null;
  let missed: DisplayIdentity | null = null;

  function openAt(placement: ChairPlacement): Promise<void> {
    missed = null;
    return new Promise((visible) => {
      const window = openWindow(windowTable.chair, surroundings, {
        theme: theme(),
        place: placeFor(placement),
        reveal(revealed) {
          // Never takes the keyboard: the secretary goes on typing.
          revealed.showInactive();
          coverDisplay(revealed, placement);
          opened(placement.mode);
          visible();
        },
      });
      window.removeMenu();
      window.once('closed', () => {
        visible();
        if (open?.window !== window) return;
        open = null;
        closed(missed !== null);
      });
      open = { window, placement };
    });
  }

  function closeNow(because: DisplayIdentity | null): void {
    missed = because;
    if (open) open.window.destroy();
    else closed(because !== null);
  }

  function move(placement: ChairPlacement): void {
    if (!open) return;
    open = { ...open, placement };
    coverDisplay(open.window, placement);
  }

  onDisplaysChanged(() => {
    const next = followDisplays(currentDisplays(), { open: open?.placement ?? null, missed });
    if (next.step === 'close') closeNow(next.missed);
    else if (next.step === 'move') move(next.placement);
    else if (next.step === 'ask') returned();
  });

  /** The window that is shared from a single display is a screen like another: it has a size of its own. */
  function currentDisplay(): DisplayIdentity | null {
    const placement = open?.placement ?? placeChair(currentDisplays(), memory.current().chairDisplay);
    return placement.mode === 'secondDisplay' ? placement.display : null;
  }

  return {
    textSize: () => rememberedTextSize(memory.current().chairTextSizes, currentDisplay()) ?? usualTextSize(),
    setTextSize(textSize) {
      const sizes = withTextSize(memory.current().chairTextSizes, currentDisplay(), textSize);
      memory.remember({ chairTextSizes: sizes });
      textSizeChanged();
    },
    close: () => closeNow(null),
    async open() {
      const placement = placeChair(currentDisplays(), memory.current().chairDisplay);
      if (placement.mode === 'secondDisplay') memory.remember({ chairDisplay: placement.display });
      if (open?.placement.mode === placement.mode) {
        if (placement.mode === 'secondDisplay') move(placement);
        else open.window.showInactive();
        return;
      }
      const previous = open?.window;
      open = null;
      await openAt(placement);
      previous?.destroy();
    },
  };
}

function placeFor(placement: ChairPlacement): BrowserWindowConstructorOptions {
  if (placement.mode === 'window') return placement.bounds;
  // A tap of the chair's must not take the keyboard from the secretary: the window can't be activated at all.
  return { ...placement.bounds, frame: false, focusable: false, hasShadow: false, roundedCorners: false };
}

/** Systems are free to place a new window elsewhere, and are late to say so: its real bounds are looked at again. */
const settleMs = 500;

function coverDisplay(window: BrowserWindow, placement: ChairPlacement): void {
  if (placement.mode === 'window') return;
  const cover = (): void => {
    setFullScreen(window, false);
    window.setBounds(placement.bounds);
    setFullScreen(window, true);
  };
  cover();
  setTimeout(() => {
    if (!window.isDestroyed() && !isSameRectangle(window.getBounds(), placement.bounds)) cover();
  }, settleMs);
}

/** On macOS the other kind of full screen would slide in as a space of its own. */
function setFullScreen(window: BrowserWindow, isFullScreen: boolean): void {
  if (process.platform === 'darwin') window.setSimpleFullScreen(isFullScreen);
  else if (window.isFullScreen() !== isFullScreen) window.setFullScreen(isFullScreen);
}
