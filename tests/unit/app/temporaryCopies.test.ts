import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { err, ok } from '#shared/lib/result.ts';
import { createTemporaryCopies } from '../../../electron/app/temporaryCopies.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const name = 'thong-bao-ket-luan-so-15-2022.pdf';
const bytes = Buffer.from('signed');

/** Copies in a folder of the system's, and what the desktop's program was given. */
async function copiesIn(folder?: string) {
  const system = folder ?? (await temporaryFolder());
  const opened: string[] = [];
  const open = async (path: string) => {
    opened.push(path);
    return ok(null);
  };
  return { system, opened, copies: createTemporaryCopies(join(system, 'giao-ban-1-'), { open }) };
}

describe('a copy of what was issued', () => {
  test('is opened under its own name, read-only, where nobody else looks', async () => {
    const { opened, copies } = await copiesIn();
    expect(await copies.openCopy(name, bytes)).toEqual(ok(null));
    const [path = ''] = opened;
    expect(basename(path)).toBe(name);
    expect(readFileSync(path)).toEqual(bytes);
    expect(statSync(path).mode & 0o222).toBe(0);
    if (process.platform !== 'win32') expect(statSync(dirname(path)).mode & 0o077).toBe(0);
  });

  test('is a new one each time: the one before may be open still', async () => {
    const { opened, copies } = await copiesIn();
    await copies.openCopy(name, bytes);
    await copies.openCopy(name, bytes);
    expect(new Set(opened).size).toBe(2);
  });

  test('goes when the application ends, and what a killed run left at the next start', async () => {
    const { system, opened, copies } = await copiesIn();
    await copies.openCopy(name, bytes);
    const next = await copiesIn(system);
    const clearing = next.copies.clear();
    await next.copies.openCopy(name, bytes);
    await clearing;
    expect([existsSync(opened[0] ?? ''), existsSync(next.opened[0] ?? '')]).toEqual([false, true]);
    await next.copies.clear();
    expect(readdirSync(system)).toEqual([]);
  });

  test('and nothing else goes with it', async () => {
    const { system, copies } = await copiesIn();
    await mkdir(join(system, 'giao-ban-12-another'));
    await writeFile(join(system, 'of-the-user.pdf'), 'mine');
    await copies.openCopy(name, bytes);
    await copies.clear();
    expect(readdirSync(system).sort()).toEqual(['giao-ban-12-another', 'of-the-user.pdf']);
  });

  test('that can not be written is told', async () => {
    const { copies, opened } = await copiesIn('/no/such/folder');
    expect(await copies.openCopy(name, bytes)).toEqual(err({ code: 'openFailed', reason: 'ENOENT' }));
    expect(opened).toEqual([]);
  });
});
