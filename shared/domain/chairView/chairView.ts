import { deepEqual } from '../../lib/deepEqual.ts';
import { type Clock, clockOf } from '../clock.ts';
import { findMeeting, type MeetingStatus } from '../meeting.ts';
import { currentSpeech, speakerLabel } from '../speech.ts';
import {
  type AgendaContent,
  agendaContent,
  type ChairItem,
  chairItem,
  type ItemContent,
  itemContent,
} from './agendaContent.ts';
import type { ChairSelection } from './chairSelection.ts';
import type { ChairSource } from './chairSource.ts';
import { type ClosingContent, closingContent } from './closingContent.ts';
import { type PetitionContent, petitionContent } from './petitionContent.ts';
import { type ReviewContent, reviewContent } from './reviewContent.ts';
import { type StatisticsContent, statisticsContent } from './statisticsContent.ts';
import { type TaskReviewContent, taskReviewContent } from './taskReviewContent.ts';
import { type UnitContent, unitContent } from './unitContent.ts';

/**
 * All that ever crosses to the chair's window. It is computed in the main process from the meeting, so that drafts,
 * notes and points can't leak to the second screen: they are not in it.
 */
export interface ChairView {
  readonly meetingTitle: string;
  readonly status: MeetingStatus;
  readonly item: ChairItem | null;
  readonly speaker: { readonly label: string | null; readonly clock: Clock } | null;
  readonly content: ChairContent;
}

export type ChairContent =
  | ReviewContent
  | ItemContent
  | AgendaContent
  | TaskReviewContent
  | UnitContent
  | PetitionContent
  | StatisticsContent
  | { readonly name: 'break'; readonly until: string | null }
  | ClosingContent;

/** What was chosen, and the meeting as it was at that moment. */
export interface SentSelection {
  readonly selection: ChairSelection;
  readonly source: ChairSource;
}

/**
 * The chair's view of a meeting; null while there is no meeting.
 *
 * Item, speaker and clock are as they are now; so are conclusions, which go to the chair one by one and must never look
 * approved when they are not. Everything else is as it was when it was sent: nothing comes by itself (product.md,
 * "Second screen for the chair").
 */
export function chairViewOf(now: ChairSource, sent: SentSelection): ChairView | null {
  const meeting = findMeeting(now);
  if (!meeting) return null;
  const speech = currentSpeech(now);
  return {
    meetingTitle: meeting.shortTitle ?? meeting.title,
    status: meeting.state,
    item: chairItem(now),
    speaker: speech ? { label: speakerLabel(now, speech.speaker), clock: clockOf(speech.spans) } : null,
    content: contentOf(now, sent),
  };
}

function contentOf(now: ChairSource, { selection, source }: SentSelection): ChairContent {
  switch (selection.name) {
    case 'conclusions':
      return reviewContent(now, selection.isCompared);
    case 'item':
      return itemContent(now);
    case 'agenda':
      return agendaContent(now);
    case 'taskReview':
      return taskReviewContent(source, selection.taskId) ?? reviewContent(now, false);
    case 'unit':
      return unitContent(source, selection.unitId) ?? reviewContent(now, false);
    case 'petition':
      return petitionContent(source, selection.petitionId) ?? reviewContent(now, false);
    case 'statistics':
      return statisticsContent(source);
    case 'break':
      return { name: 'break', until: selection.until };
    case 'closing':
      return closingContent(now, source);
  }
}

/** Views of which all follows the meeting, or nothing does. */
const followingViews: readonly ChairSelection['name'][] = ['conclusions', 'item', 'agenda', 'break'];

/** Whether what stands on the screen has changed since it was sent, so that sending it again would show something else. */
export function hasUnsentNews(now: ChairSource, { selection }: SentSelection, shown: ChairContent): boolean {
  if (followingViews.includes(selection.name)) return false;
  return !deepEqual(contentOf(now, { selection, source: now }), shown);
}

/** Whether there is what was chosen: a task, unit or petition may have gone into the bin. */
export function canShow(source: ChairSource, selection: ChairSelection): boolean {
  return contentOf(source, { selection, source }).name === selection.name;
}
