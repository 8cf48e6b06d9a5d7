import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../electron/services/systemClock.ts';
import { durableJsonFile } from '../../electron/storage/durableJsonFile.ts';
import { smallFile } from '../../electron/storage/smallFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test('what was written is read again, by a new object too', async () => {
  const path = join(await temporaryFolder(), 'settings.json');
  const file = smallFile(path, systemClock);
  expect(await file.read()).toBeNull();
  expect(await file.write({ language: 'vi' })).toEqual({ ok: true, value: null });
  expect(await smallFile(path, systemClock).read()).toEqual({ language: 'vi' });
  expect(await readdir(join(path, '..'))).toEqual(['settings.json']);
});

test('a damaged file reads as nothing and is set aside when something is written', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'settings.json');
  await writeFile(path, '{"language":');
  const file = smallFile(path, systemClock);
  expect(await file.read()).toBeNull();
  expect(await readFile(path, 'utf8')).toBe('{"language":');
  await file.write({ language: 'en' });
  const [aside, ...others] = (await readdir(folder)).filter((name) => name !== 'settings.json');
  expect(others).toEqual([]);
  expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe('{"language":');
});

test('a folder that is not there is a refusal, not an exception', async () => {
  const file = smallFile(join(await temporaryFolder(), 'missing', 'settings.json'), systemClock);
  expect(await file.write({})).toEqual({ ok: false, error: { code: 'storageUnavailable', reason: 'ENOENT' } });
});

test('a seal notices every single changed byte', async () => {
  const path = join(await temporaryFolder(), 'sealed.json');
  const file = durableJsonFile<{ text: string }>(path, { sealed: true });
  await file.write({ text: 'Giao Cục Viễn thông' });
  expect(await file.read()).toEqual({ text: 'Giao Cục Viễn thông' });
  const whole = await readFile(path);
  expect(JSON.parse(whole.toString()).data).toEqual({ text: 'Giao Cục Viễn thông' });
  for (let at = 0; at < whole.length - 2; at += 1) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
    await expect(file.read()).rejects.toThrow();
  }
  for (let length = 0; length < whole.length - 2; length += 1) {
    await writeFile(path, whole.subarray(0, length));
    await expect(file.read()).rejects.toThrow();
  }
});
