import { describe, expect, it, vi } from 'vitest';
import type { Pushes } from '#shared/contract/pushes.ts';
import { stageBegun } from '#shared/documents/documentProgress.ts';
import { requestOf } from '#shared/documents/documents.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { readRecord } from '#shared/domain/recordFile.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { err, ok } from '#shared/lib/result.ts';
import { createExporting, type ExportingParts, type UserFiles } from '../../../electron/services/exporting.ts';
import type { IssuedDocuments } from '../../../electron/services/issuedDocuments.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';

const state = stateOf(smallMeeting());
/** Nothing of it is issued, so nobody asks what was. */
const meeting = { current: () => ({ state }), issued: {} as IssuedDocuments };

const full = err({ code: 'exportFailed', reason: 'ENOSPC' } as const);
const plentyOfBytes: Pick<UserFiles, 'readText' | 'writeBytes' | 'exists'> = {
  readText: async () => err({ code: 'fileUnreadable', fileName: '', reason: 'ENOENT' }),
  writeBytes: async () => ok(null),
  exists: async () => false,
};

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
    const files = {
      exportId: 'export-1',
      fileNames: ['bien-ban-2022-04-du-thao.pdf'],
      withoutTables: [],
      failure: null,
    };
    expect(await exporting.documents(meeting, [requestOf('minutes')], ['pdf'])).toEqual(ok(files));
    expect([...disk]).toEqual([['/home/bien-ban-2022-04-du-thao.pdf', 'pdf BIÊN BẢN']]);
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
    disk.set('/home/documents/bien-ban-2022-04-du-thao.pdf', 'signed');
    disk.set('/home/documents/bien-ban-2022-04-du-thao (2).pdf', 'signed too');
    await exporting.documents(meeting, [requestOf('minutes'), requestOf('notice')], ['pdf']);
    expect(disk.get('/home/documents/bien-ban-2022-04-du-thao.pdf')).toBe('signed');
    expect(disk.get('/home/documents/bien-ban-2022-04-du-thao (3).pdf')).toBe('pdf BIÊN BẢN');
  });

  it('go nowhere when the user chooses nowhere', async () => {
    const nowhere = { recordFile: async () => null, documentFile: async () => null, folder: async () => null };
    const { exporting, disk, progress } = world({ chooser: nowhere });
    expect(await exporting.documents(meeting, [requestOf('minutes')], ['pdf'])).toEqual(ok(null));
    expect(await exporting.documents(meeting, [requestOf('minutes'), requestOf('notice')], ['pdf'])).toEqual(ok(null));
    expect(await exporting.record(state)).toEqual(ok(null));
    expect([disk.size, progress.length]).toEqual([0, 0]);
  });

  it('without tables are no workbooks: the others are, and which have none is said', async () => {
    const { exporting, disk } = world();
    const both = [requestOf('attendanceList'), requestOf('pressSummary')];
    const exported = await exporting.documents(meeting, both, ['docx', 'xlsx']);
    expect([...disk.keys()].filter((path) => path.endsWith('.docx'))).toHaveLength(2);
    expect([...disk.keys()].filter((path) => path.endsWith('.xlsx'))).toHaveLength(1);
    expect(exported).toMatchObject({ value: { withoutTables: ['pressSummary'], failure: null } });
    expect(await exporting.documents(meeting, [requestOf('pressSummary')], ['xlsx'])).toEqual(
      err({ code: 'noTables' }),
    );
  });

  it('stop at the first that fails, and say why', async () => {
    const failure = err({ code: 'exportFailed', reason: 'ENOSPC' } as const);
    const write = vi.fn(async () => failure);
    const { exporting } = world({ writer: { write, cancel: vi.fn() } });
    expect(await exporting.documents(meeting, [requestOf('minutes'), requestOf('notice')], ['pdf'])).toEqual(failure);
    expect(write).toHaveBeenCalledOnce();
  });

  it.each([{ code: 'exportFailed', reason: 'ENOSPC' } as const, { code: 'exportCancelled' } as const])(
    'stop halfway and tell which are there, to be opened as ever: $code',
    async (failure) => {
      const write = vi.fn(async (_: unknown, format: string) => (format === 'pdf' ? ok(null) : err(failure)));
      const { exporting, disk, opener } = world({ writer: { write, cancel: vi.fn() } });
      const fileNames = ['bien-ban-2022-04-du-thao.pdf'];
      const part = { exportId: 'export-1', fileNames, withoutTables: [], failure };
      expect(await exporting.documents(meeting, [requestOf('minutes')], ['pdf', 'docx'])).toEqual(ok(part));
      disk.set('/home/documents/bien-ban-2022-04-du-thao.pdf', 'there');
      expect(await exporting.open('export-1', 0)).toEqual(ok(null));
      expect(opener.open).toHaveBeenCalledOnce();
    },
  );
});

describe('what was issued', () => {
  const file = { sha256: 'a'.repeat(64), bytes: 6, pages: 3 };
  const issuance = { id: 'notice', number: 15, date: '2022-04-28', issuedAt: '2022-04-28T09:00:00+07:00', file };
  const then: MeetingState = { ...state, issuance: { notice: issuance } };
  const issued = { bytesOf: async () => ok(Buffer.from('signed')), stateOf: async () => ok(then) };
  const ofIssued = { current: () => ({ state: then }), issued };
  const pdf = '/home/documents/thong-bao-ket-luan-so-15-2022.pdf';
  /** Who names the file is asked whether what has that name may be replaced. */
  const named = (path: string) => ({
    chooser: { recordFile: async () => null, documentFile: async () => path, folder: async () => null },
  });

  it('is exported as the bytes that were issued, and the rest is laid out', async () => {
    const { exporting, disk } = world();
    await exporting.documents(ofIssued, [requestOf('minutes'), requestOf('notice')], ['pdf']);
    expect(disk.get(pdf)).toBe('signed');
    expect(disk.get('/home/documents/bien-ban-2022-04-du-thao.pdf')).toBe('pdf BIÊN BẢN');
  });

  it('has its number in its name, so that nobody takes the draft for it in the same folder', async () => {
    const { exporting, disk } = world();
    const requests = [requestOf('notice'), requestOf('minutes')];
    await exporting.documents(meeting, requests, ['pdf']);
    await exporting.documents(ofIssued, requests, ['pdf', 'docx']);
    expect([...disk.keys()].map((path) => path.replace('/home/documents/', ''))).toEqual([
      'thong-bao-ket-luan-2022-04-du-thao.pdf',
      'bien-ban-2022-04-du-thao.pdf',
      'thong-bao-ket-luan-so-15-2022.pdf',
      'thong-bao-ket-luan-so-15-2022.docx',
      'bien-ban-2022-04-du-thao (2).pdf',
      'bien-ban-2022-04-du-thao.docx',
    ]);
  });

  it('gets its metadata beside it when they are asked for; a draft has none', async () => {
    const { exporting, disk } = world();
    const requests = [requestOf('minutes'), requestOf('notice')];
    const exported = await exporting.documents(ofIssued, requests, ['pdf', 'docx'], true);
    expect(exported).toMatchObject({
      value: {
        fileNames: [
          'bien-ban-2022-04-du-thao.pdf',
          'bien-ban-2022-04-du-thao.docx',
          'thong-bao-ket-luan-so-15-2022.pdf',
          'thong-bao-ket-luan-so-15-2022.edxml.xml',
          'thong-bao-ket-luan-so-15-2022.docx',
        ],
      },
    });
    const metadata = disk.get(pdf.replace('.pdf', '.edxml.xml'));
    expect(metadata).toContain('<edXML:AttachmentName>thong-bao-ket-luan-so-15-2022.pdf</edXML:AttachmentName>');
    expect(metadata).toContain(file.sha256);
  });

  it('can be exported by its own name, under the name that the user gives it', async () => {
    const { exporting, disk } = world(named('/home/TB 15.pdf'));
    const fileNames = ['TB 15.pdf', 'TB 15.edxml.xml'];
    const files = { exportId: 'export-1', fileNames, withoutTables: [], failure: null };
    expect(await exporting.issued(ofIssued, 'notice')).toEqual(ok(files));
    expect(disk.get('/home/TB 15.pdf')).toBe('signed');
    expect(await exporting.issued(ofIssued, 'notice-2')).toMatchObject({ error: { code: 'recordNotFound' } });
  });

  it('takes the place of what has that name, and so do its metadata: none lie beside the wrong file', async () => {
    const { exporting, disk } = world(named('/home/TB.PDF'));
    disk.set('/home/TB.PDF', 'of notice 14');
    disk.set('/home/TB.edxml.xml', 'of notice 14');
    await exporting.issued(ofIssued, 'notice');
    expect([...disk.keys()]).toEqual(['/home/TB.PDF', '/home/TB.edxml.xml']);
    expect(disk.get('/home/TB.edxml.xml')).toContain(file.sha256);
  });

  it('goes into a folder under one name with its metadata, where neither replaces anything', async () => {
    const { exporting, disk } = world();
    disk.set('/home/documents/thong-bao-ket-luan-so-15-2022.edxml.xml', 'of another time');
    const exported = await exporting.documents(ofIssued, [requestOf('notice')], ['pdf', 'docx'], true);
    expect(exported).toMatchObject({
      value: {
        fileNames: [
          'thong-bao-ket-luan-so-15-2022 (2).pdf',
          'thong-bao-ket-luan-so-15-2022 (2).edxml.xml',
          'thong-bao-ket-luan-so-15-2022.docx',
        ],
      },
    });
    expect(disk.get('/home/documents/thong-bao-ket-luan-so-15-2022.edxml.xml')).toBe('of another time');
  });

  it('without its metadata, since the disk is full, is told to be there without them', async () => {
    const { exporting } = world({ ...named('/home/TB.pdf'), files: { ...plentyOfBytes, writeText: async () => full } });
    expect(await exporting.issued(ofIssued, 'notice')).toMatchObject({
      value: { fileNames: ['TB.pdf'], failure: full.error },
    });
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
    expect(opener.reveal).toHaveBeenCalledExactlyOnceWith('/home/documents/bien-ban-2022-04-du-thao.pdf');
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
