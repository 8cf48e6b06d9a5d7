import { previousAgendaItem } from '#shared/domain/agendaItem.ts';
import { submittedConclusions } from '#shared/domain/chairView/reviewContent.ts';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { type MeetingStatus, meetingOf } from '#shared/domain/meeting.ts';
import { liveCount } from '#shared/domain/records.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { palette } from '#shared/i18n/words/palette.ts';
import { retractable } from '../../features/chairScreen/focusRule.ts';
import { type KeyAction, type KeyBinding, type KeyPlace, keyTable } from '../../features/keymap/keyTable.ts';
import { isPlace, type KeyContext } from '../../features/keymap/matchKey.ts';

/** Why something can't be done now: a word of the palette. */
export type Reason = keyof typeof palette.vi.reason;

/** What the window is like when the palette opens. */
export interface Now {
  /** Null while no meeting is open. */
  readonly state: MeetingState | null;
  readonly context: KeyContext;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isChairScreenOpen: boolean;
  /** How many records are selected. */
  readonly selectedCount: number;
}

type Asked = Omit<Now, 'state'> & { readonly state: MeetingState };

const beforeAndAfter: { readonly [S in MeetingStatus]: Reason | null } = {
  preparing: 'notStarted',
  inSession: null,
  paused: null,
  ended: 'ended',
  issued: 'issued',
};

const whileSitting = ({ state }: Asked): Reason | null => beforeAndAfter[meetingOf(state).state];
const unlessPaused = (now: Asked): Reason | null =>
  meetingOf(now.state).state === 'paused' ? 'paused' : whileSitting(now);
const unlessIssued = ({ state }: Asked): Reason | null => (meetingOf(state).state === 'issued' ? 'issued' : null);
const withText = (now: Asked): Reason | null => unlessIssued(now) ?? (now.context.isBoxEmpty ? 'boxEmpty' : null);
const recordCount = ({ state }: Asked): number =>
  liveCount(state.point) + liveCount(state.conclusion) + liveCount(state.task) + liveCount(state.petition);
const withRecord = (now: Asked): Reason | null => (recordCount(now) === 0 ? 'noRecord' : null);
const onRecord = (now: Asked): Reason | null => unlessIssued(now) ?? withRecord(now);
const onTextOrRecord = (now: Asked): Reason | null => (now.context.isBoxEmpty ? onRecord(now) : unlessIssued(now));
const withConclusion = ({ state }: Asked): Reason | null => (liveCount(state.conclusion) === 0 ? 'noConclusion' : null);
const withDraft = (now: Asked): Reason | null =>
  withConclusion(now) ?? (conclusionsOf(now.state).some((one) => one.state === 'draft') ? null : 'allSubmitted');
const withSubmitted = (now: Asked): Reason | null =>
  withConclusion(now) ?? (conclusionsOf(now.state).some((one) => one.state === 'submitted') ? null : 'noneSubmitted');
const withDecided = (now: Asked): Reason | null =>
  retractable(submittedConclusions(now.state, false), Date.now()).length > 0 ? null : 'nothingToRetract';
const withChairScreen = ({ isChairScreenOpen }: Asked): Reason | null => (isChairScreenOpen ? null : 'screenClosed');

/** What an action needs besides an open meeting and what its place in the table of keys asks for. */
const needs: { readonly [A in KeyAction]?: (now: Asked) => Reason | null } = {
  addPoint: withText,
  addConclusion: withText,
  asPoint: onTextOrRecord,
  asConclusion: onTextOrRecord,
  asTask: onTextOrRecord,
  asPetition: onTextOrRecord,
  asAnswer: onTextOrRecord,
  asNote: onTextOrRecord,
  editLast: onRecord,
  undo: ({ canUndo }) => (canUndo ? null : 'nothingToUndo'),
  redo: ({ canRedo }) => (canRedo ? null : 'nothingToRedo'),
  selectPrevious: withRecord,
  selectNext: withRecord,
  editSelected: unlessIssued,
  deleteSelected: unlessIssued,
  moveUp: unlessIssued,
  moveDown: unlessIssued,
  extendUp: withRecord,
  extendDown: withRecord,
  mergeSelected: (now) => onRecord(now) ?? (now.selectedCount > 1 ? null : 'fewSelected'),
  moveSelected: onRecord,
  showHistory: withRecord,
  makeTask: unlessIssued,
  nextSpeaker: unlessPaused,
  speakerBack: unlessPaused,
  nextItem: (now) => (meetingOf(now.state).state === 'preparing' ? null : unlessPaused(now)),
  previousItem: (now) => unlessPaused(now) ?? (previousAgendaItem(now.state) ? null : 'noEarlierItem'),
  pauseOrResume: whileSitting,
  endMeeting: whileSitting,
  submit: withConclusion,
  submitAll: withDraft,
  withdraw: withSubmitted,
  approveAll: withSubmitted,
  retract: withDecided,
  chairPageBack: withChairScreen,
  chairPageOn: withChairScreen,
};

/** What can be done in the list of meetings too. */
const withoutMeeting: readonly KeyAction[] = ['openPalette', 'showKeys', 'settings', 'newMeeting'];

const missing: { readonly [P in KeyPlace]?: Reason } = {
  record: 'noSelection',
  question: 'noQuestion',
  proposal: 'noProposal',
  completion: 'noSuggestions',
  placeholder: 'noPlaceholder',
};

/**
 * The place of a key keeps it apart from what is being typed; chosen by its name, an action needs no empty box. What
 * it works on has to be there all the same.
 */
function reasonOfPlace({ place }: KeyBinding, context: KeyContext): Reason | null {
  if (isPlace({ place }, { ...context, isInBox: true, isBoxEmpty: true, isBoxTouched: false })) return null;
  return missing[place] ?? 'notNow';
}

/** Why the action can't be done now; null when it can. */
export function reasonAgainst(action: KeyAction, { state, ...now }: Now): Reason | null {
  if (state === null) return withoutMeeting.includes(action) ? null : 'noMeeting';
  const places = keyTable.filter((binding) => binding.action === action).map((one) => reasonOfPlace(one, now.context));
  if (places.length > 0 && !places.includes(null)) return places[0] ?? null;
  return needs[action]?.({ state, ...now }) ?? null;
}
