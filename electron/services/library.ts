import type { CallInput } from '#shared/contract/calls.ts';
import type { MeetingSummary, Recovery } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { decide, type RecordedCommand } from '#shared/domain/command.ts';
import type { Actor } from '#shared/domain/commandDefinition.ts';
import type { RecordLists } from '#shared/domain/creation.ts';
import { emptyState } from '#shared/domain/state.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { type Replayed, replay } from './head.ts';
import { recordsFromForm } from './meetingForm.ts';
import { type MeetingSession, startSession } from './meetingSession.ts';
import { newestFirst, summaryOf } from './meetingSummary.ts';
import type {
  Clock,
  DirectoryStore,
  DraftStore,
  MeetingStore,
  OpenMeetingStore,
  ReadMeeting,
  Repairs,
  ReportBug,
} from './ports.ts';

export interface LibraryMeeting {
  readonly session: MeetingSession;
  readonly drafts: DraftStore;
  /** What had to be mended or replayed; null when there is nothing to say. */
  readonly recovery: Recovery | null;
}

/** All meetings of one folder. */
export interface Library {
  /** Newest first; meetings that can't be opened are listed with their fault. */
  list(): Promise<Result<readonly MeetingSummary[], CallError>>;
  /** @returns the id it got: the records' own, or that with `-2`, `-3` … when it is taken. */
  create(records: RecordLists, actor: Actor): Promise<Result<{ readonly meetingId: string }, CallError>>;
  createFromForm(form: CallInput<'library/create'>): Promise<Result<{ readonly meetingId: string }, CallError>>;
  /** Opens for writing; the same meeting again gives the same session until that is closed. */
  open(meetingId: string): Promise<Result<LibraryMeeting, CallError>>;
  /** Reads only: changes nothing on disk, also while another process writes. */
  read(meetingId: string): Promise<Result<ReadMeeting, CallError>>;
  /** What was issued of a meeting, also when it can't be opened; null for an id that none can have. */
  issuedFiles: MeetingStore['issuedFiles'];
}

export interface LibraryParts {
  readonly meetings: MeetingStore;
  readonly directory: DirectoryStore;
  readonly clock: Clock;
  /** A fresh id that fits `idSchema`; `randomUUID` does. */
  readonly newId: () => string;
  readonly reportBug: ReportBug;
}

type Opened = Result<LibraryMeeting, CallError>;

export function createLibrary({ meetings, directory, clock, newId, reportBug }: LibraryParts): Library {
  /** Open meetings, and those that are being opened or closed. */
  const open = new Map<string, Promise<Opened>>();
  const closing = new Map<string, Promise<void>>();

  async function openNow(meetingId: string): Promise<Opened> {
    await closing.get(meetingId);
    const opened = await meetings.open(meetingId);
    if (!opened.ok) return opened;
    const store = opened.value;
    const replayed = await replay(store.log, store.snapshot).catch(async (error: unknown) => {
      await store.close();
      throw error;
    });
    const session = startSession({ meetingId, store, replayed, clock, reportBug });
    const close = (): Promise<void> => {
      const closed = closing.get(meetingId) ?? session.close().finally(() => closing.delete(meetingId));
      closing.set(meetingId, closed);
      open.delete(meetingId);
      return closed;
    };
    const recovery = recoveryOf(store.repairs, replayed, await unrecordedOf(store, replayed));
    return ok({ session: { ...session, close }, drafts: store.drafts, recovery });
  }

  async function create(records: RecordLists, actor: Actor): ReturnType<Library['create']> {
    const [meeting] = records.meeting;
    if (!meeting) return err({ code: 'meetingMissing' });
    const at = clock.now();
    // What was issued elsewhere is kept there: no bytes came along.
    const issuance = records.issuance.map(({ file: _, ...known }) => known);
    for (const meetingId of freeIds(meeting.id)) {
      const command: RecordedCommand = {
        type: 'meeting/create',
        records: { ...records, issuance, meeting: [{ ...meeting, id: meetingId }] },
      };
      const changes = decide(emptyState, command, { now: at, actor });
      if (!changes.ok) return changes;
      const first = {
        seq: 1,
        at,
        actor,
        commandId: newId(),
        batchId: null,
        command,
        undoes: [],
        changes: changes.value,
      };
      const created = await meetings.create(meetingId, first);
      if (created.ok) return ok({ meetingId });
      if (created.error.code !== 'meetingExists') return err(created.error);
    }
    return err({ code: 'meetingExists' });
  }

  return {
    async list() {
      const listed = await meetings.list();
      if (!listed.ok) return listed;
      const summaries = listed.value.map(async (summary) => {
        const opened = await open.get(summary.id);
        if (!opened?.ok) return summary;
        const { session } = opened.value;
        const health = session.health();
        const lastChangedAt = health.state === 'ok' ? health.savedAt : summary.lastChangedAt;
        return summaryOf(summary.id, { ...session.current(), lastChangedAt });
      });
      return ok((await Promise.all(summaries)).sort(newestFirst));
    },
    create,
    async createFromForm(form) {
      const known = await directory.read();
      if (!known.ok) return known;
      const today = clock.now().slice(0, 10);
      const meetingId = `${form.form.date ?? today}-${newId().slice(0, 8)}`;
      return create(recordsFromForm(form, known.value, { meetingId, newId, today }), 'secretary');
    },
    async open(meetingId) {
      const underWay = open.get(meetingId) ?? openNow(meetingId);
      open.set(meetingId, underWay);
      let isOpen = false;
      try {
        const opened = await underWay;
        isOpen = opened.ok;
        return opened;
      } finally {
        if (!isOpen) open.delete(meetingId);
      }
    },
    read: (meetingId) => meetings.read(meetingId),
    issuedFiles: (meetingId) => meetings.issuedFiles(meetingId),
  };
}

/** `gb-2022-04`, `gb-2022-04-2`, `gb-2022-04-3` …; not what Windows takes for a device (`con`, `com1` …). */
function* freeIds(id: string): Generator<string> {
  if (!/^(con|prn|aux|nul|(com|lpt)\d)$/.test(id)) yield id;
  for (let number = 2; number < 1_000; number += 1) yield `${id.slice(0, 60)}-${number}`;
}

/** SPEC D8: names of kept files that no entry records, set aside. Where the disk refuses they stay as they are. */
async function unrecordedOf({ issuedFiles }: OpenMeetingStore, { head }: Replayed): Promise<readonly string[]> {
  const recorded = Object.values(head.state.issuance).flatMap(({ file }) => file?.sha256 ?? []);
  const settled = await issuedFiles.settle(recorded);
  return settled.ok ? settled.value : [];
}

function recoveryOf(
  { tornBytes, setAside, lostCount }: Repairs,
  { count, from, to }: Replayed,
  unrecorded: readonly string[],
): Recovery | null {
  const isUsual = count === 0 && tornBytes === 0 && lostCount === 0;
  if (isUsual && setAside.length === 0 && unrecorded.length === 0) return null;
  return { replayedCount: count, from, to, tornBytes, setAside, lostCount, unrecorded };
}
