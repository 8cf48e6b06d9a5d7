import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '#shared/domain/command.ts';
import type { Entry } from '#shared/domain/history.ts';
import { emptyState } from '#shared/domain/state.ts';
import { replay } from '../../../electron/services/head.ts';
import { type MeetingSession, startSession } from '../../../electron/services/meetingSession.ts';
import { pointAdded, recordPoints, submission, unwrapped } from '../../support/diskLibrary.ts';
import { type MemoryStore, memoryStore } from '../../support/memoryStore.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { diceArbitrary, randomCommand } from '../domain/randomCommand.ts';

const at = '2022-04-25T09:00:00.000+07:00';

function created(): Entry {
  const command = { type: 'meeting/create', records: smallMeeting() } as const;
  const changes = unwrapped(decide(emptyState, command, { now: at, actor: 'secretary' }));
  return { seq: 1, at, actor: 'secretary', commandId: 'command-create', batchId: null, command, undoes: [], changes };
}

async function sessionOn(store: MemoryStore, bugs: unknown[] = []): Promise<MeetingSession> {
  const replayed = await replay(store.log, store.snapshot);
  const clock = { now: () => at };
  return startSession({ meetingId: 'meeting-1', store, replayed, clock, reportBug: (bug) => bugs.push(bug) });
}

async function newSession() {
  const store = memoryStore([created()]);
  return { store, session: await sessionOn(store) };
}

const refused = { ok: false, error: { code: 'storageUnavailable', reason: 'ENOSPC' } };
const step = (commandId: string) => ({ commandId, actor: 'secretary' as const });

test('nothing is shown before the log has it, and the subscribers know before the sender', async () => {
  const { store, session } = await newSession();
  const events: string[] = [];
  let finish = () => {};
  store.disk = new Promise((resolve) => {
    finish = resolve;
  });
  session.subscribe((entry) => events.push(`told ${entry.seq} at ${session.current().seq}`));
  const sent = session.submit(submission('a')).then(() => events.push('answered'));
  await new Promise(setImmediate);
  expect(session.current().seq).toBe(1);
  expect(session.history('secretary').canUndo).toBe(false);
  expect(events).toEqual([]);
  finish();
  await sent;
  expect(events).toEqual(['told 2 at 2', 'answered']);
});

test('commands that arrive while the disk works share the next append', async () => {
  const { store, session } = await newSession();
  const ids = Array.from({ length: 100 }, (_, index) => `p-${index}`);
  const results = await Promise.all(ids.map((id) => session.submit(submission(id))));
  expect(results).toEqual(ids.map((_, index) => ({ ok: true, value: { seq: index + 2 } })));
  expect(store.appends.map((seqs) => seqs.length)).toEqual([1, 99]);
  expect(Object.keys(session.current().state.point)).toEqual(ids);
});

test('each is decided on what those before it lead to, written or not', async () => {
  const { session } = await newSession();
  const edit = { type: 'point/edit', id: 'a', text: 'Sửa lại', isPrivate: false } as const;
  const [, , edited, undone, twice] = await Promise.all([
    session.submit(submission('first')),
    session.submit(submission('a')),
    session.submit(submission('edit', edit)),
    session.undo(step('undo')),
    session.submit(submission('again', pointAdded('a'))),
  ]);
  expect(edited).toEqual({ ok: true, value: { seq: 4 } });
  expect(undone).toEqual({ ok: true, value: { seq: 5 } });
  expect(twice).toEqual({ ok: false, error: { code: 'recordExists', kind: 'point', id: 'a' } });
  expect(session.current().state.point.a?.text).toContain('Ý kiến a');
});

test('when the log refuses, all that waited fails, nothing is kept, and health says so until it works again', async () => {
  const { store, session } = await newSession();
  await recordPoints(session, 'p', 2);
  const before = session.current();
  const told: number[] = [];
  const health: string[] = [];
  session.subscribe(({ seq }) => told.push(seq));
  session.onHealth(({ state }) => health.push(state));
  store.refusal = 'ENOSPC';
  const sent = [session.submit(submission('a')), session.submit(submission('b'))];
  await Promise.resolve();
  sent.push(session.undo(step('undo')), session.submit(submission('c')));
  expect(await Promise.all(sent)).toEqual([refused, refused, refused, refused]);
  expect(session.current()).toEqual(before);
  expect(session.health()).toEqual({ state: 'failing', reason: 'ENOSPC', since: at });
  store.refusal = null;
  expect(await session.submit(submission('a'))).toEqual({ ok: true, value: { seq: 4 } });
  expect(session.health()).toEqual({ state: 'ok', savedAt: at, entryCount: 4 });
  expect({ told, health }).toEqual({ told: [4], health: ['failing', 'ok'] });
});

test('Ctrl+S finds out that the disk works again, and health says so with the time of what was last recorded', async () => {
  const { store, session } = await newSession();
  await recordPoints(session, 'p', 2);
  const { seq } = session.current();
  store.refusal = 'ENOSPC';
  expect(await session.submit(submission('a'))).toEqual(refused);
  store.refusal = null;
  expect(await session.snapshotNow()).toEqual({ ok: true, value: null });
  expect(session.health()).toEqual({ state: 'ok', savedAt: at, entryCount: seq });
});

test('a command is recorded once: in flight, later, and after a restart', async () => {
  const { store, session } = await newSession();
  const [first, second] = await Promise.all([session.submit(submission('a')), session.submit(submission('a'))]);
  expect(first).toEqual({ ok: true, value: { seq: 2 } });
  expect(second).toEqual(first);
  expect(await session.submit(submission('a'))).toEqual(first);
  expect(await (await sessionOn(store)).submit(submission('a'))).toEqual(first);
  expect(store.entries).toHaveLength(2);
});

test('a refused command can be sent again under the same id', async () => {
  const { session } = await newSession();
  const edit = submission('edit', { type: 'point/edit', id: 'a', text: 'Sửa lại', isPrivate: false });
  expect(await session.submit(edit)).toMatchObject({ ok: false, error: { code: 'recordNotFound' } });
  unwrapped(await session.submit(submission('a')));
  expect(await session.submit(edit)).toEqual({ ok: true, value: { seq: 3 } });
});

test('a command that changes nothing records nothing', async () => {
  const { store, session } = await newSession();
  await recordPoints(session, 'p', 1);
  const restore = submission('restore', { type: 'record/restore', kind: 'point', id: 'p-1' });
  expect(await session.submit(restore)).toEqual({ ok: true, value: { seq: 2 } });
  expect(store.entries).toHaveLength(2);
});

test('undo and redo are entries of their own, for each actor apart (SPEC H1–H3)', async () => {
  const { store, session } = await newSession();
  for (const id of ['a', 'b']) unwrapped(await session.submit({ ...submission(id), batchId: 'gesture' }));
  unwrapped(await session.submit(submission('c')));
  expect(session.history('secretary')).toEqual({ canUndo: true, canRedo: false });
  expect(session.history('chair')).toEqual({ canUndo: false, canRedo: false });
  expect(await session.undo({ commandId: 'of-chair', actor: 'chair' })).toMatchObject({
    error: { code: 'nothingToUndo' },
  });
  unwrapped(await session.undo(step('undo-1')));
  unwrapped(await session.undo(step('undo-2')));
  expect(session.current().state.point).toEqual({});
  expect(store.entries.slice(4)).toMatchObject([
    { seq: 5, command: null, undoes: [4] },
    { seq: 6, command: null, undoes: [2, 3] },
  ]);
  expect(await session.undo(step('undo-3'))).toMatchObject({ error: { code: 'nothingToUndo' } });

  const restarted = await sessionOn(store);
  expect(restarted.history('secretary')).toEqual({ canUndo: false, canRedo: true });
  unwrapped(await restarted.redo(step('redo-1')));
  expect(Object.keys(restarted.current().state.point)).toEqual(['a', 'b']);
  unwrapped(await restarted.submit(submission('d')));
  expect(restarted.history('secretary')).toEqual({ canUndo: true, canRedo: false });
});

test('undoing everything leads back to the start or the last issuance, redoing everything to the end (SPEC H5, D6)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(diceArbitrary, { minLength: 1, maxLength: 60 }), async (dice) => {
      const { store, session } = await newSession();
      let start = session.current().state;
      for (const [number, die] of dice.entries()) {
        const { command } = randomCommand(session.current().state, die, number);
        const batchId = `batch-${Math.floor(number / 3)}`;
        const submitted = await session.submit({ ...submission(`s-${number}`, command), batchId });
        if (command.type === 'document/issue' && submitted.ok) start = session.current().state;
      }
      const end = session.current().state;
      for (let number = 0; session.history('secretary').canUndo; number += 1) {
        unwrapped(await session.undo(step(`undo-${number}`)));
      }
      expect(session.current().state).toEqual(start);
      for (let number = 0; session.history('secretary').canRedo; number += 1) {
        unwrapped(await session.redo(step(`redo-${number}`)));
      }
      expect(session.current().state).toEqual(end);
      const { head } = await replay(store.log, null);
      expect(head).toEqual({ ...session.current(), histories: head.histories });
    }),
    { numRuns: 60 },
  );
});

test('a listener that throws is reported and harms nobody', async () => {
  const bugs: unknown[] = [];
  const session = await sessionOn(memoryStore([created()]), bugs);
  const told: number[] = [];
  session.subscribe(() => {
    throw new Error('the window is gone');
  });
  const stop = session.subscribe(({ seq }) => told.push(seq));
  await recordPoints(session, 'p', 1);
  stop();
  await recordPoints(session, 'q', 1);
  expect(told).toEqual([2]);
  expect(bugs).toHaveLength(2);
});

test('a rule that throws fails its own command only', async () => {
  const { session } = await newSession();
  const broken = {
    type: 'point/add',
    get id(): string {
      throw new Error('a bug');
    },
  } as unknown as ReturnType<typeof pointAdded>;
  const [bug, fine] = await Promise.allSettled([
    session.submit(submission('broken', broken)),
    session.submit(submission('fine')),
  ]);
  expect(bug).toMatchObject({ status: 'rejected', reason: { message: 'a bug' } });
  expect(fine).toMatchObject({ status: 'fulfilled', value: { ok: true, value: { seq: 2 } } });
});

test('closing waits for what is on its way, leaves a snapshot, and takes nothing more', async () => {
  const { store, session } = await newSession();
  const sent = session.submit(submission('a'));
  await session.close();
  expect(await sent).toEqual({ ok: true, value: { seq: 2 } });
  expect(store.snapshots.map(({ seq }) => seq)).toEqual([2]);
  expect(await session.submit(submission('b'))).toEqual({ ok: false, error: { code: 'meetingNotOpen' } });
});

test('a snapshot is written every 200 entries', async () => {
  const { store, session } = await newSession();
  await recordPoints(session, 'p', 450);
  expect(store.snapshots.map(({ seq }) => seq)).toEqual([200, 400]);
  expect(Object.keys(store.snapshots[0]?.state.point ?? {})).toHaveLength(199);
});
