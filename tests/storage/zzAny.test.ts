import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenReferences } from '#shared/domain/references.ts';
import {
  closedMeeting,
  diskLibrary,
  openedMeeting,
  recordPoints,
  submission,
  unwrapped,
} from '../support/diskLibrary.ts';
import { temporaryMemoryFolder } from '../support/temporaryFolder.ts';

const files = ['journal.jsonl', 'snapshot.json', 'snapshot.previous.json'] as const;

interface Damage {
  readonly file: (typeof files)[number];
  readonly how: 'flip' | 'cut' | 'zero' | 'insert' | 'removeBlock';
  /** Where, as a share of the file. */
  readonly where: number;
  readonly length: number;
}

const damageArbitrary: fc.Arbitrary<Damage> = fc.record({
  file: fc.constantFrom(...files),
  how: fc.constantFrom('flip', 'cut', 'zero', 'insert', 'removeBlock'),
  where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 5_000 }),
});

function damaged(bytes: Buffer, { how, where, length }: Damage): Buffer {
  const at = Math.floor(where * bytes.length);
  const [before, behind] = [bytes.subarray(0, at), bytes.subarray(at + length)];
  if (how === 'cut') return before;
  if (how === 'zero') return Buffer.concat([before, Buffer.alloc(length), behind]);
  if (how === 'removeBlock') return Buffer.concat([before, behind]);
  if (how === 'insert') return Buffer.concat([before, Buffer.from('\nx'.repeat(length)), bytes.subarray(at)]);
  const flipped = Buffer.from(bytes);
  flipped[at] = (flipped[at] ?? 0) ^ 1;
  return flipped;
}

/** Whether the bytes of the damaged journal are still all in the folder, in whatever files. */
async function isKept(folder: string, journal: Buffer): Promise<boolean> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('journal'));
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  if (contents.some((bytes) => bytes.equals(journal))) return true;
  const now = await readFile(join(folder, 'journal.jsonl'));
  return contents.some(
    (torn) => journal.subarray(-torn.length).equals(torn) && now.indexOf(journal.subarray(0, -torn.length)) === 0,
  );
}

test('whatever happens to the files: nothing is thrown away, and what opens holds together and goes on', async () => {
  const original = await temporaryMemoryFolder();
  const { meetingId } = await closedMeeting(original, 8);
  const { session } = await openedMeeting(diskLibrary(original), meetingId);
  const speech = {
    type: 'speech/start',
    id: 's-1',
    agendaItemId: 'item-1',
    speaker: { personId: 'chair', unitId: null, text: null },
  } as const;
  unwrapped(await session.submit(submission('start', { type: 'meeting/start' })));
  unwrapped(await session.submit(submission('speech', speech)));
  const said = {
    type: 'point/add',
    id: 'said',
    text: 'Ý kiến',
    isPrivate: false,
    agendaItemId: 'item-1',
    speechId: 's-1',
  } as const;
  unwrapped(await session.submit(submission('said', said)));
  await session.close();
  const last = await openedMeeting(diskLibrary(original), meetingId);
  await recordPoints(last.session, 'q', 4);
  await last.session.close();

  let opened = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(damageArbitrary, { minLength: 1, maxLength: 3 }), async (damages) => {
      const path = await temporaryMemoryFolder();
      const folder = join(path, meetingId);
      await cp(original, path, { recursive: true });
      for (const damage of damages) {
        const file = join(folder, damage.file);
        await writeFile(file, damaged(await readFile(file), damage));
      }
      const journal = await readFile(join(folder, 'journal.jsonl'));
      const read = await diskLibrary(path, 'read').read(meetingId);
      const library = diskLibrary(path);
      const result = await library.open(meetingId);
      expect(await isKept(folder, journal)).toBe(true);
      expect(read.ok).toBe(result.ok);
      if (!result.ok || !read.ok) {
        if (!result.ok) expect(result.error.code).toBe('journalDamaged');
        return;
      }
      opened += 1;
      const { session } = result.value;
      const { state } = session.current();
      expect(read.value.state).toEqual(state);
      expect(brokenReferences(state)).toEqual([]);
      unwrapped(
        await session.submit(submission('after', { type: 'meeting/edit', patch: { title: 'Sau khi khôi phục' } })),
      );
      const live = session.current();
      await session.close();
      const again = await openedMeeting(diskLibrary(path), meetingId);
      expect(again.session.current()).toEqual(live);
      expect(again.recovery).toBeNull();
      await again.session.close();
    }),
    { numRuns: 3000 },
  );
  expect(opened).toBeGreaterThan(2000);
}, 600_000);
