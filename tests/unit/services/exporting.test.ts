import { describe, expect, it, vi } from 'vitest';
import type { Pushes } from '#shared/contract/pushes.ts';
import { stageBegun } from '#shared/documents/documentProgress.ts';
import { requestOf } from '#shared/documents/documents.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { readRecord } from '#shared/domain/recordFile.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { err, ok } from '#shared/lib/result.ts';
import { createExporting, type ExportingParts } from '../../../electron/services/exporting.ts';
import type { IssuedDocuments } from '../../../electron/services/issuedDocuments.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';

const state = stateOf(smallMeeting());
/** Nothing of it is issued, so nobody asks what was. */
const meeting = { current: () => ({ state }), issued: {} as IssuedDocuments };

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
        report(stageBegun('laying'));
        report({ stage: 'laying', page: 37, pageCount: null });
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
      async writeBytes(path, bytes) {
        disk.set(path, Buffer.from(bytes).toString());
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
    expect(await exporting.documents(meeting, [requestOf('minutes')], ['pdf'])).toEqual(ok(files));
    expect([...disk]).toEqual([['/home/bien-ban-2022-04.pdf', 'pdf BIÊN BẢN']]);
  });

  it('several: into a folder, with progress', async () => {
    const { exporting, disk, progress } = world();
    const result = await exporting.documents(meeting, [requestOf('minutes'), requestOf('notice')], ['pdf']);
    expect(result).toMatchObject({ ok: true, value: { fileNames: { length: 2 } } });
    expect([...disk.values()]).toEqual(['pdf BIÊN BẢN', 'pdf THÔNG BÁO']);
    expect(progress.map(({ stage, page, done, total }) => [stage, page, done, total])).toEqual([
      ['laying', null, 0, 2],
      ['laying', 37, 0, 2],
      ['laying', null, 1, 2],
      ['laying', 37, 1, 2],
      ['done', null, 2, 2],
    ]);
  });

  it('never replace a file in a folder: what is there may have been signed', async () => {
    const { exporting, disk } = world();
    disk.set('/home/documents/bien-ban-2022-04.pdf', 'signed');
    disk.set('/home/documents/bien-ban-2022-04 (2).pdf', 'signed too');
    await exporting.documents(meeting, [requestOf('minutes'), requestOf('notice')], ['pdf']);
    expect(disk.get('/home/documents/bien-ban-2022-04.pdf')).toBe('signed');
    expect(disk.get('/home/documents/bien-ban-2022-04 (3).pdf')).toBe('pdf BIÊN BẢN');
  });

  it('go nowhere when the user chooses nowhere', async () => {
    const nowhere = { recordFile: async () => null, documentFile: async () => null, folder: async () => null };
    const { exporting, disk, progress } = world({ chooser: nowhere });
    expect(await exporting.documents(meeting, [requestOf('minutes')], ['pdf'])).toEqual(ok(null));
    expect(await exporting.documents(meeting, [requestOf('minutes'), requestOf('notice')], ['pdf'])).toEqual(ok(null));
    expect(await exporting.record(state)).toEqual(ok(null));
    expect([disk.size, progress.length]).toEqual([0, 0]);
  });

  it('without tables are no workbooks: the others are, and none at all is said', async () => {
    const { exporting, disk } = world();
    const both = [requestOf('attendanceList'), requestOf('pressSummary')];
    await exporting.documents(meeting, both, ['docx', 'xlsx']);
    expect([...disk.keys()].filter((path) => path.endsWith('.docx'))).toHaveLength(2);
    expect([...disk.keys()].filter((path) => path.endsWith('.xlsx'))).toHaveLength(1);
    const none = err({ code: 'exportFailed', reason: 'noTables' });
    expect(await exporting.documents(meeting, [requestOf('pressSummary')], ['xlsx'])).toEqual(none);
  });

  it('stop at the first that fails, and say why', async () => {
    const failure = err({ code: 'exportFailed', reason: 'ENOSPC' } as const);
    const write = vi.fn(async () => failure);
    const { exporting } = world({ writer: { write, cancel: vi.fn() } });
    expect(await exporting.documents(meeting, [requestOf('minutes'), requestOf('notice')], ['pdf'])).toEqual(failure);
    expect(write).toHaveBeenCalledOnce();
  });
});

describe('what was issued', () => {
  const file = { sha256: 'a'.repeat(64), bytes: 6, pages: 3 };
  const issuance = { id: 'notice', number: 15, date: '2022-04-28', issuedAt: '2022-04-28T09:00:00+07:00', file };
  const then: MeetingState = { ...state, issuance: { notice: issuance } };
  const issued = { bytesOf: async () => ok(Buffer.from('signed')), stateOf: async () => ok(then) };
  const ofIssued = { current: () => ({ state: then }), issued };
  const pdf = '/home/documents/thong-bao-ket-luan-2022-04.pdf';

  it('is exported as the bytes that were issued, and the rest is laid out', async () => {
    const { exporting, disk } = world();
    await exporting.documents(ofIssued, [requestOf('minutes'), requestOf('notice')], ['pdf']);
    expect(disk.get(pdf)).toBe('signed');
    expect(disk.get('/home/documents/bien-ban-2022-04.pdf')).toBe('pdf BIÊN BẢN');
  });

  it('gets its metadata beside it when they are asked for; a draft has none', async () => {
    const { exporting, disk } = world();
    const requests = [requestOf('minutes'), requestOf('notice')];
    const exported = await exporting.documents(ofIssued, requests, ['pdf', 'docx'], true);
    expect(exported).toMatchObject({
      value: {
        fileNames: [
          'bien-ban-2022-04.pdf',
          'bien-ban-2022-04.docx',
          'thong-bao-ket-luan-2022-04.pdf',
          'thong-bao-ket-luan-2022-04.edxml.xml',
          'thong-bao-ket-luan-2022-04.docx',
        ],
      },
    });
    const metadata = disk.get(pdf.replace('.pdf', '.edxml.xml'));
    expect(metadata).toContain('<edXML:AttachmentName>thong-bao-ket-luan-2022-04.pdf</edXML:AttachmentName>');
    expect(metadata).toContain(file.sha256);
  });

  it('can be exported by its own name, under the name that the user gives it', async () => {
    const { exporting, disk } = world({
      chooser: { recordFile: async () => null, documentFile: async () => '/home/TB 15.pdf', folder: async () => null },
    });
    disk.set('/home/TB 15.edxml.xml', 'of an earlier time');
    const files = { exportId: 'export-1', fileNames: ['TB 15.pdf', 'TB 15 (2).edxml.xml'] };
    expect(await exporting.issued(ofIssued, 'notice')).toEqual(ok(files));
    expect(disk.get('/home/TB 15.pdf')).toBe('signed');
    expect(await exporting.issued(ofIssued, 'notice-2')).toMatchObject({ error: { code: 'recordNotFound' } });
  });

  it('is not made anew when its file is damaged', async () => {
    const damaged = {
      code: 'issuedFileDamaged',
      document: 'notice',
      number: 15,
      date: '2022-04-28',
      fault: 'changed',
    } as const;
    const { exporting, disk } = world();
    const broken = { ...ofIssued, issued: { ...issued, bytesOf: async () => err(damaged) } };
    expect(await exporting.documents(broken, [requestOf('notice')], ['pdf'])).toEqual(err(damaged));
    expect(disk.size).toBe(0);
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
    await exporting.documents(meeting, [requestOf('minutes'), requestOf('notice')], ['pdf']);
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
    await exporting.documents(meeting, [requestOf('minutes')], ['pdf']);
    expect(await exporting.open(exportId, index)).toEqual(err({ code: 'exportNotFound' }));
    expect(await exporting.reveal(exportId, index)).toEqual(err({ code: 'exportNotFound' }));
    expect(opener.open).not.toHaveBeenCalled();
    expect(opener.reveal).not.toHaveBeenCalled();
  });

  it('says so when the file has been moved away', async () => {
    const { exporting, disk } = world();
    await exporting.documents(meeting, [requestOf('minutes')], ['pdf']);
    disk.clear();
    expect(await exporting.open('export-1', 0)).toEqual(err({ code: 'exportNotFound' }));
  });
});
