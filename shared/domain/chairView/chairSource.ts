import type { MeetingState } from '../state.ts';

/** The kinds of records that a view is made of; as long as they are the same, so is the view. */
export const chairViewKinds = [
  'meeting',
  'agendaItem',
  'speech',
  'person',
  'unit',
  'site',
  'attendance',
  'conclusion',
  'task',
  'petition',
  'answer',
  'statistic',
  'petitionSummary',
] as const;

/** What of a meeting is looked at to make the chair's view. Points are not among it, and so can't get there. */
export type ChairSource = Pick<MeetingState, (typeof chairViewKinds)[number]>;
