import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { calls } from '#shared/contract/calls.ts';
import type {} from '../../renderer/store/bridge.ts';
import { type ChairTraffic, keepChairTraffic } from '../support/chairTraffic.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { meetingInSession } from '../support/meetingInSession.ts';

/** The one door of the chair's page to the main process, tried from that very page. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-chair-calls-'));
const secret = 'mark-unsent-end';
let app: RunningApp;
let chair: Page;
let traffic: ChairTraffic;
let meetingId: string;

test.beforeAll(async () => {
  meetingId = await meetingInSession(library, 3, 2);
  app = await launchApp({ library });
  const secretary = await app.window('secretary');
  await expect(secretary.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  traffic = await keepChairTraffic(app.electron);
  const command = {
    type: 'conclusion/add',
    id: 'c-unsent',
    text: secret,
    concludedById: 'chair',
    agendaItemId: 'item-1',
    speechId: null,
  } as const;
  const call = { meetingId, commandId: 'calls-1', batchId: null, command };
  await secretary.evaluate((input) => window.giaoBan.call('meeting/command', input), call);
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  chair = await app.window('chair');
});
test.afterAll(async () => {
  expect((await traffic.crossed()).join()).not.toContain(secret);
  await app.close();
  await rm(library, { recursive: true, force: true, maxRetries: 5 });
});

const ofChair = Object.entries(calls).flatMap(([name, { roles }]) =>
  roles.some((role) => role === 'chair') ? [name] : [],
);

test('it can look at its view, and decide: approve, return, undo, turn the page', () => {
  expect(ofChair).toEqual(['chair/view', 'chair/approve', 'chair/return', 'chair/retract', 'chair/showPage']);
});

/** What the chair's page is told when it makes a call, whatever the call is. */
function answerTo(name: unknown, input: unknown): Promise<unknown> {
  return chair.evaluate(
    ([one, what]) => {
      const call = window.giaoBan.call as (name: unknown, input: unknown) => Promise<{ error?: { code: string } }>;
      return call(one, what).then(
        ({ error }) => error?.code ?? 'answered',
        () => 'not sent',
      );
    },
    [name, input] as const,
  );
}

test('every other call of the contract is refused to it, whatever it carries', async () => {
  const others = Object.keys(calls).filter((name) => !ofChair.includes(name));
  expect(others.length).toBeGreaterThan(30);
  for (const name of others) {
    const inputs = [{}, { meetingId }, { meetingId, key: 'capture', text: '', caret: 0 }];
    for (const input of inputs) expect([name, await answerTo(name, input)]).toEqual([name, 'notAllowed']);
  }
});

test('so is every name that is no call of the contract', async () => {
  const names = [
    ...['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'],
    ...[
      '',
      ' ',
      'chair',
      'chair/',
      'chair/view ',
      'CHAIR/VIEW',
      'chair/approveAll',
      'chair/../app/read',
      'chair/view\0',
    ],
    ...[null, 0, 1, true, ['chair/view'], { name: 'chair/view' }],
  ];
  for (const name of names) expect([name, await answerTo(name, {})]).toEqual([name, 'callInvalid']);
});

test('and every input of its own calls that is not exactly what they carry', async () => {
  const hash = 'a'.repeat(64);
  const commandId = 'malformed-1';
  const malformed: Readonly<Record<string, readonly unknown[]>> = {
    'chair/view': [null, [], '', { meetingId }, { toString: 1 }],
    'chair/approve': [
      {},
      { conclusions: [], commandId },
      { conclusions: [{ id: 'c-unsent', hash: 'A'.repeat(64) }], commandId },
      { conclusions: [{ id: '../c', hash }], commandId },
      { conclusions: [{ id: 'c-unsent', hash, state: 'approved' }], commandId },
      { conclusions: Array.from({ length: 1_001 }, () => ({ id: 'c-unsent', hash })), commandId },
      { conclusions: { length: 1, 0: { id: 'c-unsent', hash } }, commandId },
      { conclusions: [{ id: 'c-unsent', hash }], commandId, actor: 'secretary' },
    ],
    'chair/return': [
      { id: 'c-unsent', hash, commandId },
      { id: 'c-unsent', hash, commandId, remark: 'x'.repeat(2_001) },
      { id: 'c-unsent', hash, commandId, remark: { toString: 'x' } },
    ],
    'chair/retract': [
      { ids: [], commandId },
      { ids: ['__proto__'], commandId },
      { ids: 'c-unsent', commandId },
    ],
    'chair/showPage': [
      { page: 0, pageCount: 1, seen: [] },
      { page: 1.5, pageCount: 2, seen: [] },
      { page: 1, pageCount: Number.POSITIVE_INFINITY, seen: [] },
      { page: 1, pageCount: 1, seen: [{ id: 'c-unsent', hash: 'x' }] },
      { page: 1, pageCount: 1 },
    ],
  };
  expect(Object.keys(malformed)).toEqual(ofChair);
  for (const [name, inputs] of Object.entries(malformed)) {
    for (const input of inputs)
      expect([name, input, await answerTo(name, input)]).toEqual([name, input, 'callInvalid']);
  }
});

test('a conclusion that was not sent can’t be decided on, guessed as its name may be', async () => {
  const hash = 'a'.repeat(64);
  const commandId = 'guessed-1';
  expect(await answerTo('chair/approve', { conclusions: [{ id: 'c-unsent', hash }], commandId })).not.toBe('answered');
  expect(await answerTo('chair/return', { id: 'c-unsent', hash, commandId, remark: null })).not.toBe('answered');
  expect(await answerTo('chair/retract', { ids: ['c-unsent'], commandId })).not.toBe('answered');
});
