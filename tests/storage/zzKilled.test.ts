import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Entry } from '#shared/domain/history.ts';
import { systemClock } from '../../electron/services/systemClock.ts';
import { libraryFolder } from '../../electron/storage/libraryFolder.ts';
import { bundledScript } from '../support/bundledScript.ts';
import { createdMeeting, directoryAsset, diskLibrary, openedMeeting, unwrapped } from '../support/diskLibrary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const rounds = 300;

/** Lets a writer run, kills it after `aliveMs` of writing. @returns what it had acknowledged, `commandId` to `seq`. */
async function killedWriter(script: string, args: readonly string[], aliveMs: number): Promise<Map<string, number>> {
  const writer = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const closed = once(writer, 'close');
  await once(writer.stdout, 'data');
  await wait(aliveMs);
  writer.kill('SIGKILL');
  await closed;
  const lines = output.slice(0, output.lastIndexOf('\n')).split('\n');
  return new Map(lines.map((line) => line.split(' ')).map(([commandId = '', seq]) => [commandId, Number(seq)]));
}

test(`a writer killed at ${rounds} random moments has lost nothing that it acknowledged`, {
  timeout: 900_000,
}, async () => {
  const path = await temporaryFolder();
  const script = await bundledScript(resolve('tests/support/busyWriter.ts'), await temporaryFolder());
  const meetingId = await createdMeeting(diskLibrary(path));
  const { meetings } = libraryFolder({ path, access: 'write', directoryAsset, clock: systemClock });
  const acknowledged = new Map<string, number>();
  let before = 1;
  for (let round = 0; round < rounds; round += 1) {
    const inFlight = [1, 3, 20][round % 3] ?? 1;
    const args = [path, meetingId, String(round), String(inFlight)];
    for (const [commandId, seq] of await killedWriter(script, args, Math.random() * 60)) {
      acknowledged.set(commandId, seq);
    }
    const store = unwrapped(await meetings.open(meetingId));
    const entries: Entry[] = [];
    for await (const some of store.log.replay(0)) entries.push(...some);
    await store.close();
    expect(store.repairs).toMatchObject({ setAside: [], lostCount: 0 });
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    const stored = new Map(entries.map(({ commandId, seq }) => [commandId, seq]));
    const missing = [...acknowledged].filter(([commandId, seq]) => stored.get(commandId) !== seq);
    expect(missing).toEqual([]);
    expect(store.drafts.list()).toHaveLength(1);
    expect(entries.length).toBeGreaterThan(before);
    before = entries.length;
  }
  // What was acknowledged can be sent again without being recorded twice.
  const { session } = await openedMeeting(diskLibrary(path), meetingId);
  const { seq, state } = session.current();
  expect(Object.keys(state.point)).toHaveLength(seq - 1);
  const [[commandId, itsSeq] = ['', 0]] = acknowledged;
  const again = { commandId, batchId: null, actor: 'secretary', command: { type: 'meeting/start' } } as const;
  expect(await session.submit(again)).toEqual({ ok: true, value: { seq: itsSeq } });
  expect(session.current().seq).toBe(seq);
  await session.close();
});
