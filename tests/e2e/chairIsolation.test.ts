import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { ChairSelection } from '#shared/domain/chairView/chairSelection.ts';
import type { Command } from '#shared/domain/command.ts';
import type {} from '../../renderer/store/bridge.ts';
import { type ChairTraffic, keepChairTraffic } from '../support/chairTraffic.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { meetingInSession } from '../support/meetingInSession.ts';

/**
 * A whole conference, in which everything that is written has a mark of its own, and all that ever crosses to the
 * chair's window is kept. After each step, the marks that have crossed are those of what was sent by then: no more.
 */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-isolation-'));
let app: RunningApp;
let secretary: Page;
let chair: Page;
let traffic: ChairTraffic;
let meetingId: string;
let commandCount = 0;

const markPattern = /mark-[a-z0-9-]+-end/g;
/** A text that is found again wherever it goes; in letters that nothing cleans up or folds. */
const mark = (what: string): string => `mark-${what}-end`;
const sent = new Set<string>();
const written = new Set<string>();

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  meetingId = await meetingInSession(library, 0, 0);
  app = await launchApp({ library });
  secretary = await app.window('secretary');
  await expect(box()).toBeFocused();
  traffic = await keepChairTraffic(app.electron);
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  chair = await app.window('chair');
});
test.afterAll(async () => {
  await app.close();
  await rm(library, { recursive: true, force: true, maxRetries: 5 });
});

const box = () => secretary.getByRole('textbox', { name: 'Ô ghi chép' });
const place = { agendaItemId: 'item-1', speechId: null };

async function does(...commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    for (const text of JSON.stringify(command).match(markPattern) ?? []) written.add(text);
    commandCount += 1;
    const call = { meetingId, commandId: `isolation-${commandCount}`, batchId: null, command };
    const answer = await secretary.evaluate((input) => window.giaoBan.call('meeting/command', input), call);
    expect(answer).toMatchObject({ ok: true });
  }
}

async function shows(selection: ChairSelection): Promise<void> {
  const input = { meetingId, selection };
  const answer = await secretary.evaluate((one) => window.giaoBan.call('chairScreen/show', one), input);
  expect(answer).toEqual({ ok: true, value: null });
}

async function setsScreen(mode: 'showing' | 'frozen' | 'blank'): Promise<void> {
  await secretary.evaluate((one) => window.giaoBan.call('chairScreen/set', { mode: one }), mode);
}

/** Types on her keyboard; what is typed is no more the chair's than what is not. */
async function types(what: string): Promise<void> {
  written.add(mark(what));
  await secretary.keyboard.type(mark(what));
}

const marksIn = (text: string): Set<string> => new Set(text.match(markPattern));

/** The marks of `now` go to the chair with this step, and of all others only those that went before. */
async function sends(now: readonly string[]): Promise<void> {
  for (const what of now) sent.add(mark(what));
  const wanted = [...sent].sort();
  const crossed = async () => [...marksIn((await traffic.crossed()).join('\n'))].sort();
  await expect.poll(crossed).toEqual(wanted);
  // What the window holds by now is what was sent last; another message would have come before this answer.
  await chair.evaluate(() => window.giaoBan.call('chair/view', {}));
  expect(await crossed()).toEqual(wanted);
}

const point = (id: string, isPrivate = false): Command => ({
  type: 'point/add',
  id,
  text: `Ý kiến ${mark(id)}`,
  isPrivate,
  ...place,
});
const conclusion = (id: string): Command => ({
  type: 'conclusion/add',
  id,
  text: `Giao Cục Viễn thông ${mark(id)}`,
  concludedById: 'chair',
  ...place,
});
const task = (id: string, conclusionIds: string[], more: object = {}): Command => ({
  type: 'task/add',
  id,
  task: {
    text: `Rà soát ${mark(id)}`,
    conclusionIds,
    lead: { text: `Đơn vị ${mark(`${id}-lead`)}`, unitIds: ['cuc-vt'] },
    note: mark(`${id}-note`),
    deadline: { phrase: mark(`${id}-deadline`), kind: 'date', due: '2022-04-01', start: null, event: null },
    ...more,
  },
  ...place,
});
const petition = (id: string, more: object = {}): Command => ({
  type: 'petition/add',
  id,
  petition: { text: `Đề nghị ${mark(id)}`, fromText: mark(`${id}-from`), ...more },
  ...place,
});
const answer = (id: string, petitionId: string): Command => ({
  type: 'answer/add',
  id,
  petitionId,
  by: { personId: null, unitId: null, text: mark(`${id}-by`) },
  text: mark(id),
  legalBasis: mark(`${id}-basis`),
});
const figure = (id: string): Command => ({
  type: 'statistic/add',
  id,
  statistic: {
    label: mark(id),
    figure: { value: 12, printed: null },
    unit: null,
    qualifier: null,
    isApproximate: false,
    outOf: null,
    rate: null,
    change: null,
    previous: null,
    target: null,
    history: [],
    agendaItemId: null,
  },
});
/** Of a task, what the chair reads of it; its note only where that very task is gone through. */
const ofTask = (id: string) => [id, `${id}-lead`, `${id}-deadline`];
const ofPetition = (id: string) => [id, `${id}-from`];
const ofAnswer = (id: string) => [id, `${id}-by`, `${id}-basis`];

test('a roster, points, private notes and a conclusion that was not sent: nothing crosses', async () => {
  await does(
    { type: 'person/edit', id: 'deputy', patch: { note: `Điện thoại ${mark('phone')}` } },
    { type: 'attendance/set', personId: 'deputy', state: 'delegated', delegateText: mark('delegate'), siteId: null },
    {
      type: 'site/add',
      id: 'site-1',
      site: { name: mark('site'), unitId: null, headText: mark('head'), participantCount: 3, state: 'connected' },
    },
    point('point-1'),
    point('private-1', true),
    { type: 'point/edit', id: 'point-1', text: mark('point-1-edited'), isPrivate: false },
    { ...point('point-binned') },
    { type: 'record/delete', kind: 'point', id: 'point-binned' },
    conclusion('c-unsent'),
    task('t-unsent', ['c-unsent']),
    conclusion('c-binned'),
    task('t-binned', []),
    { type: 'record/delete', kind: 'conclusion', id: 'c-binned' },
    { type: 'record/delete', kind: 'task', id: 't-binned' },
    petition('k-binned'),
    { type: 'record/delete', kind: 'petition', id: 'k-binned' },
    {
      type: 'citation/add',
      id: 'cited-1',
      citation: {
        key: '25/2022/NĐ-CP',
        type: null,
        issuedOn: null,
        effectiveOn: null,
        issuer: null,
        relation: null,
        note: mark('citation'),
      },
    },
  );
  await sends([]);
});

test('what is typed never crosses, in whichever field it is typed', async () => {
  await box().focus();
  await types('typed');
  await secretary.keyboard.press('Enter');
  await expect(secretary.getByText(mark('typed'))).toBeVisible();
  await types('draft');
  await secretary.keyboard.press('F3');
  await types('search');
  await expect(secretary.locator(':focus')).toHaveValue(mark('search'));
  await secretary.keyboard.press('Escape');
  await expect(box()).toHaveValue(mark('draft'));
  await sends([]);
});

test('of a conclusion that is sent, its wording and its tasks cross; its spoken wording only on demand', async () => {
  await does(
    conclusion('c-sent'),
    task('t-sent', ['c-sent']),
    { type: 'conclusion/edit', id: 'c-sent', text: mark('c-sent-edited'), wording: 'edited' },
    { type: 'conclusion/submit', ids: ['c-sent'] },
  );
  await sends(['c-sent-edited', ...ofTask('t-sent')]);
  await shows({ name: 'conclusions', isCompared: true });
  await sends(['c-sent']);
  await shows({ name: 'conclusions', isCompared: false });
  await does(
    conclusion('c-other'),
    { type: 'conclusion/edit', id: 'c-other', text: mark('c-other-edited'), wording: 'edited' },
    { type: 'conclusion/submit', ids: ['c-other'] },
  );
  await sends(['c-other-edited']);
});

test('what is sent to a frozen or a blank screen, and taken back before it shows again, never crosses', async () => {
  await setsScreen('frozen');
  await does(conclusion('c-frozen'), { type: 'conclusion/submit', ids: ['c-frozen'] });
  await sends([]);
  await does({ type: 'conclusion/withdraw', id: 'c-frozen' });
  await setsScreen('blank');
  await does(conclusion('c-blank'), { type: 'conclusion/submit', ids: ['c-blank'] });
  await sends([]);
  await does({ type: 'conclusion/withdraw', id: 'c-blank' });
  await setsScreen('showing');
  await sends([]);
});

test('item and agenda bring the programme, and nothing that was said under it', async () => {
  await does({ type: 'agendaItem/edit', id: 'item-2', patch: { title: mark('item-2') } });
  await shows({ name: 'item' });
  await sends(['item-2']);
  await does({ type: 'agendaItem/edit', id: 'item-3', patch: { title: mark('item-3') } });
  await sends([]);
  await shows({ name: 'agenda' });
  await sends(['item-3']);
});

test('a task that is gone through comes with its note, as it was when it was sent', async () => {
  await does(task('t-reviewed', []), task('t-next', []));
  await sends([]);
  await shows({ name: 'taskReview', taskId: 't-reviewed' });
  await sends([...ofTask('t-reviewed'), 't-reviewed-note']);
  await does({ type: 'task/edit', id: 't-reviewed', patch: { note: mark('note-later') } });
  await sends([]);
});

test('of a unit, what is overdue and its open petitions cross; a task of an unsent conclusion does not', async () => {
  await does(
    petition('k-open', { assignedUnitIds: ['cuc-vt'] }),
    petition('k-elsewhere', { assignedUnitIds: ['vu-pc'] }),
    petition('k-done', { assignedUnitIds: ['cuc-vt'], state: 'resolved' }),
  );
  await shows({ name: 'unit', unitId: 'cuc-vt' });
  await sends(['t-next', 't-next-deadline', 'k-open']);
  await does(petition('k-after', { assignedUnitIds: ['cuc-vt'] }));
  await sends([]);
});

test('the petition in hand comes with its answers, the others and later answers do not', async () => {
  await does(petition('k-shown'), answer('a-shown', 'k-shown'), petition('k-other'), answer('a-other', 'k-other'));
  await shows({ name: 'petition', petitionId: 'k-shown' });
  await sends([...ofPetition('k-shown'), ...ofAnswer('a-shown')]);
  await does(answer('a-later', 'k-shown'));
  await sends([]);
});

test('figures, the break and the closing summary bring what they are of', async () => {
  await does(figure('s-shown'));
  await shows({ name: 'statistics' });
  await sends(['s-shown']);
  await does(figure('s-later'));
  await shows({ name: 'break', until: '10:15' });
  await sends([]);
  await shows({ name: 'closing' });
  await sends(ofTask('t-next'));
  await does(task('t-after', []), task('t-late-unsent', ['c-unsent']));
  await sends([]);
});

test('a decision of the chair brings nothing back but the decision', async () => {
  await shows({ name: 'conclusions', isCompared: false });
  const remark = mark('remark');
  sent.add(remark);
  await chair.evaluate(async (text) => {
    const shown = await window.giaoBan.call('chair/view', {});
    const content = shown.ok ? shown.value.view?.content : null;
    const [first, second] = content?.name === 'conclusions' ? content.conclusions : [];
    if (!first || !second) throw new Error('Two conclusions wait');
    const of = ({ id, hash }: typeof first) => ({ id, hash });
    const commandId = () => crypto.randomUUID();
    await window.giaoBan.call('chair/approve', { conclusions: [of(first)], commandId: commandId() });
    await window.giaoBan.call('chair/return', { ...of(second), remark: text, commandId: commandId() });
    await window.giaoBan.call('chair/retract', { ids: [first.id], commandId: commandId() });
    await window.giaoBan.call('chair/showPage', { page: 1, pageCount: 1, seen: [] });
  }, remark);
  await sends([]);
  await does({ type: 'meeting/end' });
  await sends([]);
});

test('no other meeting, text module or setting of hers crosses', async () => {
  written.add(mark('module'));
  const made = await secretary.evaluate(async (text) => {
    const modules = [{ id: 'module-1', shortName: 'gct', name: text, text }];
    const changed = await window.giaoBan.call('textModules/change', { modules });
    const opened = await window.giaoBan.call('library/openSample', { sample: '2022-04', as: 'held' });
    return [changed.ok, opened.ok];
  }, mark('module'));
  expect(made).toEqual([true, true]);
  await sends([]);
});

test('in the memory of its page there is what was sent, and no word of the rest', async () => {
  const unsent = [...written].filter((text) => !sent.has(text));
  expect(unsent.length).toBeGreaterThan(40);
  expect(sent.size).toBeGreaterThan(20);
  const devTools = await chair.context().newCDPSession(chair);
  let heap = '';
  devTools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    heap += chunk;
  });
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const held = marksIn(heap);
  // On the screen now.
  expect(held).toContain(mark('c-sent-edited'));
  expect(unsent.filter((text) => held.has(text))).toEqual([]);
  await devTools.detach();
});

test('nothing lies where both windows could look for it: they have one origin, and no store in common', async () => {
  for (const page of [secretary, chair]) {
    const stores = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookies: document.cookie,
      files: await navigator.storage.getDirectory().then(
        async (folder) => {
          const names: string[] = [];
          for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
          return names;
        },
        () => [],
      ),
      workers: await navigator.serviceWorker?.getRegistrations().then(
        (all) => all.length,
        () => 0,
      ),
      name: window.name,
      opener: window.opener,
      frames: window.length,
    }));
    const { workers, ...others } = stores;
    expect(workers ?? 0).toBe(0);
    const empty = { local: {}, session: {}, databases: [], caches: [], cookies: '', files: [] };
    expect(others).toEqual({ ...empty, name: '', opener: null, frames: 0 });
  }
  const processes = await app.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
  );
  expect(new Set(processes).size).toBe(2);
});

test('its page has a call and a subscription, and no other name that a browser does not give', async () => {
  const given = await chair.evaluate(() => {
    const bare = new Set(Object.getOwnPropertyNames(window));
    // A page of Chromium's own has the same names, less ours.
    const frame = document.body.appendChild(document.createElement('iframe'));
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
    frame.remove();
    return {
      // What the page's own script sets for itself is not given to it.
      own: [...bare].filter((name) => !usual.has(name) && !name.startsWith('__zod')),
      bridge: Object.entries(window.giaoBan).map(([key, value]) => [key, typeof value]),
    };
  });
  expect(given.own).toEqual(['giaoBan']);
  expect(given.bridge).toEqual([
    ['call', 'function'],
    ['subscribe', 'function'],
  ]);
});
