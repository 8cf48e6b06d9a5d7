import type { ChairScreen, Presentation } from '#shared/contract/data.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { type ChairView, chairViewKinds, chairViewOf } from '#shared/domain/chairView.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Instant } from '#shared/domain/values.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import type { Clock } from './ports.ts';

/** What stands on the chair's screen. It decides what is shown; the chair's window only draws it. */
export interface ChairScreenService {
  /** As the secretary sees it. */
  current(): ChairScreen;
  /** As the chair's window gets it: the view, and nothing from which it was made. */
  presentation(): Presentation;
  /** Follows the open meeting; null when none is open. */
  show(state: MeetingState | null): void;
  setMode(mode: ChairScreen['mode']): void;
  /** The secretary turns the page; the first and the last one are the ends. */
  turnPage(by: 1 | -1): void;
  /** The chair's window says which page it shows: how many there are depends on its letters and size. */
  pageShown(page: number, pageCount: number): void;
  settingsChanged(): void;
  windowOpened(placement: NonNullable<ChairScreen['placement']>): void;
  windowClosed(isDisplayGone: boolean): void;
}

export interface ChairScreenParts {
  readonly clock: Clock;
  readonly settings: () => Pick<Settings, 'language' | 'chairTheme' | 'chairTextSize'>;
  readonly present: (presentation: Presentation) => void;
  readonly tellSecretary: (screen: ChairScreen) => void;
}

interface Shown {
  readonly view: ChairView | null;
  readonly revision: number;
  readonly shownAt: Instant | null;
}

interface WindowState {
  readonly isOpen: boolean;
  readonly placement: ChairScreen['placement'];
  readonly isDisplayGone: boolean;
}

export function createChairScreen({ clock, settings, present, tellSecretary }: ChairScreenParts): ChairScreenService {
  let mode: ChairScreen['mode'] = 'showing';
  /** What the meeting would show now, and the state it was made of; goes to the screen unless that is frozen. */
  let latest: ChairView | null = null;
  let source: MeetingState | null = null;
  let shown: Shown = { view: null, revision: 0, shownAt: null };
  let pages = { page: 1, pageCount: 1 };
  let chairWindow: WindowState = { isOpen: false, placement: null, isDisplayGone: false };
  let sent: Presentation | null = null;
  let told: ChairScreen | null = null;

  /** On a blank screen there is nothing, not even hidden. */
  const visible = (): ChairView | null => (mode === 'blank' ? null : shown.view);

  function current(): ChairScreen {
    const { revision, shownAt } = shown;
    return { ...chairWindow, mode, ...pages, view: visible(), revision, shownAt };
  }

  function presentation(): Presentation {
    const { language, chairTheme, chairTextSize } = settings();
    const { revision, shownAt } = shown;
    const screen = { view: visible(), mode, page: pages.page, revision, shownAt };
    return { ...screen, language, theme: chairTheme, textSize: chairTextSize };
  }

  function takeLatest(): void {
    if (mode !== 'showing' || deepEqual(latest, shown.view)) return;
    // Clock, speaker and change of item come by themselves; a new version is what was sent or decided.
    const isNewVersion = latest !== null && !deepEqual(latest.conclusions, shown.view?.conclusions ?? []);
    if (isNewVersion) shown = { view: latest, revision: shown.revision + 1, shownAt: clock.now() };
    else shown = { ...shown, view: latest };
  }

  /** The chair's window first: what it shows is what the secretary is then told. */
  function publish(): void {
    const nextPresentation = presentation();
    if (!deepEqual(nextPresentation, sent)) {
      sent = nextPresentation;
      present(nextPresentation);
    }
    const nextScreen = current();
    if (!deepEqual(nextScreen, told)) {
      told = nextScreen;
      tellSecretary(nextScreen);
    }
  }

  return {
    current,
    presentation,
    show(state) {
      // Most of what is recorded in a meeting is nothing that the chair sees.
      if (state && source && hasSameRecords(state, source)) return;
      source = state;
      latest = state && chairViewOf(state);
      // A frozen screen does not outlive its meeting.
      if (latest === null) mode = 'showing';
      takeLatest();
      publish();
    },
    setMode(next) {
      mode = next;
      takeLatest();
      publish();
    },
    turnPage(by) {
      pages = { ...pages, page: Math.min(Math.max(pages.page + by, 1), pages.pageCount) };
      publish();
    },
    pageShown(page, pageCount) {
      pages = { page: Math.min(page, pageCount), pageCount };
      // The window shows it already.
      sent = presentation();
      publish();
    },
    settingsChanged: publish,
    windowOpened(placement) {
      chairWindow = { isOpen: true, placement, isDisplayGone: false };
      publish();
    },
    windowClosed(isDisplayGone) {
      chairWindow = { isOpen: false, placement: null, isDisplayGone };
      publish();
    },
  };
}

function hasSameRecords(left: MeetingState, right: MeetingState): boolean {
  return chairViewKinds.every((kind) => left[kind] === right[kind]);
}
