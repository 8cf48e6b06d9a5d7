import type { Agency } from '../../domain/meeting.ts';
import type { RecordKind } from '../../domain/state.ts';
import type { CitationDoubt } from '../../language/citation/citationMention.ts';
import type { DeadlineReason } from '../../language/deadline/deadlineReading.ts';

/** Where something can be mended: a record, or a part of the window that has no record of its own. */
export type Place =
  | { readonly kind: FindableKind; readonly id: string }
  | { readonly kind: 'citation'; readonly id: string }
  /** The template of the agency's documents, at one of its fields. */
  | { readonly kind: 'agency'; readonly field: keyof Agency }
  /** Who chairs and who takes the minutes. */
  | { readonly kind: 'officers'; readonly field: 'chairId' | 'secretaryId' }
  | { readonly kind: 'rollCall' }
  /** Its line in the programme. */
  | { readonly kind: 'agendaItem'; readonly id: string }
  /** The running of the meeting: its beginning and its end. */
  | { readonly kind: 'session' };

/** Records with words of their own, which stand in the log or with their petition. */
export type FindableKind = 'point' | 'conclusion' | 'task' | 'petition' | 'answer';

interface Numbered {
  /** As the lists of the window number it, from 1. */
  readonly number: number;
  /** Its words, so that it is known again; they may be long. */
  readonly text: string;
}

interface OfRecord {
  readonly record: RecordKind;
  /** Null for what has none, as a point; an answer has its petition's. */
  readonly number: number | null;
  readonly text: string;
}

/** What each finding tells; the sentences are in `shared/i18n/words/checks.ts`. */
export interface FindingParams {
  conclusionDraft: Numbered;
  conclusionSubmitted: Numbered;
  /** Approved, and changed since (SPEC C6). */
  conclusionChanged: Numbered;
  /** Sent back by the chair, and not submitted again. */
  conclusionReturned: Numbered;
  /** Sent back with this remark, and nothing of it has changed since. */
  remarkUnanswered: Numbered & { readonly remark: string };
  taskWithoutLead: Numbered;
  /** A lead that other facts suggest; nobody has confirmed it, and it is not printed. */
  taskLeadSuggested: Numbered & { readonly name: string };
  taskSeveralLeads: Numbered & { readonly names: string };
  taskWithoutDeadline: Numbered;
  deadlineBeforeMeeting: Numbered & { readonly due: string };
  /** Words of a deadline that name no day that can be. */
  deadlineDoubtful: Numbered & { readonly phrase: string; readonly reason: DeadlineReason };
  petitionUnanswered: Numbered;
  citationUnresolved: { readonly text: string; readonly doubt: CitationDoubt };
  unitMisspelled: OfRecord & { readonly written: string; readonly right: string };
  secretMark: OfRecord & { readonly mark: string };
  /** Characters that no font has, which are printed as empty boxes. */
  characterUnprintable: {
    /** Null where they stand in no record that has a place of its own; then `text` is what stands around. */
    readonly record: RecordKind | null;
    readonly number: number | null;
    readonly text: string;
    /** With spaces between. */
    readonly characters: string;
  };
  chairMissing: Nothing;
  secretaryMissing: Nothing;
  placeMissing: Nothing;
  signerMissing: Nothing;
  /** A degree or an academic rank stands before the name of who signs. */
  signerWithDegree: { readonly name: string };
  recipientsMissing: Nothing;
  attendanceMissing: Nothing;
  meetingNotEnded: Nothing;
  /** Never begun nor put off, and the meeting has ended. */
  agendaItemWaiting: Numbered;
  /** A notice of conclusions that has neither a conclusion nor a task. */
  conclusionsMissing: Nothing;
  /** How many dotted blanks the document will print, to be filled in by hand; its number and date are none of them. */
  blanks: { readonly count: number };
}

type Nothing = Readonly<Record<never, never>>;

export type FindingCode = keyof FindingParams;

/** Something to look at before a document is issued. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly params: FindingParams[C];
    /** The document can't be issued while it is so. All others are told, and the signer decides. */
    readonly stops: boolean;
    readonly place: Place | null;
  };
}[FindingCode];
