import type { DeadlineReading } from '../deadline/deadlineReading.ts';

/** Units as they were named in a sentence. */
export interface NamedUnits {
  /** As it was said: a slice of the sentence. */
  readonly text: string;
  /** The units that are meant; empty for a group, and for a unit that the meeting does not know. */
  readonly unitIds: readonly string[];
}

export interface NamedPerson {
  /** As it was said: a slice of the sentence. */
  readonly text: string;
  readonly personId: string | null;
  /** Title and full name of somebody who is not on the roster; null where less than both is told. */
  readonly unlisted: { readonly title: string; readonly name: string } | null;
}

export type AssignmentDoubtCode =
  /** Several units lead; one a task is the rule (NĐ 39/2022/NĐ-CP). */
  | 'severalLeads'
  /** Something is asked for, of nobody that was named. */
  | 'leadMissing'
  /** Somebody was named whose name could not be told from the words that follow. */
  | 'leadUnclear'
  | 'coordinatingUnclear'
  /** A unit that the meeting's list doesn't have, or not on that date. */
  | 'unitUnknown'
  /** A name that several units have. */
  | 'unitAmbiguous'
  /** Only the beginning of the name was said. */
  | 'unitShortened'
  /** Several leaders are to direct it. */
  | 'severalDirectors'
  | 'personUnknown'
  /** Only the given name was said. */
  | 'personShortened'
  /** Nobody was told to do it: it may be what a unit reports. */
  | 'directiveNotSaid'
  /** It is given to a person who is no leader. */
  | 'personLeads'
  /** Somebody else is named in the work, who may have a part of it. */
  | 'othersNamed'
  /** Who has to do it was said, but not what. */
  | 'workMissing'
  /** A day was said that is over. */
  | 'deadlinePast'
  /** A deadline at the end of several tasks, which may be that of each. */
  | 'deadlineShared'
  /** Another day was said besides the one that is proposed. */
  | 'severalDeadlines';

export interface AssignmentDoubt {
  readonly code: AssignmentDoubtCode;
  /** `text`: the words that it is about, a slice of the sentence; empty when it is about the whole. */
  readonly params: { readonly text: string };
}

/** Who does what by when, out of one sentence: a proposal, for the secretary to confirm. */
export interface AssignmentReading {
  /** The stretch of the sentence that says it. */
  readonly from: number;
  readonly to: number;
  /** A unit says of itself that it will do it: nobody told it to. */
  readonly isAnnounced: boolean;
  /** What is to be done: the sentence without the words that say who, with a capital. */
  readonly text: string;
  /** The directive word that was used, in lower case; null for work that a unit announced by itself. */
  readonly verb: string | null;
  readonly lead: NamedUnits | null;
  /** Each of the leads, where several were named. */
  readonly leads: readonly NamedUnits[];
  readonly coordinating: readonly NamedUnits[];
  /** The leader who directs it. */
  readonly director: NamedPerson | null;
  readonly deadline: DeadlineReading | null;
  readonly doubts: readonly AssignmentDoubt[];
}
