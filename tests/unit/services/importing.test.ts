import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOf } from '#shared/domain/creation.ts';
import { writeRecord } from '#shared/domain/recordFile.ts';
import { err, ok } from '#shared/lib/result.ts';
import { createImporting, recordIn } from '../../../electron/services/importing.ts';
import { diskLibrary, unwrapped } from '../../support/diskLibrary.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const samplesFolder = resolve('assets/samples');
const path = join('/home', 'hồ sơ.json');
const text = writeRecord(stateOf(smallMeeting()));

async function world(content: string, chosen: string | null = path) {
  const library = diskLibrary(await temporaryFolder());
  const importing = createImporting({
    chooseRecordFile: async () => chosen,
    files: { readText: async (asked) => ok(asked === path ? content : readFileSync(asked, 'utf8')) },
    library,
    samplesFolder,
  });
  return { importing, library };
}

describe('importing a record', () => {
  it('makes a meeting of it', async () => {
    const { importing, library } = await world(text);
    expect(await importing.record()).toEqual(ok({ meetingId: 'meeting-1' }));
    expect(unwrapped(await library.list())).toMatchObject([{ id: 'meeting-1', state: 'preparing' }]);
  });

  it('twice makes two meetings', async () => {
    const { importing, library } = await world(text);
    await importing.record();
    await importing.record();
    expect(unwrapped(await library.list())).toHaveLength(2);
  });

  it('makes nothing when the user chooses no file', async () => {
    const { importing } = await world(text, null);
    expect(await importing.record()).toEqual(ok(null));
  });

  it('tells every fault with its place, and makes nothing', async () => {
    const faulty = text.replace('"monthly"', '"daily"').replace('"Hà Nội"', '7');
    const { importing, library } = await world(faulty);
    expect(await importing.record()).toMatchObject({
      ok: false,
      error: {
        code: 'recordInvalid',
        fileName: 'hồ sơ.json',
        faults: expect.arrayContaining([expect.objectContaining({ path: 'meeting.kind', fault: 'notAllowedValue' })]),
      },
    });
    expect(unwrapped(await library.list())).toEqual([]);
  });

  it.each([
    ['', '1:1'],
    ['{\n  "a": 1,\n  b\n}', '3:3'],
  ])('says where a file is not JSON: %j', (content, detail) => {
    expect(recordIn(content, 'x.json')).toEqual(err({ code: 'fileNotJson', fileName: 'x.json', detail }));
  });
});

describe('the meetings that come with the application', () => {
  it.each([
    ['2022-04', 'held', 'ended'],
    ['2022-04', 'prepared', 'preparing'],
    ['2020-q3', 'held', 'ended'],
    ['2020-q3', 'prepared', 'preparing'],
  ] as const)('%s as it was %s is made once, then found again', async (sample, as, state) => {
    const { importing, library } = await world('');
    const first = unwrapped(await importing.sample(sample, as));
    expect(await importing.sample(sample, as)).toEqual(ok(first));
    expect(unwrapped(await library.list())).toMatchObject([{ id: first.meetingId, state }]);
  });
});
