import type { DocumentType } from '../documents/officialDocument.ts';
import type { ChairSelection } from '../domain/chairView/chairSelection.ts';
import type { ChairView } from '../domain/chairView/chairView.ts';
import type { MeetingStatus, Period } from '../domain/meeting.ts';
import type { RecordStep } from '../domain/recordSteps.ts';
import type { IssuedNumber } from '../domain/register.ts';
import type { Instant, PlainDate } from '../domain/values.ts';
import type { CallError } from './errors.ts';
import type { Settings } from './settings.ts';

/** A line of the list of meetings. */
export interface MeetingSummary {
  readonly id: string;
  readonly title: string;
  readonly date: PlainDate | null;
  readonly period: Period | null;
  readonly state: MeetingStatus;
  readonly conclusionCount: number;
  readonly taskCount: number;
  readonly lastChangedAt: Instant | null;
  /** The numbers that its documents got, as far as they are known. */
  readonly issued: readonly IssuedNumber[];
  /** Why it can't be opened; null when it can. */
  readonly fault: 'damaged' | 'tooNew' | null;
}

/** A number, and the meeting whose document has it. */
export interface RegisteredNumber extends IssuedNumber {
  readonly meetingId: string;
  readonly meetingTitle: string;
}

/** The numbers that the documents of a type got, over all meetings of the library. */
export interface NumberRegister {
  /** The abbreviation under which the open meeting's document will be numbered. */
  readonly agency: string;
  readonly numbers: readonly RegisteredNumber[];
  /** Titles of meetings that can't be read now: their numbers may not be known. */
  readonly unread: readonly string[];
  /** The day on which a document that is issued now is dated. */
  readonly today: PlainDate;
}

export interface Draft {
  readonly key: string;
  readonly text: string;
  readonly caret: number;
  readonly at: Instant;
}

/** What opening a meeting had to mend. */
export interface Recovery {
  /** Entries that were replayed because no snapshot had them. */
  readonly replayedCount: number;
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** Bytes of an unfinished last line that was cut off: it had never been shown as saved. */
  readonly tornBytes: number;
  /** File names (no paths) of damaged files that were set aside. */
  readonly setAside: readonly string[];
  /** Entries that could not be read, or no longer fitted: they are only in the files set aside. */
  readonly lostCount: number;
  /** New names of files that were made to be issued and that no entry records. With `lostCount`, one may have done so. */
  readonly unrecorded: readonly string[];
}

export type StorageHealth =
  | { readonly state: 'ok'; readonly savedAt: Instant | null; readonly entryCount: number }
  | { readonly state: 'failing'; readonly reason: string; readonly since: Instant };

/** How the chair's window stands. */
export interface ChairScreen {
  readonly isOpen: boolean;
  readonly mode: 'showing' | 'frozen' | 'blank';
  /** `secondDisplay`: full screen on a display of its own; `window`: only one display is there. */
  readonly placement: 'secondDisplay' | 'window' | null;
  /** The display it was on was taken away. */
  readonly isDisplayGone: boolean;
  /** That display is back: the secretary is asked once whether to show there again. */
  readonly isDisplayBack: boolean;
  /** Of what it is drawn on, the display or the window, in CSS pixels; null while it is closed. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** What was chosen to be shown. */
  readonly selection: ChairSelection;
  /** What was shown has changed since; it goes to the screen when it is sent again. */
  readonly hasNews: boolean;
  /** Several conclusions wait, and each of them was seen whole on the screen: they may be approved at once. */
  readonly canApproveAll: boolean;
  /** The numbers of the conclusions that wait on the screen and of which not every line was on it yet. */
  readonly unseenNumbers: readonly number[];
  readonly page: number;
  readonly pageCount: number;
  /** The view that is on the screen now, for the thumbnail. */
  readonly view: ChairView | null;
  /** Counts what was sent, for "đang hiển thị bản 3, 10:12". */
  readonly revision: number;
  readonly shownAt: Instant | null;
  /** Letters on the display that it is on, or would be opened on. */
  readonly textSize: Settings['chairTextSize'];
}

/** What the chair's window gets, and nothing else. */
export interface Presentation {
  readonly view: ChairView | null;
  readonly mode: ChairScreen['mode'];
  readonly page: number;
  readonly revision: number;
  readonly shownAt: Instant | null;
  readonly canApproveAll: boolean;
  readonly language: Settings['language'];
  readonly theme: Settings['chairTheme'];
  readonly textSize: Settings['chairTextSize'];
}

export interface AppState {
  readonly version: string;
  readonly settings: Settings;
  /** What `theme: 'system'` means now. */
  readonly systemTheme: 'light' | 'dark';
  /** At start: the meeting that was sitting when the application ended last, however it ended. Null when none is open. */
  readonly openMeetingId: string | null;
  readonly chairScreen: ChairScreen;
  readonly storage: StorageHealth;
  /** Those that belong to no meeting, as they were at start. */
  readonly drafts: readonly Draft[];
}

export interface ExportedFiles {
  readonly exportId: string;
  /** Names (no paths) of the files that are there now. */
  readonly fileNames: readonly string[];
  /** Documents of which no workbook was made: they have no table. */
  readonly withoutTables: readonly DocumentType[];
  /** Why it ended before all was written; null when it did not. */
  readonly failure: CallError | null;
}

/** What came of getting at what was issued of a meeting that can't be opened. */
export interface IssuedCopies {
  /** Names (no paths) in the folder that was chosen. */
  readonly fileNames: readonly string[];
  /** Kept files whose bytes are not those that were issued; they are not copied. */
  readonly changedCount: number;
  /** Why it ended before all was copied; null when it did not. */
  readonly failure: CallError | null;
}

export interface RecordHistory {
  /** The latest first. */
  readonly steps: readonly RecordStep[];
  /** There were more than are sent. */
  readonly isCut: boolean;
}
