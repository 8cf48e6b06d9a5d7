import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ending, runCommandLine } from '../../../electron/cli/runCommandLine.ts';
import { stateOf } from '../../../shared/domain/creation.ts';
import { recordJsonSchema } from '../../../shared/domain/record/jsonSchema.ts';
import { writeRecord } from '../../../shared/domain/recordFile.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';

const assetsFolder = resolve(import.meta.dirname, '../../../assets');
const sample = join(assetsFolder, 'samples/2022-04.json');

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'giao-ban-cli-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function run(...args: readonly string[]): Promise<Ending> {
  return runCommandLine(args, {
    cwd,
    assetsFolder,
    defaultLibrary: join(cwd, 'usual'),
    clock: { now: () => '2022-04-25T12:00:00.000+07:00' },
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(join(cwd, folder)).sort();
}

function write(name: string, content: unknown): void {
  writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content));
}

describe('export', () => {
  test('writes every document and tells their paths', async () => {
    const names = [
      'bien-ban-2022-04-du-thao.pdf',
      'thong-bao-ket-luan-2022-04-du-thao.pdf',
      'phu-luc-nhiem-vu-2022-04-du-thao.pdf',
      'phu-luc-kien-nghi-2022-04-du-thao.pdf',
      'danh-sach-dai-bieu-2022-04.pdf',
      'phieu-giao-nhiem-vu-2022-04-du-thao.pdf',
      'ban-tin-2022-04.pdf',
      'chuong-trinh-2022-04.pdf',
    ];
    expect(await run('export', sample, '--to', 'a/b', '--formats', 'pdf')).toEqual({
      exitCode: 0,
      output: names.map((name) => join(cwd, 'a/b', name)),
      complaints: [],
    });
    expect(filesIn('a/b')).toEqual(names.toSorted());
    for (const name of names)
      expect(
        readFileSync(join(cwd, 'a/b', name))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
  });

  test('writes only what was asked for', async () => {
    await run(sample, '--to', 'out', '--documents', 'notice', '--formats', 'pdf');
    expect(filesIn('out')).toEqual(['thong-bao-ket-luan-2022-04-du-thao.pdf']);
  });

  test('writes other formats, a workbook only of documents with tables', async () => {
    const { output } = await run(sample, '--to', 'out', '--documents', 'minutes,notice', '--formats', 'docx,xlsx');
    const minutes = 'bien-ban-2022-04-du-thao';
    const names = [`${minutes}.docx`, `${minutes}.xlsx`, 'thong-bao-ket-luan-2022-04-du-thao.docx'];
    expect(output).toEqual(names.map((name) => join(cwd, 'out', name)));
    for (const name of names)
      expect(
        readFileSync(join(cwd, 'out', name))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    const only = await run(sample, '--to', 'none', '--documents', 'notice', '--formats', 'xlsx', '--language', 'en');
    expect(only).toMatchObject({ exitCode: 1, output: [] });
    expect(only.complaints).toEqual(['none: cannot be written (the document has no table to write as XLSX)']);
    expect(filesIn('.')).toEqual(['out']);
  });

  test('takes a meeting of the library, too', async () => {
    expect(await run('import', sample)).toMatchObject({ output: ['gb-2022-04'] });
    const { output } = await run('export', 'gb-2022-04', '--to', 'out', '--documents', 'minutes');
    expect(output).toEqual([join(cwd, 'out/bien-ban-2022-04-du-thao.pdf')]);
  });

  test('takes away what it began when something can not be written', async () => {
    mkdirSync(join(cwd, 'out/thong-bao-ket-luan-2022-04-du-thao.pdf'), { recursive: true });
    const { exitCode, output, complaints } = await run('export', sample, '--to', 'out', '--language', 'en');
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: [] });
    expect(complaints.join()).toMatch(/^out: cannot be written \(.+\)$/);
    expect(filesIn('out')).toEqual(['thong-bao-ket-luan-2022-04-du-thao.pdf']);
  });

  test('a file where the folder should be', async () => {
    write('out', 'mine');
    expect(await run('export', sample, '--to', 'out')).toMatchObject({ exitCode: 1, output: [] });
    expect(await run('export', sample, '--to', 'out/b')).toMatchObject({ exitCode: 1, output: [] });
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('mine');
  });
});

describe('bad input leaves nothing behind and is told line by line', () => {
  test.each<[string, unknown, RegExp[]]>([
    ['not JSON', '{\n  "format": \n}', [/^bad\.json:3:1: not valid JSON \(line 3, column 1\)$/]],
    ['not a record', {}, [/^bad\.json: the file: not the record of a meeting/]],
    [
      'a bad record',
      {
        format: 'giao-ban/meeting-record',
        version: 1,
        meeting: { id: 'm', kind: 'monthly', title: 'm', agency: { name: 'a', abbreviation: 'a' }, chairId: 'nobody' },
        tasks: [{ id: 't1', text: 'a', deadline: { kind: 'date', due: '31/5/2022' } }],
      },
      [
        /^bad\.json: tasks\[0\]\.deadline\.due: wrong format, a date like 2022-04-25 expected$/,
        /^bad\.json: meeting\.chairId: names id “nobody”, which is not in the file$/,
      ],
    ],
  ])('%s', async (_name, content, expected) => {
    write('bad.json', content);
    for (const args of [
      ['export', 'bad.json', '--to', 'out'],
      ['import', 'bad.json'],
    ]) {
      const { exitCode, output, complaints } = await run(...args, '--language', 'en');
      expect({ exitCode, output }).toEqual({ exitCode: 2, output: [] });
      expect(complaints).toHaveLength(expected.length);
      expected.forEach((pattern, index) => {
        expect(complaints[index]).toMatch(pattern);
      });
    }
    expect(filesIn('.')).toEqual(['bad.json']);
  });

  test('what is not there', async () => {
    expect((await run('export', 'none.json', '--to', 'out', '--language', 'en')).complaints[0]).toMatch(
      /^none\.json: cannot be read/,
    );
    expect((await run('export', 'gb-2022-04', '--to', 'out', '--language', 'en')).complaints).toEqual([
      `gb-2022-04: no such file, and no meeting of that id in ${join(cwd, 'usual')}`,
    ]);
    expect(await run('record', 'gb-2022-04', '--to', 'a.json')).toMatchObject({ exitCode: 2 });
    expect(filesIn('.')).toEqual([]);
  });

  test('each fault of usage has words, with everything in them', async () => {
    const lines = [
      'a --to out --nope',
      'import a --to out',
      'a --to',
      'a',
      '--to out',
      'a b --to out',
      'a --to out --formats odt',
    ];
    for (const line of lines) {
      for (const language of ['vi', 'en']) {
        const { exitCode, complaints } = await run(...line.split(' '), `--language=${language}`);
        expect(exitCode).toBe(2);
        expect(complaints.join()).not.toMatch(/\{\{|commandLine\.|undefined/);
      }
    }
  });
});

test('import and record are each other’s inverse; a second import gets an id of its own', async () => {
  expect(await run('import', sample, '--library', 'lib')).toMatchObject({ exitCode: 0, output: ['gb-2022-04'] });
  expect(await run('import', sample, '--library', 'lib')).toMatchObject({ exitCode: 0, output: ['gb-2022-04-2'] });
  expect(await run('record', 'gb-2022-04', '--to', 'again.json', '--library', 'lib')).toMatchObject({
    exitCode: 0,
    output: [join(cwd, 'again.json')],
  });
  expect(readFileSync(join(cwd, 'again.json'), 'utf8')).toBe(readFileSync(sample, 'utf8'));
});

describe('D4: a number that the library has already', () => {
  const issuance = { number: 15, date: '2022-04-28', issuedAt: '2022-04-28T09:00:00.000+07:00' };

  function recordOf(id: string, title: string, change: object = {}) {
    const records = smallMeeting();
    const meeting = records.meeting.map((one) => ({ ...one, id, title, state: 'ended' as const }));
    write(
      `${id}.json`,
      writeRecord(stateOf({ ...records, meeting, issuance: [{ id: 'notice', ...issuance, ...change }] })),
    );
  }

  test('is imported with everything else, and told', async () => {
    recordOf('thang-4', 'Giao ban tháng 4');
    recordOf('thang-5', 'Giao ban tháng 5', { date: '2022-05-28' });
    expect(await run('import', 'thang-4.json')).toEqual({ exitCode: 0, output: ['thang-4'], complaints: [] });
    expect(await run('import', 'thang-5.json')).toEqual({
      exitCode: 0,
      output: ['thang-5'],
      complaints: [
        'thang-5: đã nhập; lưu ý: thông báo kết luận số 15 năm 2022 trùng số với thông báo kết luận của thang-4 (“Giao ban tháng 4”)',
      ],
    });
    // The same record again has the number of both.
    const again = await run('import', 'thang-5.json', '--language', 'en');
    expect(again).toMatchObject({ exitCode: 0, output: ['thang-5-2'] });
    expect(again.complaints.toSorted()).toEqual([
      expect.stringMatching(/No\. 15 of 2022 has the number of .+ of thang-4 \(“Giao ban tháng 4”\)$/),
      expect.stringMatching(/No\. 15 of 2022 has the number of .+ of thang-5 \(“Giao ban tháng 5”\)$/),
    ]);
    expect(await run('record', 'thang-5', '--to', 'again.json')).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(cwd, 'again.json'), 'utf8')).toBe(readFileSync(join(cwd, 'thang-5.json'), 'utf8'));
  });

  test('of another year or type is another number', async () => {
    recordOf('thang-4', 'Giao ban tháng 4');
    await run('import', 'thang-4.json');
    for (const change of [{ date: '2023-01-05' }, { id: 'minutes' }, { number: 16 }]) {
      recordOf('khac', 'Giao ban khác', change);
      expect(await run('import', 'khac.json')).toMatchObject({ exitCode: 0, complaints: [] });
      rmSync(join(cwd, 'usual/khac'), { recursive: true });
    }
  });
});

test('schema prints the JSON schema, --help the usage in both languages', async () => {
  expect(JSON.parse((await run('schema')).output.join('\n'))).toEqual(recordJsonSchema());
  expect((await run('--help')).output[0]).toMatch(/^Cách dùng:[\s\S]*minutes,notice/);
  expect((await run('--help', '--language', 'en')).output[0]).toMatch(/^Usage:/);
});
