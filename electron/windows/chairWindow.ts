import type { BrowserWindow } from 'electron';
import type { Settings } from '#shared/contract/settings.ts';
import {
  type AwaitedDisplay,
  awaitedIn,
  type ChairPlacement,
  followDisplays,
  isSecondDisplay,
  nextPlace,
  placeChair,
} from './chairPlacement.ts';
import { rememberedTextSize, withTextSize } from './chairTextSizes.ts';
import { coverDisplay, coveringOptions } from './coverDisplay.ts';
import { type DisplayIdentity, isSameDisplay } from './displayIdentity.ts';
import { currentDisplays, onDisplaysChanged } from './displays.ts';
import { type OpeningOptions, openWindow, type WindowSurroundings } from './openWindow.ts';
import type { Rectangle } from './placement.ts';
import { fitPage, followSharedWindow, pageSize, sharedOptions } from './sharedChairWindow.ts';
import type { WindowMemory } from './windowMemory.ts';
import { windowTable } from './windowTable.ts';

export interface ChairWindow {
  /** Opens it, or, where a display has come since, moves it there. Done when it can be seen. */
  open(): Promise<void>;
  close(): void;
  /**
   * Takes it to the next of the displays besides the secretary's, the shared window to the one that it would be opened on
   * now; that display is then remembered. Where there is no other, it stays.
   */
  goToNextDisplay(): void;
  /** Of the display that it is on, or would be opened on. */
  textSize(): TextSize;
  setTextSize(textSize: TextSize): void;
}

type TextSize = Settings['chairTextSize'];

export interface ChairWindowParts {
  readonly surroundings: WindowSurroundings;
  readonly memory: WindowMemory;
  readonly theme: () => OpeningOptions['theme'];
  /** Of the secretary's window, which must stay free; null when there is none. */
  readonly ownBounds: () => Rectangle | null;
  /** It can be seen, or is on another display or of another size now. */
  readonly placed: (mode: ChairPlacement['mode'], size: Pick<Rectangle, 'width' | 'height'>) => void;
  /** Its display was taken away: it can't be seen until it is `placed` again, or `closed`. */
  readonly hidden: () => void;
  /** `isDisplayGone`: its display was taken away; else it was closed on purpose. */
  readonly closed: (isDisplayGone: boolean) => void;
  /** Whether the display is there again that was taken away. */
  readonly returned: (isBack: boolean) => void;
  /** Of a display that none was chosen for. */
  readonly usualTextSize: () => TextSize;
  readonly textSizeChanged: () => void;
}

interface OpenChair {
  readonly window: BrowserWindow;
  readonly placement: ChairPlacement;
  /** Before that there is nothing to show but a flash of its ground. */
  readonly isDrawn: boolean;
  /** Settled when it can be seen, or was closed before that. */
  readonly visible: Promise<void>;
}

/** The chair's window: it comes when it is asked for, and goes with its display. */
export function createChairWindow(parts: ChairWindowParts): ChairWindow {
  const { surroundings, memory, theme, ownBounds, usualTextSize } = parts;
  const { placed, hidden, closed, returned, textSizeChanged } = parts;
  let open: OpenChair | null = null;
  let awaited: AwaitedDisplay | null = null;
  let known = idsNow();

  function openAt(placement: ChairPlacement): Promise<void> {
    const previous = open?.window;
    const isShared = placement.mode === 'window';
    let settle: () => void;
    const visible = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const window = openWindow(windowTable.chair, surroundings, {
      theme: theme(),
      place: isShared ? sharedOptions(placement.bounds) : coveringOptions(placement.bounds),
      reveal() {
        if (open?.window === window) open = { ...open, isDrawn: true };
        show();
        if (isShared) fitPage(window, placement.bounds);
        settle();
      },
    });
    // The application's menu comes to every window each time that it changes: here it is not seen, and takes no key.
    window.setMenuBarVisibility(false);
    window.webContents.setIgnoreMenuShortcuts(true);
    if (isShared) followSharedWindow(window, (size) => open?.window === window && placed('window', size));
    window.once('closed', () => {
      settle();
      if (open?.window === window) forget(null);
    });
    open = { window, placement, isDrawn: false, visible };
    awaited = isShared ? awaitedIn(currentDisplays(), memory.current().chairDisplay) : null;
    return visible.then(() => {
      if (previous && !previous.isDestroyed()) previous.destroy();
    });
  }

  /** Never takes the keyboard: the secretary goes on typing. */
  function show(): void {
    if (!open?.isDrawn) return;
    const { window, placement } = open;
    // Taken away while the page was loading: it would come up all over the secretary's work until the displays have settled.
    if (placement.mode === 'secondDisplay' && !isSecondDisplay(currentDisplays(), placement.display.id)) return;
    window.showInactive();
    if (placement.mode === 'secondDisplay') coverDisplay(window, placement.bounds);
    placed(placement.mode, placement.mode === 'window' ? pageSize(window) : placement.bounds);
  }

  /** @param waitingFor the display that was taken away; null when it was closed on purpose. */
  function forget(waitingFor: AwaitedDisplay | null): void {
    open = null;
    awaited = waitingFor;
    closed(waitingFor !== null);
  }

  function closeNow(waitingFor: AwaitedDisplay | null): void {
    const window = open?.window;
    forget(waitingFor);
    window?.destroy();
  }

  function moveTo(placement: ChairPlacement): Promise<void> {
    if (!open) return openAt(placement);
    open = { ...open, placement };
    show();
    return open.visible;
  }

  onDisplaysChanged({
    removed(id) {
      const isGone = open?.placement.mode === 'secondDisplay' && open.placement.display.id === id;
      // The system would put it on the secretary's own display, all over her work, until the displays have settled.
      if (!isGone) return;
      open?.window.hide();
      hidden();
    },
    changed() {
      const next = followDisplays(currentDisplays(), { open: open?.placement ?? null, awaited, known });
      known = idsNow();
      if (next.step === 'close') closeNow(next.awaited);
      else if (next.step === 'move') void moveTo(next.placement);
      else if (next.step === 'wait') returned(next.isBack);
      else if (open?.placement.mode === 'secondDisplay') show();
      // Of the display that it would be opened on now.
      textSizeChanged();
    },
  });

  /** The window that is shared from a single display is a screen like another: it has a size of its own. */
  function currentDisplay(): DisplayIdentity | null {
    const placement = open?.placement ?? nextPlacement();
    return placement.mode === 'secondDisplay' ? placement.display : null;
  }

  function nextPlacement(): ChairPlacement {
    return placeChair(currentDisplays(), memory.current().chairDisplay, ownBounds());
  }

  /** One that only stands in for the display that was chosen does not take its place for ever. */
  function rememberDisplay(placement: ChairPlacement): void {
    if (placement.mode !== 'secondDisplay') return;
    const { chairDisplay } = memory.current();
    if (chairDisplay && !isSameDisplay(chairDisplay, placement.display)) return;
    memory.remember({ chairDisplay: placement.display });
  }

  return {
    textSize: () => rememberedTextSize(memory.current().chairTextSizes, currentDisplay()) ?? usualTextSize(),
    setTextSize(textSize) {
      const sizes = withTextSize(memory.current().chairTextSizes, currentDisplay(), textSize);
      memory.remember({ chairTextSizes: sizes });
      textSizeChanged();
    },
    close: () => closeNow(null),
    goToNextDisplay() {
      if (!open) return;
      const { placement } = open;
      const isShared = placement.mode === 'window';
      const next = isShared ? nextPlacement() : nextPlace(currentDisplays(), placement.display, ownBounds());
      if (next?.mode !== 'secondDisplay') return;
      memory.remember({ chairDisplay: next.display });
      void (isShared ? openAt(next) : moveTo(next));
    },
    open() {
      const placement = nextPlacement();
      rememberDisplay(placement);
      if (open?.placement.mode !== placement.mode) return openAt(placement);
      return moveTo(placement.mode === 'window' ? open.placement : placement);
    },
  };
}

function idsNow(): readonly number[] {
  return currentDisplays().all.map(({ id }) => id);
}
