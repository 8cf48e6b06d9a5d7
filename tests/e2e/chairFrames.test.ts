import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { ChairSelection } from '#shared/domain/chairView/chairSelection.ts';
import type { Command } from '#shared/domain/command.ts';
import { type Area, differenceOf, groundOf, inkIn, pictureOf } from '../support/comparedFrames.ts';
import { launchApp } from '../support/electronApp.ts';
import { meetingInSession } from '../support/meetingInSession.ts';
import {
  chairSize,
  openRecordedChair,
  type RecordedChair,
  tickingAreas,
  untilSettled,
} from '../support/recordedChair.ts';
import { type Frame, recordScreen } from '../support/screenRecording.ts';
import { hasVirtualScreen, startVirtualScreen } from '../support/virtualScreen.ts';

/**
 * What really stands on the chair's screen while its content changes: every picture, as the display shows it. Between
 * what was there and what comes there is nothing: no empty picture, no half of one, nothing that moves and moves back.
 */
test.skip(!hasVirtualScreen(), 'There is no screen here whose pictures can be recorded');

/** How the screen stood after a step: its picture, where its parts lay, and what in it changes with time alone. */
interface Standing {
  readonly frame: Frame;
  readonly ticking: readonly Area[];
  /** Whoever may approve everything must have seen everything: this button comes with the next frame. */
  readonly late: readonly Area[];
  readonly parts: { readonly [P in 'header' | 'main' | 'footer']: Area | null };
}

const library = mkdtempSync(join(tmpdir(), 'giao-ban-frames-'));
let meetingId: string;
let on: RecordedChair;
let before: Standing;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  meetingId = await meetingInSession(library, 0, 0);
  on = await openRecordedChair(library, meetingId);
  await watchShifts(on.chair);
  before = await standing();
});
test.afterAll(async () => {
  await on.close();
  await rm(library, { recursive: true, force: true, maxRetries: 5 });
});

async function standing(): Promise<Standing> {
  const frame = on.recording.frames().at(-1);
  if (!frame) throw new Error('Nothing was recorded');
  return { frame, ...(await layout(on.chair)) };
}

async function layout(chair: Page): Promise<Omit<Standing, 'frame'>> {
  const parts = await chair.evaluate(() => {
    const areaOf = (element: Element | null | undefined) => {
      const box = element?.getBoundingClientRect();
      if (!box || box.width === 0 || box.height === 0) return null;
      const [x, y] = [Math.floor(box.left), Math.floor(box.top)];
      return { x, y, width: Math.ceil(box.right) - x, height: Math.ceil(box.bottom) - y };
    };
    const approvesAll = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Duyệt tất cả');
    const [header, main, footer] = ['header', 'main', 'footer'].map((name) => areaOf(document.querySelector(name)));
    return { header: header ?? null, main: main ?? null, footer: footer ?? null, late: areaOf(approvesAll) };
  });
  const { late, ...others } = parts;
  return { parts: others, late: late ? [late] : [], ticking: await tickingAreas(chair) };
}

type Shifting = Window & { shifts?: string[] };

/** Follows what Chromium itself takes for a jump of the layout: whatever moved without a key or a click. */
async function watchShifts(chair: Page): Promise<void> {
  await chair.evaluate(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift' });
  });
}
const shiftCount = () => on.chair.evaluate(() => (window as Shifting).shifts?.length ?? 0);

/** Of all pictures during a step, each is that before it or that after it; and neither is empty. */
async function change(
  what: string,
  act: () => Promise<unknown>,
): Promise<{ readonly from: Standing; readonly to: Standing }> {
  const from = before;
  await act();
  await untilSettled(on.chair);
  const frames = on.recording.frames();
  const to = { frame: frames.at(-1) ?? from.frame, ...(await layout(on.chair)) };
  before = to;
  expect(differenceOf(from.frame, to.frame, []), `${what}: it changes something`).not.toBeNull();
  const byTime = [...from.ticking, ...to.ticking];
  const strange = frames.flatMap((frame, index) => {
    if (differenceOf(frame, from.frame, byTime) === null) return [];
    const difference = differenceOf(frame, to.frame, [...byTime, ...to.late]);
    return difference ? [{ ...difference, forMs: (frames[index + 1]?.at ?? frame.at) - frame.at, frame }] : [];
  });
  for (const [index, { frame }] of strange.entries()) {
    writeFileSync(test.info().outputPath(`${what.replace(/\W+/g, '-')}-${index}.ppm`), pictureOf(frame));
  }
  expect(
    strange.map(({ frame: _, ...where }) => where),
    `${what}: a picture that is neither`,
  ).toEqual([]);
  return { from, to };
}

/** What is written in each part, as a share of it; a part that is not there has none. */
function inkOf({ frame, parts: { header, main, footer } }: Standing) {
  const ink = (area: Area | null) => (area === null ? null : inkIn(frame, area));
  return { header: ink(header), main: ink(main), footer: ink(footer) };
}

const leastInk = 0.002;
const pointerShare = 0.001;
/** Nobody sees a colour that stands for less. */
const longestMs = 100;
const place = { agendaItemId: 'item-1', speechId: null };
const sentence =
  'giao Cục Viễn thông chủ trì, phối hợp với Cục An toàn thông tin rà soát toàn bộ các doanh nghiệp viễn thông';

async function shows(selection: ChairSelection): Promise<unknown> {
  const input = { meetingId, selection };
  return on.secretary.evaluate((one) => window.giaoBan.call('chairScreen/show', one), input);
}
const set = (mode: 'showing' | 'frozen' | 'blank') =>
  on.secretary.evaluate((one) => window.giaoBan.call('chairScreen/set', { mode: one }), mode);
const turn = (by: 1 | -1) =>
  on.secretary.evaluate((one) => window.giaoBan.call('chairScreen/turnPage', { by: one }), by);
const speaks = (id: string, speaker: { personId: string | null; text: string | null }): Command => ({
  type: 'speech/start',
  id,
  agendaItemId: 'item-1',
  speaker: { unitId: null, ...speaker },
});
const reworded = (id: string, text: string): Command => ({ type: 'conclusion/edit', id, text, wording: 'edited' });

async function concluded(id: string, text: string): Promise<void> {
  await on.does({ type: 'conclusion/add', id, text, concludedById: 'chair', ...place });
}

/** Presses a button as a finger does: without the marks of a pointer or of the keyboard on it. */
async function press(name: RegExp): Promise<void> {
  const button = on.chair.getByRole('button', { name });
  await expect(button).toHaveAttribute('aria-disabled', 'false');
  await button.evaluate((element: HTMLButtonElement) => element.click());
}

test('who speaks, and the first conclusion: from the calm screen to the review at once', async () => {
  await change('a speaker', () => on.does(speaks('speech-1', { personId: 'deputy', text: null })));
  await change('another one', () =>
    on.does(speaks('speech-2', { personId: null, text: 'Sở Thông tin và Truyền thông' })),
  );
  await concluded('c-1', `Ban Cán sự Đảng ${sentence}.`);
  const { to } = await change('the first', () => on.does({ type: 'conclusion/submit', ids: ['c-1'] }));
  for (const ink of Object.values(inkOf(to))) expect(ink).toBeGreaterThan(leastInk);
});

test('one conclusion after the other: head and foot stay where they are, and nobody sees a page half turned', async () => {
  for (const number of [2, 3, 4, 5]) {
    await concluded(`c-${number}`, `Kết luận ${number}: ${sentence} ${sentence}.`);
    const sent = () => on.does({ type: 'conclusion/submit', ids: [`c-${number}`] });
    const { from, to } = await change(`conclusion ${number}`, sent);
    expect([to.parts.header, to.parts.footer]).toEqual([from.parts.header, from.parts.footer]);
    const { header } = to.parts;
    if (!header) throw new Error('There is no head');
    const elsewhere = { x: 0, y: header.y + header.height, ...chairSize };
    expect(differenceOf(from.frame, to.frame, [elsewhere, ...from.ticking, ...to.ticking])).toBeNull();
    for (const ink of Object.values(inkOf(to))) expect(ink).toBeGreaterThan(leastInk);
  }
});

test('pages that are turned, by the chair and by the secretary', async () => {
  for (const [what, act] of [
    ['back by the chair', () => on.chair.keyboard.press('PageUp')],
    ['forth by her', () => turn(1)],
    ...['back by her', 'and back', 'and back', 'to the first'].map((what) => [what, () => turn(-1)] as const),
  ] as const) {
    const { from, to } = await change(what, act);
    expect([to.parts.header, to.parts.footer]).toEqual([from.parts.header, from.parts.footer]);
  }
});

test('a conclusion that is reworded, approved, taken back, returned, and reworded after it was decided on', async () => {
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['reworded', () => on.does(reworded('c-1', `Ban Cán sự Đảng ${sentence} trong Quý II.`))],
    ['approved', () => press(/^Duyệt(?! tất cả)/)],
    ['changed since', () => on.does(reworded('c-1', `Ban Cán sự Đảng ${sentence} ngay trong Quý II.`))],
    ['taken back', () => press(/^Hoàn tác/)],
    ['the remarks', () => press(/^Trả lại/)],
    ['returned', () => press(/^Sửa câu chữ/)],
    ['reworded again', () => on.does(reworded('c-1', `Đảng bộ ${sentence} trong Quý III.`))],
  ];
  for (const [what, act] of steps) {
    const { from, to } = await change(what, act);
    expect([to.parts.header, to.parts.footer]).toEqual([from.parts.header, from.parts.footer]);
  }
});

test('time alone moves nothing: clocks and the seconds that are left take the same room whatever they say', async () => {
  await on.does({ type: 'conclusion/submit', ids: ['c-1'] });
  await press(/^Duyệt(?! tất cả)/);
  await untilSettled(on.chair);
  before = await standing();
  const count = await shiftCount();
  const seen: Frame[] = [];
  await expect(async () => {
    seen.push(...on.recording.frames());
    expect(seen.length).toBeGreaterThan(4);
  }).toPass();
  expect(await on.chair.getByRole('button', { name: /^Hoàn tác/ }).count()).toBe(1);
  for (const frame of seen) expect(differenceOf(frame, before.frame, before.ticking)).toBeNull();
  expect(await shiftCount()).toBe(count);
  await expect(on.chair.getByRole('button', { name: /^Hoàn tác/ })).toHaveCount(0, { timeout: 15_000 });
  await untilSettled(on.chair);
  before = await standing();
});

test('every view, one after the other, and back', async () => {
  const deadline = { phrase: 'trước 01/4', kind: 'date', due: '2022-04-01', start: null, event: null } as const;
  const lead = { text: null, unitIds: ['cuc-vt'] };
  const petition = { text: `Đề nghị ${sentence}`, assignedUnitIds: ['cuc-vt'] };
  await on.does(
    { type: 'task/add', id: 't-1', task: { text: `Rà soát: ${sentence}`, lead, deadline }, ...place },
    { type: 'petition/add', id: 'k-1', petition, ...place },
  );
  const views: readonly ChairSelection[] = [
    { name: 'item' },
    { name: 'agenda' },
    { name: 'taskReview', taskId: 't-1' },
    { name: 'unit', unitId: 'cuc-vt' },
    { name: 'petition', petitionId: 'k-1' },
    { name: 'statistics' },
    { name: 'break', until: '10:15' },
    { name: 'closing' },
    { name: 'conclusions', isCompared: true },
    { name: 'item' },
    { name: 'conclusions', isCompared: false },
    { name: 'closing' },
    { name: 'petition', petitionId: 'k-1' },
    { name: 'conclusions', isCompared: false },
  ];
  for (const view of views) {
    const { to } = await change(view.name, () => shows(view));
    expect([view.name, (inkOf(to).main ?? 0) > leastInk]).toEqual([view.name, true]);
  }
});

test('frozen and shown again; blank is the ground of the theme, and nothing else', async () => {
  const all = { x: 0, y: 0, ...chairSize };
  for (const mode of ['frozen', 'showing', 'blank', 'showing', 'frozen', 'blank', 'showing'] as const) {
    const { to } = await change(mode, () => set(mode));
    if (mode === 'blank') expect([inkIn(to.frame, all), groundOf(to.frame, all)]).toEqual([0, 0x131416]);
    else expect(inkIn(to.frame, all)).toBeGreaterThan(leastInk);
  }
});

test('another theme, and other sizes of letters', async () => {
  const all = { x: 0, y: 0, ...chairSize };
  const wears = (chairTheme: 'light' | 'dark') =>
    on.secretary.evaluate((one) => window.giaoBan.call('settings/change', { patch: { chairTheme: one } }), chairTheme);
  const { to } = await change('light', () => wears('light'));
  expect(groundOf(to.frame, all)).toBe(0xf4f3f0);
  await change('dark', () => wears('dark'));
  for (const textSize of [54, 66, 32, 44] as const) {
    const grows = () =>
      on.secretary.evaluate((one) => window.giaoBan.call('chairScreen/setTextSize', { textSize: one }), textSize);
    await change(`letters of ${textSize}`, grows);
  }
});

for (const [chairTheme, ground] of [
  ['light', 0xf4f3f0],
  ['dark', 0x131416],
] as const) {
  test(`the very first picture of a ${chairTheme} screen is of that theme: nothing else is drawn before it`, async () => {
    const ownLibrary = mkdtempSync(join(tmpdir(), 'giao-ban-first-frame-'));
    await meetingInSession(ownLibrary, 0, 1);
    // So high that the window, in the middle of it, lies below the secretary's.
    const size = { width: 1280, height: 2_600 };
    const screen = await startVirtualScreen(size.width, size.height);
    const app = await launchApp({ library: ownLibrary, env: screen.env });
    const secretary = await app.window('secretary');
    await expect(secretary.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
    await secretary.evaluate(
      (one) => window.giaoBan.call('settings/change', { patch: { chairTheme: one } }),
      chairTheme,
    );
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setPosition(0, 0));
    const recording = await recordScreen(screen, 0, size.height);
    await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
    const chair = await app.window('chair');
    await untilSettled(chair);
    const area = await app.electron.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      const [theirs, hers] = ['/chair/', '/secretary/'].map((name) =>
        windows.find(({ webContents }) => webContents.getURL().includes(name))?.getBounds(),
      );
      if (!theirs || !hers || hers.y + hers.height > theirs.y) throw new Error('The windows lie over each other');
      return theirs;
    });
    const frames = recording.frames();
    const last = frames.at(-1);
    if (!last) throw new Error('Nothing was recorded');
    const aside = [
      { x: 0, y: 0, width: size.width, height: area.y },
      // The pointer, which nobody has moved.
      { x: size.width / 2 - 20, y: size.height / 2 - 20, width: 40, height: 40 },
      ...(await tickingAreas(chair)).map((one) => ({ ...one, x: one.x + area.x, y: one.y + area.y })),
    ];
    const [empty] = frames;
    const pictures = frames.map((frame, index) => {
      if (empty && differenceOf(frame, empty, aside) === null) return 'not there';
      if (differenceOf(frame, last, aside) === null) return 'as it stays';
      if (inkIn(frame, area) < pointerShare) return groundOf(frame, area) === ground ? 'the ground' : 'the system';
      writeFileSync(test.info().outputPath(`first-${index}.ppm`), pictureOf(frame));
      return 'something else';
    });
    const order = pictures.filter((picture, index) => picture !== pictures[index - 1]);
    // The ground of the theme may come first; and before it, for a moment, what X11 itself puts into a new window: the
    // colour of the system's theme, which an application has no say in. On Windows that is the window's own colour.
    const drawn = order.filter((picture) => picture !== 'the ground' && picture !== 'the system');
    expect(drawn).toEqual(['not there', 'as it stays']);
    const stoodMs = frames.map(({ at }, index) => (frames[index + 1]?.at ?? at) - at);
    const systemMs = stoodMs.filter((_ms, index) => pictures[index] === 'the system');
    expect(systemMs.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(longestMs);
    const forMs = stoodMs.map((ms, index) => `${pictures[index]} ${ms}`);
    test.info().annotations.push({ type: 'first pictures, in ms', description: forMs.join(', ') });
    expect(groundOf(last, area)).toBe(ground);
    expect(inkIn(last, area)).toBeGreaterThan(leastInk);
    await recording.stop();
    await app.close();
    await screen.stop();
    await rm(ownLibrary, { recursive: true, force: true, maxRetries: 5 });
  });
}
