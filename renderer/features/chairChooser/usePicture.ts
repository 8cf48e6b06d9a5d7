import { useMemo } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import type { ChairSelection } from '#shared/domain/chairView/chairSelection.ts';
import { canShow, chairViewOf } from '#shared/domain/chairView/chairView.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import { useApp } from '../../store/appStore.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { stateWith } from './stateWith.ts';

/** What the chair's screen would show. */
interface Picture {
  /** The meeting as it would be sent. */
  readonly sent: MeetingState;
  readonly presentation: Presentation;
}

/**
 * The picture of a selection, as it would be once it is sent: it is made in this window, and nothing is told to the main
 * process before.
 * @param submittedIds conclusions that go for review with it.
 * @param now when the chooser was opened.
 * @returns null when there is nothing to show: no selection, or its record is gone.
 */
export function usePicture(
  selection: ChairSelection | null,
  submittedIds: readonly string[],
  now: Date,
): Picture | null {
  const state = useMeeting((meeting) => meeting);
  const screen = useApp((app) => app.chairScreen);
  const { language, chairTheme: theme } = useApp((app) => app.settings);
  const { revision, textSize } = screen;
  const sent = useMemo(() => stateWith(state, submittedIds, now), [state, submittedIds, now]);
  // Sent again it stays on its page; else it begins where the screen turns to by itself.
  const page = submittedIds.length === 0 && deepEqual(selection, screen.selection) ? screen.page : 0;
  return useMemo(() => {
    if (selection === null || !canShow(sent, selection)) return null;
    const view = chairViewOf(sent, { selection, source: sent });
    const version = { revision: revision + 1, shownAt: now.toISOString() };
    const appearance = { language, theme, textSize };
    return { sent, presentation: { view, mode: 'showing', page, canApproveAll: false, ...version, ...appearance } };
  }, [selection, sent, page, revision, now, language, theme, textSize]);
}
