import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { defaultLibrary } from '../../../electron/storage/defaultLibrary.ts';

const { productName } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8'));

test('it is the folder that Electron gives to an application of this name', () => {
  const appData = 'C:\\Users\\lan\\AppData\\Roaming';
  expect(defaultLibrary('win32', { APPDATA: appData }, 'C:\\Users\\lan')).toBe(`${appData}\\${productName}\\library`);
  expect(defaultLibrary('win32', {}, 'C:\\Users\\lan')).toBe(`${appData}\\${productName}\\library`);
  expect(defaultLibrary('darwin', {}, '/Users/lan')).toBe(
    `/Users/lan/Library/Application Support/${productName}/library`,
  );
  expect(defaultLibrary('linux', {}, '/home/lan')).toBe(`/home/lan/.config/${productName}/library`);
  expect(defaultLibrary('linux', { XDG_CONFIG_HOME: '/conf' }, '/home/lan')).toBe(`/conf/${productName}/library`);
});
