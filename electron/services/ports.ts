import type { Draft, MeetingSummary } from '#shared/contract/data.ts';
import type { Entry, EntryHead } from '#shared/domain/history.ts';
import type { KeptFile } from '#shared/domain/issuance.ts';
import type { Agency } from '#shared/domain/meeting.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { TextModule } from '#shared/domain/textModule.ts';
import type { Instant } from '#shared/domain/values.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Directory } from './directory.ts';

/** What the use cases need of the world. `storage/` implements the ports below; `main.ts` puts both together. */
export interface Clock {
  /** Local time with its offset: `2022-04-25T09:42:13.120+07:00`. */
  readonly now: () => Instant;
}

/** The disk refused. `reason` is the system's own code: ENOSPC, EROFS, EIO … */
export interface StorageUnavailable {
  readonly code: 'storageUnavailable';
  readonly reason: string;
}

/** Why a meeting can't be opened. */
export type MeetingFault =
  | StorageUnavailable
  | { readonly code: 'meetingNotFound'; readonly meetingId: string }
  | { readonly code: 'journalDamaged'; readonly line: number }
  | { readonly code: 'formatTooNew'; readonly found: number; readonly supported: number };

/**
 * The committed entries of one meeting, in order and without gaps. A file implements it today; a distributed log can
 * tomorrow.
 */
export interface CommandLog {
  /**
   * Makes `entries` durable, all or none of them, then hands them to the subscribers in order, then resolves. When it
   * fails, nothing of them is kept and the next append may succeed.
   */
  append(entries: readonly Entry[]): Promise<Result<null, StorageUnavailable>>;
  /** @returns a function that ends the subscription. */
  subscribe(listener: (entry: Entry) => void): () => void;
  /** The entries behind `afterSeq`, oldest first, some at a time. Throws the system's error when they can't be read. */
  replay(afterSeq: number): AsyncIterable<readonly Entry[]>;
  /** The heads of the entries up to `untilSeq`: a fraction of the time for what needs no more. */
  replayHeads(untilSeq: number): AsyncIterable<readonly EntryHead[]>;
  /** The entries that name the record id `id`, oldest first, at the price of looking through the text of all. */
  readNaming(id: string): Promise<Result<readonly Entry[], StorageUnavailable>>;
  /** The entries `seqs`, in that order. */
  read(seqs: readonly number[]): Promise<Result<readonly Entry[], StorageUnavailable>>;
}

/** The state as of entry `seq`: saves replaying what came before, and may be lost at any time. */
export interface Snapshot {
  readonly seq: number;
  readonly state: MeetingState;
}

/** What is being typed, saved as it is typed. */
export interface DraftStore {
  list(): readonly Draft[];
  /** Written when it resolves, synced within a second. An empty text forgets the draft. */
  save(draft: Draft): Promise<Result<null, StorageUnavailable>>;
}

/** What had to be mended on disk before a meeting could be opened. */
export interface Repairs {
  /** Bytes of an unfinished last line that were cut off. */
  readonly tornBytes: number;
  /** Names (no paths) of damaged files that were set aside. */
  readonly setAside: readonly string[];
  /** Entries that could not be read, or no longer fit: they are only in the file set aside. */
  readonly lostCount: number;
}

/**
 * The bytes of what was issued of a meeting, each under its own hash: they are never changed, and never taken for right
 * without being hashed again.
 */
export interface IssuedFiles {
  /** On disk when it resolves. */
  keep(bytes: Uint8Array): Promise<Result<Omit<KeptFile, 'pages'>, StorageUnavailable>>;
  read(file: Pick<KeptFile, 'sha256'>): Promise<Result<Uint8Array, StorageUnavailable | KeptFileFault>>;
  /** The hashes under which files are kept; whether their bytes still fit is seen when they are read. */
  list(): Promise<Result<readonly string[], StorageUnavailable>>;
  /**
   * Clears up after a run that was killed between file and journal: what was not finished goes, and what no entry
   * records is set aside.
   * @param recorded the hashes that are recorded.
   * @returns the new names of what was set aside.
   */
  settle(recorded: readonly string[]): Promise<Result<readonly string[], StorageUnavailable>>;
}

export interface KeptFileFault {
  readonly code: 'keptFileFault';
  /** `changed`: its bytes have another hash than they had. */
  readonly fault: 'missing' | 'changed';
}

/** A meeting opened for writing; there is one at a time for each meeting. */
export interface OpenMeetingStore {
  readonly log: CommandLog;
  readonly issuedFiles: IssuedFiles;
  readonly snapshot: Snapshot | null;
  readonly repairs: Repairs;
  readonly drafts: DraftStore;
  /** Keeps the generation before. `snapshot` must be of the last entry that the log handed out. */
  saveSnapshot(snapshot: Snapshot): Promise<Result<null, StorageUnavailable>>;
  close(): Promise<void>;
}

/** A meeting as it is on disk, read without changing anything there. */
export interface StoredMeeting extends Snapshot {
  readonly lastChangedAt: Instant | null;
}

/** The same with what it came from and what was issued of it. */
export interface ReadMeeting extends StoredMeeting {
  /** The entries that can be trusted, oldest first. */
  entries(): Iterable<Entry>;
  readonly issuedFiles: Pick<IssuedFiles, 'read'>;
}

/** The library's folder of meetings. */
export interface MeetingStore {
  /** In no particular order; meetings that can't be opened are listed with their fault. */
  list(): Promise<Result<readonly MeetingSummary[], StorageUnavailable>>;
  /** Refuses an id that is taken. The meeting is there whole, or not at all. */
  create(
    meetingId: string,
    first: Entry,
  ): Promise<Result<null, StorageUnavailable | { readonly code: 'meetingExists' }>>;
  open(meetingId: string): Promise<Result<OpenMeetingStore, MeetingFault>>;
  read(meetingId: string): Promise<Result<ReadMeeting, MeetingFault>>;
  /** What was issued of it, also when it can't be opened; null for an id that none can have. */
  issuedFiles(meetingId: string): Pick<IssuedFiles, 'list' | 'read'> | null;
}

/** Why the directory can't be used. It is edited by hand, so it can be broken by hand. */
export type DirectoryFault =
  | StorageUnavailable
  | { readonly code: 'fileNotJson'; readonly fileName: string; readonly detail: string }
  | { readonly code: 'fileUnreadable'; readonly fileName: string; readonly reason: string }
  | { readonly code: 'formatTooNew'; readonly found: number; readonly supported: number };

/** Agency, units, sectors and templates, from which new meetings are made. */
export interface DirectoryStore {
  read(): Promise<Result<Directory, DirectoryFault>>;
  /**
   * Puts other text modules in the place of those it has; all else stays as it is in the file now. A file that can't be
   * read is not written to either.
   */
  changeTextModules(modules: readonly TextModule[]): Promise<Result<null, DirectoryFault>>;
  /** The same with the agency and the template of its documents, for the meetings to come. */
  changeAgency(agency: Agency): Promise<Result<null, DirectoryFault>>;
  /** The agency as the application comes with it. */
  startingAgency(): Promise<Result<Agency, DirectoryFault>>;
}

/** Told about exceptions that must not stop what they happened in; for the log. */
export type ReportBug = (error: unknown) => void;
