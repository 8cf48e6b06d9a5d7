import { describe, expect, test } from 'vitest';
import { exportFormats } from '#shared/documents/exportFormat.ts';
import { documentTypes } from '#shared/documents/officialDocument.ts';
import { readRequest } from '../../../electron/cli/readRequest.ts';

function read(line: string) {
  const { request } = readRequest(line.split(' ').filter(Boolean));
  return request.ok ? request.value : request.error;
}

describe('what is asked for', () => {
  test('every document as PDF, unless the command line says otherwise', () => {
    const all = { argument: 'a.json', to: 'out', documents: documentTypes, formats: ['pdf'], library: null };
    expect(read('export a.json --to out')).toEqual({ command: 'export', ...all });
    expect(read('a.json --to out')).toEqual({ command: 'export', ...all });
    expect(read('--to=out a.json --documents notice --library lib')).toMatchObject({
      documents: ['notice'],
      library: 'lib',
    });
    expect(read('a.json --to out --documents notice,minutes,notice --formats xlsx,pdf')).toMatchObject({
      documents: ['minutes', 'notice'],
      formats: ['pdf', 'xlsx'],
    });
  });

  test('the other commands', () => {
    expect(read('import a.json --library lib')).toEqual({ command: 'import', argument: 'a.json', library: 'lib' });
    expect(read('record m1 --to a.json')).toEqual({ command: 'record', argument: 'm1', to: 'a.json', library: null });
    expect(read('schema')).toEqual({ command: 'schema' });
    expect(read('--help')).toEqual({ command: 'help' });
    expect(read('export --help')).toEqual({ command: 'help' });
  });

  test('the language, Vietnamese unless said otherwise', () => {
    expect(readRequest(['schema']).language).toBe('vi');
    expect(readRequest(['schema', '--language', 'en']).language).toBe('en');
  });
});

describe('what is wrong, all of it', () => {
  test.each<[string, object[]]>([
    [
      '',
      [
        { code: 'optionMissing', option: '--to', command: 'export' },
        { code: 'argumentMissing', command: 'export' },
      ],
    ],
    ['a.json --to', [{ code: 'valueMissing', option: '--to' }]],
    ['a.json --to=', [{ code: 'valueMissing', option: '--to' }]],
    [
      'a.json --to --documents minutes',
      [
        { code: 'valueMissing', option: '--to' },
        { code: 'argumentTooMany', command: 'export', argument: 'minutes' },
      ],
    ],
    [
      'a.json --to out --form pdf -x',
      [
        { code: 'unknownOption', option: '--form' },
        { code: 'unknownOption', option: '-x' },
      ],
    ],
    ['a.json b.json --to out', [{ code: 'argumentTooMany', command: 'export', argument: 'b.json' }]],
    ['exprot a.json --to out', [{ code: 'argumentTooMany', command: 'export', argument: 'a.json' }]],
    ['schema a.json', [{ code: 'argumentTooMany', command: 'schema', argument: 'a.json' }]],
    ['import a.json --to out', [{ code: 'optionNotForCommand', option: '--to', command: 'import' }]],
    [
      'a.json --to out --documents protocol,minutes --formats odt --language fr',
      [
        { code: 'valueUnknown', option: '--language', value: 'fr', allowed: 'vi, en' },
        { code: 'valueUnknown', option: '--documents', value: 'protocol', allowed: documentTypes.join(', ') },
        { code: 'valueUnknown', option: '--formats', value: 'odt', allowed: exportFormats.join(', ') },
      ],
    ],
  ])('%s', (line, faults) => {
    expect(read(line)).toEqual(faults);
  });
});
