import type { RecordHistory, StorageHealth } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { RecordedCommand } from '#shared/domain/command.ts';
import type { Actor } from '#shared/domain/commandDefinition.ts';
import type { Entry } from '#shared/domain/history.ts';
import type { ClassedKind } from '#shared/domain/recordClass.ts';
import { recordSteps } from '#shared/domain/recordSteps.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Instant } from '#shared/domain/values.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { type Head, headAfter, type Replayed } from './head.ts';
import { type IssuedDocuments, issuedDocumentsIn } from './issuedDocuments.ts';
import { Listeners } from './listeners.ts';
import type { Clock, IssuedFiles, OpenMeetingStore, ReportBug } from './ports.ts';
import { type Propose, proposeCommand, proposeInversion } from './proposal.ts';
import { snapshotting } from './snapshotting.ts';

export interface Submission {
  readonly commandId: string;
  readonly batchId: string | null;
  readonly command: RecordedCommand;
  readonly actor: Actor;
  /** Refused with `revisionConflict` when anything was recorded behind this seq. */
  readonly basedOn?: number;
}
export interface HistoryStep {
  readonly commandId: string;
  readonly actor: Actor;
}

/** The only writer of one open meeting: one command at a time, and nothing is said before it is on disk. */
export interface MeetingSession {
  readonly meetingId: string;
  /** What is committed, and nothing else. */
  current(): { readonly seq: number; readonly state: MeetingState };
  readonly issued: IssuedDocuments;
  readonly issuedFiles: Pick<IssuedFiles, 'keep'>;
  history(actor: Actor): { readonly canUndo: boolean; readonly canRedo: boolean };
  /**
   * @returns the seq under which it is recorded; the current seq when it changes nothing. A `commandId` that is
   * recorded already is not recorded again.
   */
  submit(submission: Submission): Promise<Result<{ readonly seq: number }, CallError>>;
  /** Takes back the actor's last gesture, by an entry of its own. */
  undo(step: HistoryStep): Promise<Result<{ readonly seq: number }, CallError>>;
  redo(step: HistoryStep): Promise<Result<{ readonly seq: number }, CallError>>;
  /** What happened to the record that is of `kind` now, read from the log. */
  recordHistory(kind: ClassedKind, id: string): Promise<Result<RecordHistory, CallError>>;
  /** Called for each entry when it is on disk, in order, before its `submit` resolves. */
  subscribe(listener: (committed: Entry) => void): () => void;
  health(): StorageHealth;
  onHealth(listener: (health: StorageHealth) => void): () => void;
  /** Everything is on disk already; this makes the next opening quicker, and tells whether the disk still takes it. */
  snapshotNow(): Promise<Result<null, CallError>>;
  /** Waits for what is on its way, writes a snapshot, lets go of the files. */
  close(): Promise<void>;
}

export interface SessionParts {
  readonly meetingId: string;
  readonly store: OpenMeetingStore;
  readonly replayed: Replayed;
  readonly clock: Clock;
  readonly reportBug: ReportBug;
}

/** Nobody reads further back in the history of one record. */
const mostSteps = 200;

type Answer = Result<{ readonly seq: number }, CallError>;

interface Request {
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly propose: Propose;
  readonly answer: (answer: Answer) => void;
  readonly fail: (bug: unknown) => void;
}

/**
 * Requests are taken in turns: a turn decides on everything that waits, each on the state that those before it lead
 * to, appends the outcome in one go, and what arrives meanwhile waits for the next turn. When the log refuses, the
 * states decided on never come to be: the turn and all that waits behind it fails, and nothing of it is kept.
 */
export function startSession({ meetingId, store, replayed, clock, reportBug }: SessionParts): MeetingSession {
  const { log } = store;
  const { seqOf } = replayed;
  const committedListeners = new Listeners<Entry>(reportBug);
  const healthListeners = new Listeners<StorageHealth>(reportBug);
  const inFlight = new Map<string, Promise<Answer>>();
  /** The heads that the turn at work leads to, by seq. */
  const headsAhead = new Map<number, Head>();
  let committed = replayed.head;
  let waiting: Request[] = [];
  let working: Promise<void> | null = null;
  let isClosed = false;
  const snapshots = snapshotting(store, () => committed, reportBug);
  let savedAt: Instant | null = replayed.lastAt;
  let health: StorageHealth = { state: 'ok', savedAt, entryCount: committed.seq };

  const unsubscribe = log.subscribe((entry) => {
    committed = headsAhead.get(entry.seq) ?? headAfter(committed, entry);
    seqOf.set(entry.commandId, entry.seq);
    committedListeners.tell(entry);
  });

  function setHealth(next: StorageHealth): void {
    health = next;
    healthListeners.tell(next);
  }

  function request(commandId: string, actor: Actor, at: Instant, propose: Propose): Promise<Answer> {
    const recorded = seqOf.get(commandId);
    if (recorded !== undefined) return Promise.resolve(ok({ seq: recorded }));
    const underWay = inFlight.get(commandId);
    if (underWay) return underWay;
    if (isClosed) return Promise.resolve(err({ code: 'meetingNotOpen' }));
    const promise = new Promise<Answer>((resolve, reject) => {
      const settle =
        <T>(how: (value: T) => void) =>
        (value: T) => {
          inFlight.delete(commandId);
          how(value);
        };
      waiting.push({ commandId, actor, at, propose, answer: settle(resolve), fail: settle(reject) });
    });
    inFlight.set(commandId, promise);
    working ??= takeTurns();
    return promise;
  }

  async function takeTurns(): Promise<void> {
    while (waiting.length > 0) {
      const turn = waiting;
      waiting = [];
      await take(turn);
    }
    working = null;
  }

  async function take(turn: readonly Request[]): Promise<void> {
    try {
      const { entries, replies } = await decideAll(turn);
      const appended = entries.length > 0 ? await log.append(entries) : ok(null);
      if (appended.ok) {
        if (entries.length > 0) {
          savedAt = clock.now();
          setHealth({ state: 'ok', savedAt, entryCount: committed.seq });
        }
        for (const reply of replies) reply();
        snapshots.whenDue();
      } else {
        const since = health.state === 'failing' ? health.since : clock.now();
        setHealth({ state: 'failing', reason: appended.error.reason, since });
        for (const { answer } of [...turn, ...waiting.splice(0)]) answer(appended);
      }
    } catch (bug) {
      for (const { fail } of turn) fail(bug);
    } finally {
      headsAhead.clear();
    }
  }

  async function decideAll(turn: readonly Request[]) {
    const entries: Entry[] = [];
    const replies: (() => void)[] = [];
    let head = committed;
    for (const { commandId, actor, at, propose, answer, fail } of turn) {
      try {
        const proposal = await propose(head, entries);
        if (proposal.ok && proposal.value.changes.length > 0) {
          const entry: Entry = { seq: head.seq + 1, at, actor, commandId, ...proposal.value };
          head = headAfter(head, entry);
          headsAhead.set(entry.seq, head);
          entries.push(entry);
        }
        const reply: Answer = proposal.ok ? ok({ seq: head.seq }) : proposal;
        replies.push(() => answer(reply));
      } catch (bug) {
        replies.push(() => fail(bug));
      }
    }
    return { entries, replies };
  }

  return {
    meetingId,
    current: () => ({ seq: committed.seq, state: committed.state }),
    issued: issuedDocumentsIn(store.issuedFiles, () => log.replay(0)),
    issuedFiles: store.issuedFiles,
    history(actor) {
      const { undo, redo } = committed.histories[actor];
      return { canUndo: undo !== null, canRedo: redo !== null };
    },
    submit({ commandId, batchId, command, actor, basedOn }) {
      const now = clock.now();
      return request(commandId, actor, now, proposeCommand(command, batchId, { now, actor }, basedOn));
    },
    undo: ({ commandId, actor }) => request(commandId, actor, clock.now(), proposeInversion(log, 'undo', actor)),
    redo: ({ commandId, actor }) => request(commandId, actor, clock.now(), proposeInversion(log, 'redo', actor)),
    async recordHistory(kind, id) {
      const naming = await log.readNaming(id);
      if (!naming.ok) return naming;
      const steps = recordSteps(naming.value, kind, id);
      return ok({ steps: steps.slice(0, mostSteps), isCut: steps.length > mostSteps });
    },
    subscribe: (listener) => committedListeners.add(listener),
    health: () => health,
    onHealth: (listener) => healthListeners.add(listener),
    async snapshotNow() {
      const saved = await snapshots.now();
      // The disk takes what is written again: what was refused can be sent once more.
      if (saved.ok && health.state === 'failing') {
        setHealth({ state: 'ok', savedAt, entryCount: committed.seq });
      }
      return saved;
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await working;
      await snapshots.now();
      unsubscribe();
      await store.close();
    },
  };
}
