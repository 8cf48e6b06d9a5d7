import type { OpenedMeeting } from '#shared/contract/calls.ts';
import type { Draft, MeetingSummary, StorageHealth } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Entry } from '#shared/domain/history.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Library, LibraryMeeting } from './library.ts';
import type { MeetingSession } from './meetingSession.ts';
import type { Clock } from './ports.ts';

/** What happens to the open meeting, in the order in which it happens. */
export interface OpenMeetingEvents {
  /** An entry is on disk. Called before the call that caused it is answered. */
  readonly committed: (entry: Entry, session: MeetingSession) => void;
  /** The state after an entry, and after opening; null when the meeting was closed. */
  readonly stateChanged: (state: MeetingState | null) => void;
  readonly healthChanged: (health: StorageHealth) => void;
}

/** The meeting that the secretary's window shows; at most one is open. */
export interface OpenMeeting {
  /**
   * Opens, the first time, the meeting that was sitting when the application ended last, however it ended.
   * @returns the id of the open meeting; null when none is open.
   */
  resume(): Promise<string | null>;
  /** Opens a meeting in the place of the one that was open. The same one again gives it as it is now. */
  open(meetingId: string): Promise<Result<OpenedMeeting, CallError>>;
  close(): Promise<void>;
  session(): Result<MeetingSession, CallError>;
  /** The session, if it is that meeting which is open. */
  sessionOf(meetingId: string): Result<MeetingSession, CallError>;
  saveDraft(meetingId: string, draft: Omit<Draft, 'at'>): Promise<Result<null, CallError>>;
  health(): StorageHealth;
}

/** A meeting's state as a window takes it over. */
export function snapshotOf(session: MeetingSession): Pick<OpenedMeeting, 'seq' | 'state' | 'canUndo' | 'canRedo'> {
  return { ...session.current(), ...session.history('secretary') };
}

const nothingOpen: StorageHealth = { state: 'ok', savedAt: null, entryCount: 0 };

export function createOpenMeeting(parts: {
  readonly library: Pick<Library, 'open' | 'list'>;
  readonly clock: Clock;
  readonly events: OpenMeetingEvents;
}): OpenMeeting {
  const { library, clock, events } = parts;
  let opened: (LibraryMeeting & { readonly stop: () => void }) | null = null;
  let resumed: Promise<void> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  /** Opening and closing wait for each other: a window that was loaded anew opens while the old one still closes. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  }

  function follow(session: MeetingSession): () => void {
    const stopCommits = session.subscribe((entry) => {
      events.committed(entry, session);
      events.stateChanged(session.current().state);
    });
    const stopHealth = session.onHealth(events.healthChanged);
    return () => {
      stopCommits();
      stopHealth();
    };
  }

  async function closeNow(): Promise<void> {
    if (!opened) return;
    const { session, stop } = opened;
    opened = null;
    await session.close();
    stop();
    events.stateChanged(null);
    events.healthChanged(nothingOpen);
  }

  async function openSitting(): Promise<void> {
    const list = await library.list();
    const sitting = list.ok ? latestSitting(list.value) : undefined;
    if (sitting && !opened) await open(sitting.id);
  }

  function open(meetingId: string): Promise<Result<OpenedMeeting, CallError>> {
    return inTurn(async () => {
      if (opened?.session.meetingId !== meetingId) {
        await closeNow();
        const meeting = await library.open(meetingId);
        if (!meeting.ok) return meeting;
        opened = { ...meeting.value, stop: follow(meeting.value.session) };
        events.stateChanged(opened.session.current().state);
        events.healthChanged(opened.session.health());
      }
      const { session, drafts, recovery } = opened;
      return ok({ ...snapshotOf(session), drafts: drafts.list(), recovery });
    });
  }

  function sessionOf(meetingId: string): Result<MeetingSession, CallError> {
    return opened?.session.meetingId === meetingId ? ok(opened.session) : err({ code: 'meetingNotOpen' });
  }

  return {
    sessionOf,
    session: () => (opened ? ok(opened.session) : err({ code: 'meetingNotOpen' })),
    health: () => opened?.session.health() ?? nothingOpen,
    close: () => inTurn(closeNow),
    open,
    async resume() {
      resumed ??= openSitting();
      await resumed;
      return opened?.session.meetingId ?? null;
    },
    async saveDraft(meetingId, draft) {
      if (opened?.session.meetingId !== meetingId) return err({ code: 'meetingNotOpen' });
      return opened.drafts.save({ ...draft, at: clock.now() });
    },
  };
}

function latestSitting(meetings: readonly MeetingSummary[]): MeetingSummary | undefined {
  return meetings
    .filter(({ state, fault }) => fault === null && (state === 'inSession' || state === 'paused'))
    .sort((left, right) => Date.parse(right.lastChangedAt ?? '') - Date.parse(left.lastChangedAt ?? ''))[0];
}
