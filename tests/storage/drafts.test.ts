import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../electron/services/systemClock.ts';
import { openApplicationDrafts } from '../../electron/storage/applicationDrafts.ts';
import { openDrafts } from '../../electron/storage/drafts.ts';
import { unwrapped } from '../support/diskLibrary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const at = '2022-04-25T09:42:13.120+07:00';
const draft = (key: string, text: string) => ({ key, text, caret: text.length, at });

async function opened(folder: string) {
  return openDrafts(join(folder, 'drafts.jsonl'), systemClock);
}

test('each letter is in the file when it was taken, with nothing closed', async () => {
  const folder = await temporaryFolder();
  const { drafts } = await opened(folder);
  for (const text of ['Đ', 'Đẩ', 'Đẩy']) unwrapped(await drafts.save(draft('capture', text)));
  unwrapped(await drafts.save(draft('edit:p-1', 'Sửa')));
  const lines = (await readFile(join(folder, 'drafts.jsonl'), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).text)).toEqual(['Đ', 'Đẩ', 'Đẩy', 'Sửa']);
  const other = await opened(folder);
  expect(other.drafts.list()).toEqual([draft('capture', 'Đẩy'), draft('edit:p-1', 'Sửa')]);
  await drafts.close();
  await other.drafts.close();
});

test('an empty text forgets the draft, and opening leaves only what remains', async () => {
  const folder = await temporaryFolder();
  const { drafts } = await opened(folder);
  unwrapped(await drafts.save(draft('capture', 'Đã gửi')));
  unwrapped(await drafts.save(draft('edit:p-1', 'Còn dở')));
  unwrapped(await drafts.save(draft('capture', '')));
  expect(drafts.list()).toEqual([draft('edit:p-1', 'Còn dở')]);
  await drafts.close();
  const again = await opened(folder);
  expect(again.drafts.list()).toEqual([draft('edit:p-1', 'Còn dở')]);
  await again.drafts.close();
  expect((await readFile(join(folder, 'drafts.jsonl'), 'utf8')).trimEnd().split('\n')).toHaveLength(1);
});

test('drafts that come fast are kept in their order', async () => {
  const folder = await temporaryFolder();
  const { drafts } = await opened(folder);
  const texts = Array.from({ length: 200 }, (_, index) => 'ơ'.repeat(index + 1));
  await Promise.all(texts.map((text) => drafts.save(draft('capture', text))));
  await drafts.close();
  const again = await opened(folder);
  expect(again.drafts.list()).toEqual([draft('capture', 'ơ'.repeat(200))]);
  await again.drafts.close();
});

test('a last line torn anywhere costs that letter only', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'drafts.jsonl');
  const first = `${JSON.stringify(draft('capture', 'Giao Cục Viễn thông'))}\n`;
  const whole = Buffer.from(`${first}${JSON.stringify(draft('capture', 'Giao Cục Viễn thông chủ trì'))}\n`);
  for (let length = Buffer.byteLength(first); length < whole.length; length += 1) {
    await writeFile(path, whole.subarray(0, length));
    const { drafts, damagedName } = await opened(folder);
    expect(drafts.list()).toEqual([draft('capture', 'Giao Cục Viễn thông')]);
    expect(damagedName).toBeNull();
    await drafts.close();
    expect(await readFile(path, 'utf8')).toBe(first);
  }
});

test('a file with unreadable lines is copied aside, and the others are read', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'drafts.jsonl');
  const damaged = `${JSON.stringify(draft('capture', 'một'))}\n\u0000\u0000 rubbish\n${JSON.stringify(draft('edit:p', 'hai'))}\n`;
  await writeFile(path, damaged);
  const { drafts, damagedName } = await opened(folder);
  expect(drafts.list()).toEqual([draft('capture', 'một'), draft('edit:p', 'hai')]);
  expect(await readFile(join(folder, damagedName ?? ''), 'utf8')).toBe(damaged);
  await drafts.close();
});

test('a long day of typing does not fill the disk', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'drafts.jsonl');
  const { drafts } = await opened(folder);
  unwrapped(await drafts.save(draft('edit:p-1', 'Còn dở')));
  const paragraph = 'Đẩy nhanh tiến độ '.repeat(500);
  for (let number = 0; number < 1_000; number += 1) unwrapped(await drafts.save(draft('capture', paragraph + number)));
  expect((await stat(path)).size).toBeLessThan(6_000_000);
  await drafts.close();
  const again = await opened(folder);
  expect(again.drafts.list().map(({ key, text }) => [key, text.length])).toEqual([
    ['edit:p-1', 6],
    ['capture', paragraph.length + 3],
  ]);
  expect(await readdir(folder)).toEqual(['drafts.jsonl']);
  await again.drafts.close();
});

test('those of the application can be on no disk at all: it starts, and nothing is told to be kept', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'no-folder'), '');
  const drafts = await openApplicationDrafts(join(folder, 'no-folder', 'drafts.jsonl'), systemClock);
  expect(drafts.list()).toEqual([]);
  expect(await drafts.save(draft('template:later', 'Huế'))).toMatchObject({ error: { code: 'storageUnavailable' } });
  await drafts.close();
});
