import type { ChairScreen, Presentation } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { type ChairSelection, defaultSelection } from '#shared/domain/chairView/chairSelection.ts';
import { type ChairSource, chairViewKinds } from '#shared/domain/chairView/chairSource.ts';
import {
  type ChairContent,
  type ChairView,
  chairViewOf,
  hasUnsentNews,
  type SentSelection,
} from '#shared/domain/chairView/chairView.ts';
import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';
import { findMeeting } from '#shared/domain/meeting.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Instant } from '#shared/domain/values.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Clock } from './ports.ts';

/** What stands on the chair's screen. It decides what is shown; the chair's window only draws it. */
export interface ChairScreenService {
  /** As the secretary sees it. */
  current(): ChairScreen;
  /** As the chair's window gets it: the view, and nothing from which it was made. */
  presentation(): Presentation;
  /** Follows the open meeting; null when none is open. */
  show(state: MeetingState | null): void;
  /** Sends a view, or what it shows anew. `nothingToShow`: the record it is about is gone. */
  select(selection: ChairSelection): Result<null, CallError>;
  setMode(mode: ChairScreen['mode']): void;
  /** The secretary turns the page; the first and the last one are the ends. */
  turnPage(by: 1 | -1): void;
  /**
   * The chair's window says which page it shows: how many there are depends on its letters and size.
   * @param seen the conclusions of which every line has been on the screen by now.
   */
  pageShown(page: number, pageCount: number, seen: readonly Shown[]): void;
  /** The conclusions on the screen that wait to be decided on, on whichever page. */
  waiting(): readonly Shown[];
  /** Whether what is recorded on the chair's word can be seen on the screen at once. */
  isShowing(): boolean;
  /** Whether every line of each of these very texts has been on the screen. */
  haveBeenSeen(conclusions: readonly Shown[]): boolean;
  /** Language, theme or size of letters are others now. */
  appearanceChanged(): void;
  /** The window was opened, moved to another display or given another size. */
  windowPlaced(placement: NonNullable<ChairScreen['placement']>, size: NonNullable<ChairScreen['size']>): void;
  /** The window can't be seen until it is placed again: what its page draws meanwhile has been on no screen. */
  windowHidden(): void;
  windowClosed(isDisplayGone: boolean): void;
  /** Whether the display is there again that was taken from under the window. */
  displayReturned(isBack: boolean): void;
}

type Shown = Pick<ChairConclusion, 'id' | 'hash'>;

export interface ChairScreenParts {
  readonly clock: Clock;
  readonly appearance: () => Pick<Presentation, 'language' | 'theme' | 'textSize'>;
  readonly present: (presentation: Presentation) => void;
  readonly tellSecretary: (screen: ChairScreen) => void;
}

interface Standing {
  readonly view: ChairView | null;
  readonly revision: number;
  readonly shownAt: Instant | null;
}

type WindowState = Pick<ChairScreen, 'isOpen' | 'placement' | 'size' | 'isDisplayGone' | 'isDisplayBack'>;
const firstPage = { page: 1, pageCount: 1 };
const closed: WindowState = { isOpen: false, placement: null, size: null, isDisplayGone: false, isDisplayBack: false };

export function createChairScreen({ clock, appearance, present, tellSecretary }: ChairScreenParts): ChairScreenService {
  let mode: ChairScreen['mode'] = 'showing';
  let source: MeetingState | null = null;
  let sent: SentSelection | null = null;
  /** What the meeting would show now; goes to the screen unless that is frozen. */
  let latest: ChairView | null = null;
  let news: { readonly source: MeetingState; readonly view: ChairView; readonly isThere: boolean } | null = null;
  let standing: Standing = { view: null, revision: 0, shownAt: null };
  let pages = firstPage;
  /** Another view was chosen, and goes to the screen with its first page. */
  let isFirstPageDue = false;
  let chairWindow = closed;
  const seen = new Set<string>();
  /** What the page said while its window was hidden; null while that is not. */
  let saidHidden: { readonly page: number; readonly seen: readonly Shown[] }[] | null = null;
  let presented: Presentation | null = null;
  let told: ChairScreen | null = null;

  /** On a blank screen there is nothing, not even hidden. */
  const visible = (): ChairView | null => (mode === 'blank' ? null : standing.view);
  const haveBeenSeen = (conclusions: readonly Shown[]) => conclusions.every((one) => seen.has(textKey(one)));

  function waiting(): readonly ChairConclusion[] {
    const content = visible()?.content;
    return content?.name === 'conclusions' ? content.conclusions.filter(({ state }) => state === 'waiting') : [];
  }

  /** Found anew only with another meeting state or selection: a closing summary has thousands of lines. */
  function hasNews(): boolean {
    if (source === null || sent === null || latest === null) return false;
    if (news?.view !== latest || news.source !== source) {
      news = { source, view: latest, isThere: source !== sent.source && hasUnsentNews(source, sent, latest.content) };
    }
    return news.isThere;
  }

  function takeSeen(conclusions: readonly Shown[]): void {
    if (mode === 'showing') for (const one of conclusions) seen.add(textKey(one));
  }

  /** The page says it only once: of what it still shows as its window can be seen again, it is true from now on. */
  function takeSaidHidden(): void {
    const said = saidHidden ?? [];
    saidHidden = null;
    if (said.every(({ page }) => page === pages.page)) takeSeen(said.at(-1)?.seen ?? []);
  }

  function canApproveAll(): boolean {
    const all = waiting();
    return mode === 'showing' && all.length > 1 && haveBeenSeen(all);
  }

  function current(): ChairScreen {
    const { revision, shownAt } = standing;
    return {
      ...chairWindow,
      mode,
      ...pages,
      view: visible(),
      selection: sent?.selection ?? defaultSelection,
      hasNews: hasNews(),
      canApproveAll: canApproveAll(),
      unseenNumbers: waiting().flatMap((one) => (haveBeenSeen([one]) ? [] : one.number)),
      revision,
      shownAt,
      textSize: appearance().textSize,
    };
  }

  function presentation(): Presentation {
    const { revision, shownAt } = standing;
    const screen = { view: visible(), mode, page: pages.page, revision, shownAt, canApproveAll: canApproveAll() };
    return { ...screen, ...appearance() };
  }

  function takeLatest(): void {
    if (mode !== 'showing') return;
    if (isFirstPageDue) pages = firstPage;
    isFirstPageDue = false;
    if (deepEqual(latest, standing.view)) return;
    const isNew = latest !== null && !deepEqual(versionOf(latest.content), versionOf(standing.view?.content));
    if (isNew) standing = { view: latest, revision: standing.revision + 1, shownAt: clock.now() };
    else standing = { ...standing, view: latest };
  }

  /** The chair's window first: what it shows is what the secretary is then told. */
  function publish(): void {
    const nextPresentation = presentation();
    if (!deepEqual(nextPresentation, presented)) {
      presented = nextPresentation;
      present(nextPresentation);
    }
    const nextScreen = current();
    if (!deepEqual(nextScreen, told)) {
      told = nextScreen;
      tellSecretary(nextScreen);
    }
  }

  function follow(state: MeetingState | null): void {
    const isOther = state === null || source === null || findMeeting(state)?.id !== findMeeting(source)?.id;
    source = state;
    if (isOther) {
      sent = state && { selection: defaultSelection, source: state };
      standing = { ...standing, revision: 0, shownAt: null };
      pages = firstPage;
      news = null;
      seen.clear();
    }
    latest = state && sent && chairViewOf(state, sent);
  }

  return {
    current,
    presentation,
    waiting,
    isShowing: () => mode === 'showing' && chairWindow.isOpen,
    haveBeenSeen,
    show(state) {
      // Most of what is recorded in a meeting is nothing that the chair sees.
      if (state && source && hasSameRecords(state, source)) return;
      follow(state);
      // A frozen screen does not outlive its meeting; one that was blanked stays blank until it is asked to show.
      if (latest === null && mode === 'frozen') mode = 'showing';
      takeLatest();
      publish();
    },
    select(selection) {
      if (source === null) return err({ code: 'meetingNotOpen' });
      const chosen = { selection, source };
      const view = chairViewOf(source, chosen);
      // The record that it is about is gone.
      if (view?.content.name !== selection.name) return err({ code: 'nothingToShow' });
      if (!deepEqual(selection, sent?.selection)) isFirstPageDue = true;
      sent = chosen;
      latest = view;
      takeLatest();
      publish();
      return ok(null);
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
    pageShown(page, pageCount, seenNow) {
      pages = { page: Math.min(page, pageCount), pageCount };
      if (saidHidden) saidHidden.push({ page: pages.page, seen: seenNow });
      else takeSeen(seenNow);
      // The window shows that page already.
      if (presented) presented = { ...presented, page: pages.page };
      publish();
    },
    appearanceChanged: publish,
    windowPlaced(placement, size) {
      const isDisplayBack = placement === 'window' && chairWindow.isDisplayBack;
      chairWindow = { isOpen: true, placement, size, isDisplayGone: false, isDisplayBack };
      takeSaidHidden();
      publish();
    },
    windowHidden() {
      saidHidden ??= [];
    },
    windowClosed(isDisplayGone) {
      saidHidden = null;
      chairWindow = { ...closed, isDisplayGone };
      publish();
    },
    displayReturned(isDisplayBack) {
      chairWindow = { ...chairWindow, isDisplayBack };
      publish();
    },
  };
}

function textKey({ id, hash }: Shown): string {
  return `${id} ${hash}`;
}

/** What a number of its own is given for: what was sent or decided, not what comes by itself. */
function versionOf(content: ChairContent | undefined): unknown {
  if (content === undefined) return { name: 'conclusions', conclusions: [] };
  if (content.name === 'item' || content.name === 'agenda') return { name: content.name };
  if (content.name === 'conclusions') return { name: content.name, conclusions: content.conclusions };
  return content;
}

function hasSameRecords(left: ChairSource, right: ChairSource): boolean {
  return chairViewKinds.every((kind) => left[kind] === right[kind]);
}
