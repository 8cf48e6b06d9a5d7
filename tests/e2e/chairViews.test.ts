import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Settings } from '#shared/contract/settings.ts';
import type { ChairSelection } from '#shared/domain/chairView/chairSelection.ts';
import type { Command } from '#shared/domain/command.ts';
import type {} from '../../renderer/store/bridge.ts';
import { seriousFaults } from '../support/accessibility.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { legibilityOf } from '../support/legibleScreen.ts';
import { meetingInSession } from '../support/meetingInSession.ts';

/** What the chair reads: each of the nine views with its facts, in sizes that can be read from afar. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-chair-views-'));
let meetingId: string;
let app: RunningApp;
let secretary: Page;
let chair: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  meetingId = await meetingInSession(library, 2, 3);
  app = await launchApp({ library });
  secretary = await app.window('secretary');
  await expect(secretary.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  chair = await app.window('chair');
  await chair.setViewportSize(landscape);
  await record(everything);
});
test.afterAll(async () => {
  await app.close();
  rmSync(library, { recursive: true, force: true, maxRetries: 5 });
});

const landscape = { width: 1920, height: 1080 };
const portrait = { width: 1080, height: 1920 };
const place = { agendaItemId: 'item-1', speechId: null };
const due = { phrase: 'trong Quý I/2022', kind: 'date', due: '2022-03-31', start: null, event: null } as const;
const petitionText = `Đề nghị Bộ ${Array(12).fill('hướng dẫn cấp phép trang thông tin điện tử tổng hợp cho cơ quan báo chí').join(', ')}`;
const task = (id: string, over: object): Command => ({
  type: 'task/add',
  id,
  task: { text: `Phủ sóng các thôn bản của tỉnh thứ ${id}`, lead: { text: null, unitIds: ['cuc-vt'] }, ...over },
  ...place,
});

const everything: readonly Command[] = [
  { type: 'speech/start', id: 's1', agendaItemId: 'item-1', speaker: { personId: 'deputy', unitId: null, text: null } },
  { type: 'conclusion/edit', id: 'conclusion-1', text: 'Giao Vụ Pháp chế soát xét mọi thông tư', wording: 'edited' },
  { type: 'conclusion/submit', ids: ['conclusion-1'] },
  task('t1', { deadline: due, state: 'inProgress', note: 'Đã trình dự thảo lần 2', directorId: 'deputy' }),
  ...Array.from({ length: 11 }, (_, index) => task(`t${index + 2}`, {})),
  task('t13', { text: 'Rà soát các thông tư', lead: { text: null, unitIds: ['vu-pc'] } }),
  {
    type: 'petition/add',
    id: 'k1',
    petition: {
      text: petitionText,
      fromText: 'Sở TTTT Nghệ An',
      assignedUnitIds: ['cuc-vt'],
      legalReference: 'Nghị định số 27/2018/NĐ-CP',
      state: 'inProgress',
    },
    ...place,
  },
  {
    type: 'petition/add',
    id: 'k2',
    petition: { text: 'Đề nghị hỗ trợ phủ sóng 12 thôn', assignedUnitIds: ['cuc-vt'], state: 'inProgress' },
    ...place,
  },
  {
    type: 'answer/add',
    id: 'a1',
    petitionId: 'k1',
    by: { personId: null, unitId: 'cuc-attt', text: null },
    text: 'Đã có văn bản hướng dẫn các Sở',
    legalBasis: 'Điều 24 Nghị định 72/2013/NĐ-CP',
  },
  {
    type: 'statistic/add',
    id: 'n1',
    statistic: {
      label: 'Thôn bản đã phủ sóng',
      figure: { value: 7793, printed: '7.793' },
      unit: 'thôn',
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
  },
];

/** The words that each view must have on its first page, and those that come when its pages are turned. */
const views: readonly {
  readonly selection: ChairSelection;
  readonly first: readonly string[];
  readonly later: readonly string[];
}[] = [
  {
    selection: { name: 'conclusions', isCompared: true },
    first: ['Lời nói', 'Câu chữ', 'Giao Vụ Pháp chế soát xét mọi thông tư', 'Chờ duyệt', 'Duyệt'],
    later: [],
  },
  {
    selection: { name: 'item' },
    first: ['1/3', 'Báo cáo của Văn phòng Bộ', 'Thứ trưởng Phan Tâm', '/ 15:00', 'Tiếp theo: 2. Phát biểu chỉ đạo'],
    later: [],
  },
  {
    selection: { name: 'agenda' },
    first: ['Chương trình', 'đã xong 0/3 mục', 'Đang diễn ra', 'Phát biểu chỉ đạo', 'Chưa bắt đầu', 'dự kiến 10:00'],
    later: [],
  },
  {
    selection: { name: 'taskReview', taskId: 't1' },
    first: ['Nhiệm vụ 1/13', 'Đang thực hiện', 'Quá hạn', 'Chủ trì: Cục Viễn thông', 'Chỉ đạo: Thứ trưởng Phan Tâm'],
    later: ['Đã trình dự thảo lần 2', '12', 'quá hạn'],
  },
  {
    selection: { name: 'unit', unitId: 'cuc-vt' },
    first: ['Cục Viễn thông', '12', 'nhiệm vụ', 'đang thực hiện'],
    later: [
      'Nhiệm vụ quá hạn',
      'trong Quý I/2022 (31/03/2022)',
      'Kiến nghị chưa giải quyết',
      'phủ sóng 12 thôn',
      'Đang giải quyết',
    ],
  },
  {
    selection: { name: 'petition', petitionId: 'k1' },
    first: ['Kiến nghị 1/2', 'Đã trả lời', 'Đề nghị Bộ'],
    later: ['Sở TTTT Nghệ An', 'Giao giải quyết: Cục Viễn thông', 'Trả lời', 'Cục An toàn thông tin', 'Điều 24'],
  },
  {
    selection: { name: 'statistics' },
    first: ['Số liệu hội nghị', 'kết luận đã duyệt', '13', 'nhiệm vụ quá hạn'],
    later: ['Thôn bản đã phủ sóng: 7.793 thôn'],
  },
  { selection: { name: 'break', until: '10:15' }, first: ['Giải lao', 'Tiếp tục lúc 10:15', 'Bây giờ là'], later: [] },
  {
    selection: { name: 'closing' },
    first: ['Kết luận', 'đã duyệt 0/3', 'Chờ duyệt'],
    later: ['Nhiệm vụ theo đơn vị', 'Cục Viễn thông', 'Vụ Pháp chế', 'Rà soát các thông tư'],
  },
];

async function record(commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const input = { meetingId, commandId: crypto.randomUUID(), batchId: null, command };
    const answer = await secretary.evaluate((call) => window.giaoBan.call('meeting/command', call), input);
    expect(answer).toMatchObject({ ok: true });
  }
}

async function show(selection: ChairSelection): Promise<void> {
  const answer = await secretary.evaluate((call) => window.giaoBan.call('chairScreen/show', call), {
    meetingId,
    selection,
  });
  expect(answer).toEqual({ ok: true, value: null });
  await expect(chair.locator(`[data-view="${selection.name}"]`)).toBeVisible();
}

async function look(patch: Partial<Settings>): Promise<void> {
  await secretary.evaluate((given) => window.giaoBan.call('settings/change', { patch: given }), patch);
  const { textSize, language, theme } = {
    textSize: patch.chairTextSize,
    language: patch.language,
    theme: patch.chairTheme,
  };
  if (textSize) await expect(chair.locator(`[data-size="${textSize}"]`)).toBeVisible();
  if (language) await expect(chair.locator('html')).toHaveAttribute('lang', language);
  if (theme) await expect(chair.locator('html')).toHaveAttribute('data-theme', theme);
}

/** What can be read on the page that is shown, in one line. */
function words(): Promise<string> {
  return chair.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('header, [data-block], footer')].filter(
      (element) => getComputedStyle(element).visibility === 'visible',
    );
    return seen.map(({ innerText }) => innerText.replace(/\s+/g, ' ')).join(' | ');
  });
}

function pageNumber(): Promise<readonly [number, number]> {
  return chair.evaluate(() => {
    const [, page = '1', count = '1'] =
      /(?:Trang|Page) (\d+)\/(\d+)/.exec(document.querySelector('footer')?.innerText ?? '') ?? [];
    return [Number(page), Number(count)] as const;
  });
}

/** Turns from the first page to the last by the keys of a presenter, and looks at each. */
async function eachPage(onPage: () => Promise<void>): Promise<void> {
  const [, count] = await pageNumber();
  for (let [page] = await pageNumber(); page > 1; page -= 1) await chair.keyboard.press('PageUp');
  await expect.poll(async () => (await pageNumber())[0]).toBe(1);
  for (let page = 1; page <= count; page += 1) {
    await expect.poll(async () => (await pageNumber())[0]).toBe(page);
    await onPage();
    await chair.keyboard.press(page % 2 === 0 ? 'Space' : 'PageDown');
  }
}

for (const { selection, first, later } of views) {
  test(`${selection.name}: its facts stand on it`, async () => {
    await show(selection);
    const pages: string[] = [];
    await eachPage(async () => {
      pages.push(await words());
    });
    expect(await seriousFaults(chair)).toEqual([]);
    for (const fact of first) expect(pages[0]).toContain(fact);
    for (const fact of later) expect(pages.join(' | ')).toContain(fact);
    // Points never come here, whatever is shown.
    expect(pages.join(' ')).not.toContain('Ý kiến thứ');
  });
}

test('head and foot stay where they are, whichever view comes', async () => {
  const places = () =>
    chair.evaluate(() => {
      const parts = [document.querySelector('header')?.firstElementChild, document.querySelector('footer')];
      return parts.map((part) => JSON.stringify(part?.getBoundingClientRect()));
    });
  await show({ name: 'agenda' });
  const before = await places();
  for (const { selection } of views) {
    await show(selection);
    expect(await places()).toEqual(before);
  }
});

const looks = [
  { chairTextSize: 44, chairTheme: 'dark', language: 'vi', size: landscape },
  { chairTextSize: 66, chairTheme: 'light', language: 'en', size: landscape },
  { chairTextSize: 44, chairTheme: 'light', language: 'vi', size: portrait },
  { chairTextSize: 66, chairTheme: 'dark', language: 'en', size: portrait },
  { chairTextSize: 32, chairTheme: 'dark', language: 'vi', size: { width: 1280, height: 720 } },
  { chairTextSize: 54, chairTheme: 'light', language: 'vi', size: { width: 3840, height: 2160 } },
] as const;

for (const { size, ...settings } of looks) {
  const { chairTextSize, chairTheme, language } = settings;
  test(`can be read and pressed: ${size.width} × ${size.height}, ${chairTextSize}, ${chairTheme}, ${language}`, async () => {
    test.setTimeout(120_000);
    await chair.setViewportSize(size);
    await look(settings);
    for (const { selection } of views) {
      await show(selection);
      await eachPage(async () => {
        const { targets, letters, ...faults } = await legibilityOf(chair);
        expect(faults, `${selection.name}, page ${(await pageNumber())[0]}`).toEqual({
          unreadable: [],
          wide: [],
          clipped: [],
          small: [],
        });
        expect(letters).toBeGreaterThan(20);
        expect(targets).toBeLessThanOrEqual(4);
      });
    }
  });
}

test('the agenda turns to the item that is on', async () => {
  await chair.setViewportSize(landscape);
  await look({ chairTextSize: 66, language: 'vi' });
  await show({ name: 'agenda' });
  await record([{ type: 'agendaItem/start', id: 'item-3' }]);
  await expect.poll(words).toMatch(/3\. Kết luận .*Đang diễn ra/);
  await record([{ type: 'agendaItem/start', id: 'item-1' }]);
  await expect.poll(words).toMatch(/1\. Báo cáo của Văn phòng Bộ .*Đang diễn ra/);
});

test('a frozen screen says so, and no clock runs on it', async () => {
  for (const { selection } of views) {
    await show(selection);
    await secretary.evaluate(() => window.giaoBan.call('chairScreen/set', { mode: 'frozen' }));
    await expect(chair.getByText('TẠM DỪNG')).toBeVisible();
    await expect(chair.getByRole('timer')).toHaveCount(0);
    await secretary.evaluate(() => window.giaoBan.call('chairScreen/set', { mode: 'showing' }));
    await expect(chair.getByText('TẠM DỪNG')).toHaveCount(0);
  }
});

test.describe('a presenter’s keys', () => {
  const ready = (name: RegExp) => expect(chair.getByRole('button', { name })).toHaveAttribute('aria-disabled', 'false');
  /** How the conclusion stands that the buttons act on, or acted on. */
  const standing = () =>
    secretary.evaluate(async (id) => {
      const read = await window.giaoBan.call('meeting/snapshot', { meetingId: id });
      if (!read.ok) throw new Error(read.error.code);
      const { conclusion } = JSON.parse(read.value.stateJson) as { conclusion: Record<string, { state: string }> };
      return Object.values(conclusion)
        .map(({ state }) => state)
        .sort();
    }, meetingId);

  test('Enter approves what is in focus, Escape takes it back', async () => {
    await look({ chairTextSize: 44 });
    await show({ name: 'conclusions', isCompared: false });
    await chair.locator('body').click({ position: { x: 4, y: 4 } });
    await ready(/^Duyệt kết luận/);
    await chair.keyboard.press('Enter');
    await expect.poll(standing).toEqual(['approved', 'submitted', 'submitted']);
    await chair.keyboard.press('Escape');
    await expect.poll(standing).toEqual(['submitted', 'submitted', 'submitted']);
  });

  test('the key for a black screen opens the remarks; the page keys walk, Enter chooses, Backspace takes it back', async () => {
    await ready(/^Trả lại/);
    await chair.keyboard.press('b');
    const remarks = chair.getByRole('group', { name: 'Lý do trả lại' });
    await expect(remarks).toBeVisible();
    await ready(/^Sửa thời hạn/);
    await chair.keyboard.press('Space');
    await chair.keyboard.press('PageDown');
    await chair.keyboard.press('PageDown');
    await expect(remarks.getByRole('button', { name: 'Sửa thời hạn' })).toBeFocused();
    await chair.keyboard.press('Enter');
    await expect.poll(standing).toEqual(['returned', 'submitted', 'submitted']);
    await chair.keyboard.press('Backspace');
    await expect.poll(standing).toEqual(['submitted', 'submitted', 'submitted']);
  });

  test('Escape leaves the remarks, and nothing is returned', async () => {
    await ready(/^Trả lại/);
    await chair.keyboard.press('.');
    await expect(chair.getByRole('group', { name: 'Lý do trả lại' })).toBeVisible();
    await chair.keyboard.press('Escape');
    await expect(chair.getByRole('group', { name: 'Lý do trả lại' })).toHaveCount(0);
    expect(await standing()).toEqual(['submitted', 'submitted', 'submitted']);
  });

  test('Enter does not count before one could have read what is in focus', async () => {
    await ready(/^Duyệt kết luận/);
    const text = 'Giao Vụ Pháp chế rà soát lại toàn bộ';
    await chair.evaluate((expected) => {
      new MutationObserver((_changes, observer) => {
        if (!document.body.innerText.includes(expected)) return;
        observer.disconnect();
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        document.documentElement.dataset.pressed = 'true';
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    }, text);
    await record([
      { type: 'conclusion/withdraw', id: 'conclusion-2' },
      { type: 'conclusion/edit', id: 'conclusion-2', text, wording: 'edited' },
      { type: 'conclusion/submit', ids: ['conclusion-2'] },
    ]);
    await expect(chair.locator('html')).toHaveAttribute('data-pressed', 'true');
    await ready(/^Duyệt kết luận/);
    expect(await standing()).toEqual(['submitted', 'submitted', 'submitted']);
  });
});
