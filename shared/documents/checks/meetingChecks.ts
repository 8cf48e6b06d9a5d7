import { conclusionsOf } from '../../domain/conclusion.ts';
import type { IssuableType } from '../../domain/issuance.ts';
import { type Meeting, meetingOf } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import { tasksOf } from '../../domain/task.ts';
import type { Finding, FindingCode, Place } from './finding.ts';

/** Facts of the meeting as a whole, and of the agency whose document it is. */
export type MeetingCode = Extract<
  FindingCode,
  | 'chairMissing'
  | 'secretaryMissing'
  | 'placeMissing'
  | 'signerMissing'
  | 'recipientsMissing'
  | 'attendanceMissing'
  | 'meetingNotEnded'
  | 'conclusionsMissing'
>;

interface Check {
  readonly code: MeetingCode;
  readonly of: readonly IssuableType[];
  readonly stops?: true;
  readonly place: Place | null;
  isMissing(state: MeetingState, meeting: Meeting): boolean;
}

const both = ['minutes', 'notice'] as const;

/** Decree 30, Article 8: what every administrative document has. What a hand can add on the paper stops nothing. */
const checks: readonly Check[] = [
  {
    // SPEC D1.
    code: 'meetingNotEnded',
    of: both,
    stops: true,
    place: { kind: 'session' },
    isMissing: (_, { state }) => state !== 'ended' && state !== 'issued',
  },
  {
    // The one concludes what the other signs.
    code: 'chairMissing',
    of: both,
    stops: true,
    place: { kind: 'officers', field: 'chairId' },
    isMissing: ({ person }, { chairId }) => !isNamed(person, chairId),
  },
  {
    code: 'secretaryMissing',
    of: ['minutes'],
    place: { kind: 'officers', field: 'secretaryId' },
    isMissing: ({ person }, { secretaryId }) => !isNamed(person, secretaryId),
  },
  {
    // Ô 4; the minutes have none (form 1.9).
    code: 'placeMissing',
    of: ['notice'],
    stops: true,
    place: { kind: 'agency', field: 'place' },
    isMissing: (_, { agency }) => agency.place === null,
  },
  {
    code: 'signerMissing',
    of: ['notice'],
    place: { kind: 'agency', field: 'noticeSigner' },
    isMissing: (_, { agency }) => agency.noticeSigner === null || agency.noticeSignatureLines.length === 0,
  },
  {
    code: 'recipientsMissing',
    of: ['notice'],
    place: { kind: 'agency', field: 'noticeRecipients' },
    isMissing: (_, { agency }) => agency.noticeRecipients.length === 0,
  },
  {
    code: 'recipientsMissing',
    of: ['minutes'],
    place: { kind: 'agency', field: 'minutesRecipients' },
    isMissing: (_, { agency }) => agency.minutesRecipients.length === 0,
  },
  {
    // What a notice makes known (domain.md §3.2).
    code: 'conclusionsMissing',
    of: ['notice'],
    place: null,
    isMissing: (state) => !hasConclusions(state),
  },
  {
    code: 'attendanceMissing',
    of: both,
    place: { kind: 'rollCall' },
    isMissing: ({ attendance }, { chairId, secretaryId }) =>
      !Object.keys(attendance).some((id) => id !== chairId && id !== secretaryId),
  },
];

/** Of the tasks it prints those that were given: what units announced is none of it. */
function hasConclusions(state: MeetingState): boolean {
  return conclusionsOf(state).length > 0 || tasksOf(state).some(({ kind }) => kind !== 'planned');
}

function isNamed(people: MeetingState['person'], id: string | null): boolean {
  return id !== null && Boolean(people[id]?.name ?? people[id]?.title);
}

export function meetingChecks(state: MeetingState, type: IssuableType): Finding[] {
  return missingIn(state, type).map(({ code, stops = false, place }) => ({ code, params: {}, stops, place }));
}

/** SPEC D11: the first thing without which the document of `type` is not issued; null when it has them all. */
export function lackThatStops(state: MeetingState, type: IssuableType): MeetingCode | null {
  return missingIn(state, type).find(({ stops }) => stops)?.code ?? null;
}

function missingIn(state: MeetingState, type: IssuableType): readonly Check[] {
  const meeting = meetingOf(state);
  return checks.filter((check) => check.of.includes(type) && check.isMissing(state, meeting));
}
