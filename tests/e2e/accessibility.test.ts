import { expect, type Page, test } from '@playwright/test';
import type { Settings } from '#shared/contract/settings.ts';
import type { Command } from '#shared/domain/command.ts';
import type {} from '../../renderer/store/bridge.ts';
import { expectAccessible, spokenNames, walkFocus } from '../support/accessibility.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';

/**
 * Every view and dialog of both windows: axe finds nothing serious, what only a screen reader says is said in the
 * user's language, and wherever the Tab key goes the focus can be seen.
 */
const passes = [
  { theme: 'light', language: 'vi', chairTheme: 'light' },
  { theme: 'dark', language: 'en', chairTheme: 'dark' },
] as const satisfies readonly Partial<Settings>[];

for (const pass of passes) {
  const { language, theme } = pass;
  const other = language === 'vi' ? 'en' : 'vi';

  test.describe(`${theme}, ${language}`, () => {
    test.describe.configure({ mode: 'serial', timeout: 120_000 });
    let app: RunningApp;
    let page: Page;

    test.beforeAll(async () => {
      app = await launchApp();
      page = await app.window('secretary');
      await change(pass);
    });
    test.afterAll(() => app.close());

    async function change(patch: Partial<Settings>): Promise<void> {
      await page.evaluate((given) => window.giaoBan.call('settings/change', { patch: given }), patch);
      if (patch.language) await expect(page.locator('html')).toHaveAttribute('lang', patch.language);
    }

    async function send(...commands: readonly Command[]): Promise<void> {
      const refused = await page.evaluate(async (given) => {
        const { value } = (await window.giaoBan.call('app/read', {})) as { value: { openMeetingId: string } };
        for (const command of given) {
          const ids = { meetingId: value.openMeetingId, commandId: crypto.randomUUID(), batchId: null };
          const result = await window.giaoBan.call('meeting/command', { ...ids, command });
          if (!result.ok) return `${command.type}: ${result.error.code}`;
        }
        return null;
      }, commands);
      expect(refused).toBeNull();
    }

    /** The view as it stands now, in this language and in the other one. */
    async function check(what: string): Promise<void> {
      await test.step(what, async () => {
        await expectAccessible(page, what, language);
        const names = await spokenNames(page);
        await change({ language: other });
        const others = await spokenNames(page);
        await change({ language });
        expect(
          names.filter((name) => others.includes(name)),
          `${what}: not translated`,
        ).toEqual([]);
      });
    }

    /** Opens a dialog by its key, checks it, walks through it and closes it. */
    async function checkDialog(key: string, prepare: () => Promise<void> = async () => undefined): Promise<void> {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await prepare();
      await check(key);
      expect.soft((await walkFocus(page)).unseen, key).toEqual([]);
      await expect(async () => {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 });
      }).toPass();
    }

    test('the list of meetings, its form, and what is open over it', async () => {
      await check('empty list');
      // The first sample, prepared.
      await page.getByRole('navigation').getByRole('button').nth(3).click();
      await expect(page.locator('textarea')).toBeFocused();
      await page.keyboard.press('Control+O');
      await expect(page.getByRole('grid')).toBeVisible();
      await check('list');
      expect.soft((await walkFocus(page)).unseen).toEqual([]);
      for (const key of ['Control+N', 'Control+K', 'F1', 'Control+,']) await checkDialog(key);
    });

    test('a meeting in preparation', async () => {
      await page.keyboard.press('Enter');
      await expect(page.locator('textarea')).toBeFocused();
      await check('preparing');
    });

    test('a meeting in session, with everything recorded in it', async () => {
      await page.keyboard.press('F8');
      await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
      const place = { agendaItemId: null, speechId: null };
      const speaker = { personId: null, unitId: null, text: 'Sở TTTT Nghệ An' };
      const conclusion = (id: string): Command => ({
        type: 'conclusion/add',
        id,
        text: `Giao Cục Viễn thông phủ sóng ${id}`,
        concludedById: null,
        ...place,
      });
      await send(
        { type: 'speech/start', id: 'speech-1', agendaItemId: null, speaker },
        { type: 'point/add', id: 'p1', text: 'Đã phủ sóng 12 thôn', isPrivate: false, ...place, speechId: 'speech-1' },
        { type: 'point/add', id: 'p2', text: 'Hỏi lại số liệu', isPrivate: true, ...place },
        { type: 'point/add', id: 'p3', text: 'Bản ghi sẽ xóa', isPrivate: false, ...place },
        { type: 'record/delete', kind: 'point', id: 'p3' },
        ...['c1', 'c2', 'c3', 'c4'].map(conclusion),
        { type: 'task/add', id: 't1', task: { text: 'Phủ sóng', conclusionIds: ['c1'] }, ...place },
        { type: 'petition/add', id: 'k1', petition: { text: 'Bổ sung trạm phát sóng' }, ...place },
        { type: 'answer/add', id: 'a1', petitionId: 'k1', by: speaker, text: 'Đã có kế hoạch', legalBasis: null },
      );
      await expect(page.locator('[data-record="k1"]')).toBeVisible();
      await check('in session');
      await page.keyboard.press('Control+ArrowUp');
      await page.keyboard.press('Control+ArrowUp');
      await check('a record selected');
      await page.keyboard.press('Enter');
      await expect(page.locator('textarea').first()).toBeFocused();
      await check('a record edited');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+F8');
      await check('a question');
      await page.keyboard.press('Escape');
      await page.keyboard.type('cuc vien');
      await expect(page.getByRole('listbox')).toBeVisible();
      await check('names proposed');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.type(
        'kl Giao Cục An toàn thông tin chủ trì, phối hợp với Văn phòng xây dựng kế hoạch, hoàn thành trước ngày 30/6',
      );
      await page.keyboard.press('Enter');
      await expect(page.getByRole('region', { name: /đọc được từ câu|read out of/ })).toBeVisible();
      await check('a task proposed');
      await page.keyboard.press('Escape');
    });

    test('the panels, with lines in them', async () => {
      for (let panel = 0; panel < 3; panel += 1) {
        await page.keyboard.press('F6');
        await check(`panel ${panel}`);
        await page.keyboard.press('Enter');
        await check(`panel ${panel}, opened`);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+F6');
      }
      await expect(page.locator('textarea')).toBeFocused();
    });

    test('the focus can be seen wherever it goes in the window', async () => {
      const { stops, unseen } = await walkFocus(page);
      expect.soft(unseen).toEqual([]);
      // The programme, the log, the box, the tabs, the list and the menu, at least.
      expect(stops.length).toBeGreaterThan(6);
      await page.keyboard.press('F6');
      await page.keyboard.press('Escape');
      await expect(page.locator('textarea')).toBeFocused();
    });

    test('every dialog', async () => {
      for (const key of ['F1', 'F2', 'F4', 'F7', 'Control+B', 'Control+E', 'Control+,']) await checkDialog(key);
      await checkDialog('Control+K', () => page.keyboard.type('ket'));
      await checkDialog('F3', () => page.keyboard.type('phu song'));
      for (const key of ['Control+J', 'Control+H', 'Control+M']) await checkDialog(key);
      await checkDialog('Control+J', () => page.keyboard.press('Control+N'));
      for (const view of ['1', '4', '6', '8']) await checkDialog('Control+D', () => page.keyboard.press(view));
      await page.getByRole('button', { name: /Việc của hội nghị|Meeting actions/ }).click();
      await check('menu');
      await page.getByRole('menuitem', { name: /viện dẫn|[Cc]ited/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check('documents cited');
      await page.keyboard.press('Escape');
    });

    test('the chair’s screen: calm, with conclusions, returned, frozen, blank', async () => {
      await page.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
      const chair = await app.window('chair');
      await expect(chair.locator('body')).not.toBeEmpty();
      await expectAccessible(chair, 'calm', language);
      await send({ type: 'conclusion/submit', ids: ['c1', 'c2', 'c3'] });
      await expect(chair.getByText('phủ sóng c1')).toBeVisible();
      await expectAccessible(chair, 'conclusions', language);
      expect.soft((await walkFocus(chair)).unseen).toEqual([]);
      await chair.getByRole('button', { name: /^(Trả lại|Return)/ }).click();
      await expectAccessible(chair, 'remarks', language);
      await chair.keyboard.press('Escape');
      await chair
        .getByRole('button', { name: /^(Duyệt|Approve)/ })
        .first()
        .click();
      await expectAccessible(chair, 'approved', language);
      await check('with the screen open');
      for (const mode of ['frozen', 'blank'] as const) {
        await page.evaluate((to) => window.giaoBan.call('chairScreen/set', { mode: to }), mode);
        await expectAccessible(chair, mode, language);
        await check(`screen ${mode}`);
      }
    });

    test('a meeting that has ended', async () => {
      await send({ type: 'meeting/end' });
      await check('ended');
    });
  });
}
