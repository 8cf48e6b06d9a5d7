import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TextModule } from '#shared/domain/textModule.ts';
import { directoryFile } from '../../electron/storage/directoryFile.ts';
import { directoryAsset, unwrapped } from '../support/diskLibrary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const own: TextModule = { id: 'own-1', shortName: 'đgc', name: 'Đánh giá chung', text: 'Đánh giá cao {đơn vị}.' };

async function directory(content?: unknown, access: 'read' | 'write' = 'write') {
  const path = join(await temporaryFolder(), 'library', 'directory.json');
  const open = () => directoryFile({ path, assetPath: directoryAsset, access });
  if (content !== undefined) {
    unwrapped(await directoryFile({ path, assetPath: directoryAsset, access: 'write' }).read());
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return { path, open };
}

const asset = async () => JSON.parse(await readFile(directoryAsset, 'utf8'));

test('a new library starts with the directory that comes with the application, text modules included', async () => {
  const { path, open } = await directory();
  const found = unwrapped(await open().read());
  expect(found).toEqual(await asset());
  expect(found.textModules?.map(({ shortName }) => shortName)).toContain('gct');
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(found);
});

test('changed text modules are there again, and nothing else of the directory is touched', async () => {
  const edited = { ...(await asset()), people: [], agenda: [] };
  const { open } = await directory(edited);
  expect(await open().changeTextModules([own])).toEqual({ ok: true, value: null });
  expect(unwrapped(await open().read())).toEqual({ ...edited, textModules: [own] });
});

test('all of them can be deleted', async () => {
  const { open } = await directory();
  unwrapped(await open().changeTextModules([]));
  expect(unwrapped(await open().read()).textModules).toEqual([]);
});

test('a directory of before there were text modules has those that come with the application', async () => {
  const { textModules, ...before } = await asset();
  const { open } = await directory(before);
  expect(unwrapped(await open().read()).textModules).toEqual(textModules);
});

test('another agency is there for the meetings to come, and nothing else of the directory is touched', async () => {
  const before = await asset();
  const { open } = await directory(before);
  const agency = {
    ...before.agency,
    place: 'Đà Nẵng',
    noticeClosing: 'Thông báo để các đơn vị biết, thực hiện',
    minutesClosing: 'Biên bản được lập thành 02 bản',
    drafter: 'PL.(300)',
    contactLines: ['Số 18 Nguyễn Du, Hà Nội'],
  };
  expect(await open().changeAgency(agency)).toEqual({ ok: true, value: null });
  expect(unwrapped(await open().read())).toEqual({ ...before, agency });
  expect(unwrapped(await open().startingAgency())).toEqual(before.agency);
});

test('what is edited by hand between two changes stays', async () => {
  const { path, open } = await directory();
  const store = open();
  unwrapped(await store.changeTextModules([own]));
  const agency = { ...(await asset()).agency, place: 'Đà Nẵng' };
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), agency }));
  unwrapped(await store.changeTextModules([own, { ...own, id: 'own-2' }]));
  expect(unwrapped(await store.read())).toMatchObject({ agency: { place: 'Đà Nẵng' }, textModules: [own, {}] });
});

test('changes that come at the same time come one after the other', async () => {
  const { open } = await directory();
  const store = open();
  const all = Array.from({ length: 8 }, (_, index) => [{ ...own, id: `own-${index}` }]);
  for (const done of await Promise.all(all.map((modules) => store.changeTextModules(modules)))) unwrapped(done);
  expect(unwrapped(await store.read()).textModules).toEqual(all.at(-1));
});

test.each([
  ['is no JSON', '{"version": 1, "agency": {', 'fileNotJson'],
  ['lacks a part', { version: 1 }, 'fileUnreadable'],
  ['is of a newer version', { version: 99 }, 'formatTooNew'],
])('a directory that %s is told of, and left as it is', async (_, content, code) => {
  const { path, open } = await directory(content);
  const before = await readFile(path, 'utf8');
  expect(await open().read()).toMatchObject({ ok: false, error: { code } });
  expect(await open().changeTextModules([own])).toMatchObject({ ok: false, error: { code } });
  expect(await open().changeAgency((await asset()).agency)).toMatchObject({ ok: false, error: { code } });
  expect(await readFile(path, 'utf8')).toBe(before);
});

test('who only reads writes nothing', async () => {
  const { path, open } = await directory(undefined, 'read');
  expect(unwrapped(await open().read()).textModules?.length).toBeGreaterThan(0);
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
});
