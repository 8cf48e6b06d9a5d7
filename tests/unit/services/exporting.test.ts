import { describe, expect, it, vi } from 'vitest';
import type { Pushes } from '#shared/contract/pushes.ts';
import { requestOf } from '#shared/documents/documents.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { readRecord } from '#shared/domain/recordFile.ts';
import { err, ok } from '#shared/lib/result.ts';
import { createExporting, type ExportingParts } from '../../../electron/services/exporting.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';

const state = stateOf(smallMeeting());

/** Exporting with a disk that is a map of paths. */
function world(parts: Partial<ExportingParts> = {}) {
  const disk = new Map<string, string>();
  const progress: Pushes['documents.progressed'][] = [];
  let lastId = 0;
  const opener = { open: vi.fn(async () => ok(null)), reveal: vi.fn() };
  const exporting = createExporting({
    chooser: {
      recordFile: async (period) => `/home/record-${period}.json`,
      documentFile: async (fileName) => `/home/${fileName}`,
      folder: async () => '/home/documents',
    },
    writer: {
      async write(document, format, path, report) {
        report('laying');
        disk.set(path, `${format} ${document.main?.typeName}`);
        return ok(null);
      },
      cancel: vi.fn(),
    },
    files: {
      readText: async () => err({ code: 'fileUnreadable', fileName: '', reason: 'ENOENT' }),
      async writeText(path, text) {
        disk.set(path, text);
        return ok(null);
      },
      exists: async (path) => disk.has(path),
    },
    opener,
    progressed: (step) => progress.push(step),
    newId: () => {
      lastId += 1;
      return `export-${lastId}`;
    },
    ...parts,
  });
  return { exporting, disk, progress, opener };
}

describe('documents', () => {
  it('one: under the name that was chosen, after a name was proposed', async () => {
    const { exporting, disk } = world();
    const files = { exportId: 'export-1', fileNames: ['bien-ban-2022-04.pdf'] };
    expect(await exporting.documents(state, [requestOf('minutes')], ['pdf'])).toEqual(ok(files));
    expect([...disk]).toEqual([['/home/bien-ban-2022-04.pdf', 'pdf BIÊN BẢN']]);
  });

  it('several: into a folder, with progress', async () => {
    const { exporting, disk, progress } = world();
    const result = await exporting.documents(state, [requestOf('minutes'), requestOf('notice')], ['pdf']);
    expect(result).toMatchObject({ ok: true, value: { fileNames: { length: 2 } } });
    expect([...disk.values()]).toEqual(['pdf BIÊN BẢN', 'pdf THÔNG BÁO']);
    expect(progress.map(({ stage, done, total }) => [stage, done, total])).toEqual([
      ['laying', 0, 2],
      ['laying', 1, 2],
      ['done', 2, 2],
    ]);
  });

  it('never replace a file in a folder: what is there may have been signed', async () => {
    const { exporting, disk } = world();
    disk.set('/home/documents/bien-ban-2022-04.pdf', 'signed');
    disk.set('/home/documents/bien-ban-2022-04 (2).pdf', 'signed too');
    await exporting.documents(state, [requestOf('minutes'), requestOf('notice')], ['pdf']);
    expect(disk.get('/home/documents/bien-ban-2022-04.pdf')).toBe('signed');
    expect(disk.get('/home/documents/bien-ban-2022-04 (3).pdf')).toBe('pdf BIÊN BẢN');
  });

  it('go nowhere when the user chooses nowhere', async () => {
    const nowhere = { recordFile: async () => null, documentFile: async () => null, folder: async () => null };
    const { exporting, disk, progress } = world({ chooser: nowhere });
    expect(await exporting.documents(state, [requestOf('minutes')], ['pdf'])).toEqual(ok(null));
    expect(await exporting.documents(state, [requestOf('minutes'), requestOf('notice')], ['pdf'])).toEqual(ok(null));
    expect(await exporting.record(state)).toEqual(ok(null));
    expect([disk.size, progress.length]).toEqual([0, 0]);
  });

  it('stop at the first that fails, and say why', async () => {
    const failure = err({ code: 'exportFailed', reason: 'ENOSPC' } as const);
    const write = vi.fn(async () => failure);
    const { exporting } = world({ writer: { write, cancel: vi.fn() } });
    expect(await exporting.documents(state, [requestOf('minutes'), requestOf('notice')], ['pdf'])).toEqual(failure);
    expect(write).toHaveBeenCalledOnce();
  });
});

describe('the record', () => {
  it('is a file that can be imported again', async () => {
    const { exporting, disk } = world();
    expect(await exporting.record(state)).toMatchObject({ value: { fileNames: ['record-2022-04.json'] } });
    expect(readRecord(JSON.parse(disk.get('/home/record-2022-04.json') ?? ''))).toMatchObject({ ok: true });
  });
});

describe('opening', () => {
  it('opens and shows the files of an export, by number', async () => {
    const { exporting, opener } = world();
    await exporting.documents(state, [requestOf('minutes'), requestOf('notice')], ['pdf']);
    expect(await exporting.open('export-1', 1)).toEqual(ok(null));
    expect(await exporting.reveal('export-1', 0)).toEqual(ok(null));
    expect(opener.open).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('/home/documents/thong-bao'));
    expect(opener.reveal).toHaveBeenCalledExactlyOnceWith('/home/documents/bien-ban-2022-04.pdf');
  });

  it.each([
    ['export-2', 0],
    ['export-1', 5],
    ['export-1', -1],
    ['/etc/passwd', 0],
    ['constructor', 0],
  ])('opens nothing that it did not write: %s %i', async (exportId, index) => {
    const { exporting, opener } = world();
    await exporting.documents(state, [requestOf('minutes')], ['pdf']);
    expect(await exporting.open(exportId, index)).toEqual(err({ code: 'exportNotFound' }));
    expect(await exporting.reveal(exportId, index)).toEqual(err({ code: 'exportNotFound' }));
    expect(opener.open).not.toHaveBeenCalled();
    expect(opener.reveal).not.toHaveBeenCalled();
  });

  it('says so when the file has been moved away', async () => {
    const { exporting, disk } = world();
    await exporting.documents(state, [requestOf('minutes')], ['pdf']);
    disk.clear();
    expect(await exporting.open('export-1', 0)).toEqual(err({ code: 'exportNotFound' }));
  });
});
