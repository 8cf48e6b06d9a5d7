import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { err, ok } from '#shared/lib/result.ts';
import { type CopyingIssuedParts, createCopyingIssued } from '../../electron/services/issuedCopies.ts';
import { submission, unwrapped } from '../support/diskLibrary.ts';
import { endedMeeting, issuingLibrary, wanted } from '../support/issuingLibrary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A meeting of which minutes, notice and a correction were issued, whose journal no program can read any more. */
async function unopenableMeeting({ wasListed = true } = {}) {
  const path = await temporaryFolder();
  const { library, issuing } = issuingLibrary(path);
  const session = await endedMeeting(library, 'm');
  unwrapped(await issuing.issue(session, wanted('minutes', 4)));
  const notice = unwrapped(await issuing.issue(session, wanted('notice', 15)));
  unwrapped(
    await session.submit(submission('fix', { type: 'document/correct', documentType: 'notice', reason: 'Sai tên' })),
  );
  unwrapped(await issuing.issue(session, wanted('notice', 18)));
  await session.close();
  if (wasListed) unwrapped(await library.list());
  const folder = join(path, 'm');
  await writeFile(join(folder, 'journal.jsonl'), 'nothing that was ever a journal\n');
  for (const name of ['snapshot.json', 'snapshot.previous.json']) await rm(join(folder, name), { force: true });
  return { path, issued: join(folder, 'issued'), notice };
}

const files = {
  exists: async (path: string) => existsSync(path),
  writeBytes: async (path: string, bytes: Uint8Array) => {
    await writeFile(path, bytes);
    return ok(null);
  },
};

/** The library as it is found at the next start. */
function copyingFrom(path: string, folder: string | null, onDisk: CopyingIssuedParts['files'] = files) {
  const { library } = issuingLibrary(path);
  return { library, copying: createCopyingIssued({ library, chooser: { folder: async () => folder }, files: onDisk }) };
}

describe('D8: of a meeting that can not be opened', () => {
  test('what was issued is copied byte for byte, under its numbers, and nothing in the library changes', async () => {
    const { path, issued } = await unopenableMeeting();
    const target = await temporaryFolder();
    const { library, copying } = copyingFrom(path, target);
    expect(unwrapped(await library.list())).toMatchObject([{ id: 'm', fault: 'damaged' }]);
    expect((await library.open('m')).ok).toBe(false);
    const fileNames = [
      'bien-ban-so-4-2022.pdf',
      'thong-bao-ket-luan-so-15-2022.pdf',
      'thong-bao-ket-luan-so-18-2022.pdf',
    ];
    expect(await copying.copy('m')).toEqual(ok({ fileNames, changedCount: 0, failure: null }));
    expect((await readdir(target)).sort()).toEqual(fileNames);
    const contents = (folder: string, names: readonly string[]) =>
      Promise.all(names.map(async (name) => (await readFile(join(folder, name))).toString()));
    expect((await contents(target, fileNames)).sort()).toEqual((await contents(issued, await readdir(issued))).sort());
    expect(await readFile(join(target, 'thong-bao-ket-luan-so-15-2022.pdf'), 'utf8')).toContain('Số: 15/TB-BTTTT');
  });

  test('no file in the folder is replaced', async () => {
    const { path } = await unopenableMeeting();
    const target = await temporaryFolder();
    await writeFile(join(target, 'bien-ban-so-4-2022.pdf'), 'signed');
    const { copying } = copyingFrom(path, target);
    expect(unwrapped(await copying.copy('m'))?.fileNames).toContain('bien-ban-so-4-2022 (2).pdf');
    expect(await readFile(join(target, 'bien-ban-so-4-2022.pdf'), 'utf8')).toBe('signed');
  });

  test('whose numbers are not known any more, the files are copied all the same', async () => {
    const { path } = await unopenableMeeting({ wasListed: false });
    await rm(join(path, 'library.json'), { force: true });
    const { copying } = copyingFrom(path, await temporaryFolder());
    expect(unwrapped(await copying.copy('m'))?.fileNames).toEqual([
      'van-ban-luu-chua-ro-so (2).pdf',
      'van-ban-luu-chua-ro-so (3).pdf',
      'van-ban-luu-chua-ro-so.pdf',
    ]);
  });

  test('a file that is not as it was issued is told, and not copied', async () => {
    const { path, issued, notice } = await unopenableMeeting();
    const file = join(issued, `${notice.file?.sha256}.pdf`);
    await rm(file);
    await writeFile(file, 'signed by somebody else');
    const target = await temporaryFolder();
    const copies = unwrapped(await copyingFrom(path, target).copying.copy('m'));
    expect(copies).toEqual({
      fileNames: ['bien-ban-so-4-2022.pdf', 'thong-bao-ket-luan-so-18-2022.pdf'],
      changedCount: 1,
      failure: null,
    });
    expect(await readdir(target)).toHaveLength(2);
  });

  test('when the disk takes no more, it is told which copies are there, and why not all', async () => {
    const { path } = await unopenableMeeting();
    const target = await temporaryFolder();
    const failure = { code: 'exportFailed', reason: 'ENOSPC' } as const;
    const roomFor = (count: number): CopyingIssuedParts['files'] => {
      let left = count;
      return {
        ...files,
        async writeBytes(file, bytes) {
          left -= 1;
          return left < 0 ? err(failure) : files.writeBytes(file, bytes);
        },
      };
    };
    const copied = unwrapped(await copyingFrom(path, target, roomFor(2)).copying.copy('m'));
    expect(copied).toEqual({ fileNames: (await readdir(target)).sort(), changedCount: 0, failure });
    expect(copied?.fileNames).toHaveLength(2);
    expect(await copyingFrom(path, target, roomFor(0)).copying.copy('m')).toEqual(err(failure));
  });

  test('nothing is written when no folder is chosen, or when nothing was issued', async () => {
    const { path, issued } = await unopenableMeeting();
    expect(await copyingFrom(path, null).copying.copy('m')).toEqual(ok(null));
    await rm(issued, { recursive: true });
    expect(await copyingFrom(path, path).copying.copy('m')).toEqual(err({ code: 'nothingIssued' }));
    expect(await copyingFrom(path, path).copying.copy('../m')).toMatchObject({ error: { code: 'meetingNotFound' } });
  });
});
