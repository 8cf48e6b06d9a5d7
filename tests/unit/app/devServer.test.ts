import { expect, it } from 'vitest';
import { devServerOf } from '../../../electron/app/devServer.ts';

it.each([
  ['http://localhost:5173', 'http://localhost:5173'],
  [undefined, null],
  ['', null],
  ['http://example.com:5173', null],
  ['http://localhost.example.com:80', null],
  ['http://localhost:5173/x', null],
  ['file:///etc', null],
])('pages are developed from this machine only: %s', (address, server) => {
  expect(devServerOf(address === undefined ? {} : { ELECTRON_RENDERER_URL: address })).toBe(server);
});
