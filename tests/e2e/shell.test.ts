import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '#shared/contract/calls.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Push } from '#shared/contract/pushes.ts';
import { requestOf } from '#shared/documents/documents.ts';
import type { Result } from '#shared/lib/result.ts';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';

// What the main process does around the windows: files, settings, crashes, starting and ending.

/** A call of the contract, out of the page. */
function call<N extends CallName>(page: Page, name: N, input: CallInput<N>) {
  const carried: unknown = input;
  return page.evaluate(
    ([asked, given]) => window.giaoBan.call(asked as never, given as never),
    [name, carried],
  ) as Promise<Result<CallOutput<N>, CallError>>;
}

async function withApp(
  options: Parameters<typeof launchApp>[0],
  use: (app: RunningApp) => Promise<void>,
): Promise<void> {
  const app = await launchApp(options);
  try {
    await use(app);
  } finally {
    await app.close();
  }
}

async function openSample(page: Page): Promise<string> {
  const made = await call(page, 'library/openSample', { sample: '2022-04', as: 'held' });
  if (!made.ok) throw new Error(made.error.code);
  await call(page, 'meeting/open', made.value);
  return made.value.meetingId;
}

test('documents go where the user says, with progress, and can be opened afterwards', async () => {
  await withApp({}, async (app) => {
    const page = await app.window('secretary');
    const meetingId = await openSample(page);
    const folder = mkdtempSync(join(tmpdir(), 'giao-ban-export-'));
    await app.electron.evaluate(({ dialog, shell }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
      dialog.showSaveDialog = async (...args: unknown[]) => {
        const { defaultPath } = args.at(-1) as { defaultPath: string };
        return { canceled: false, filePath: `${chosen}/${defaultPath.split('/').at(-1)}` };
      };
      shell.openPath = async (path) => {
        Object.assign(globalThis, { openedPath: path });
        return '';
      };
    }, folder);
    await page.evaluate(() => {
      const stages: string[] = [];
      Object.assign(window, { stages });
      window.giaoBan.subscribe((text) => {
        const push = JSON.parse(text) as Push;
        if (push.name === 'documents.progressed')
          stages.push(`${push.data.stage} ${push.data.done}/${push.data.total}`);
      });
    });

    const both = await call(page, 'documents/export', {
      meetingId,
      requests: [requestOf('minutes'), requestOf('notice')],
      formats: ['pdf'],
    });
    if (!both.ok || !both.value) throw new Error(JSON.stringify(both));
    expect(both.value.fileNames).toEqual(['bien-ban-2022-04-du-thao.pdf', 'thong-bao-ket-luan-2022-04-du-thao.pdf']);
    for (const fileName of both.value.fileNames) {
      expect(readFileSync(join(folder, fileName)).subarray(0, 5).toString()).toBe('%PDF-');
    }
    const stages = await page.evaluate(() => (window as unknown as { stages: string[] }).stages);
    expect(stages).toEqual(expect.arrayContaining(['laying 0/2', 'writing 1/2', 'done 2/2']));

    expect(await call(page, 'documents/open', { exportId: both.value.exportId, index: 0 })).toMatchObject({ ok: true });
    const opened = await app.electron.evaluate(() => (globalThis as unknown as { openedPath: string }).openedPath);
    expect(opened).toBe(join(folder, 'bien-ban-2022-04-du-thao.pdf'));

    const record = await call(page, 'library/exportRecord', { meetingId });
    expect(record).toMatchObject({ ok: true, value: { fileNames: ['ho-so-2022-04.json'] } });
    expect(JSON.parse(readFileSync(join(folder, 'ho-so-2022-04.json'), 'utf8'))).toMatchObject({ version: 1 });
  });
});

test('settings hold at once and after a restart', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'giao-ban-user-data-'));
  await withApp({ userData }, async (app) => {
    const page = await app.window('secretary');
    await call(page, 'settings/change', { patch: { language: 'en', theme: 'dark', chairTextSize: 66 } });
    expect(await app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
    const labels = await app.electron.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    );
    expect(labels).toEqual(['&Meeting', '&Edit', '&View', '&Help']);
  });
  await withApp({ userData }, async (app) => {
    const read = await call(await app.window('secretary'), 'app/read', {});
    expect(read).toMatchObject({ value: { settings: { language: 'en', theme: 'dark', chairTextSize: 66 } } });
  });
  await withApp({ userData, args: ['--lang', 'vi'] }, async (app) => {
    const read = await call(await app.window('secretary'), 'app/read', {});
    expect(read).toMatchObject({ value: { settings: { language: 'vi', theme: 'dark' } } });
  });
});

test('a page that crashes comes back, with its meeting and its drafts', async () => {
  await withApp({}, async (app) => {
    const page = await app.window('secretary');
    const meetingId = await openSample(page);
    await call(page, 'draft/save', { meetingId, key: 'capture', text: 'Giao Cục Viễn thông', caret: 19 });
    const reloaded = app.electron.evaluate(
      ({ BrowserWindow }) =>
        new Promise((resolve) =>
          BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => resolve(null)),
        ),
    );
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await reloaded;
    const drafts = await app.electron.evaluate(
      ({ BrowserWindow }, id) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `giaoBan.call('meeting/open', { meetingId: ${JSON.stringify(id)} }).then(({ value }) => value.drafts)`,
        ),
      meetingId,
    );
    expect(drafts).toMatchObject([{ key: 'capture', text: 'Giao Cục Viễn thông' }]);
    expect(readFileSync(join(app.userData, 'logs', 'incidents.jsonl'), 'utf8')).toContain('render-process-gone');
  });
});

test('the menu asks the window to act, and has no key that the program must not take', async () => {
  await withApp({}, async (app) => {
    const page = await app.window('secretary');
    const items = await app.electron.evaluate(({ Menu }) => {
      const all: { readonly label: string; readonly accelerator: string; readonly takesKey: boolean }[] = [];
      const collect = (menu: Electron.Menu | undefined): void => {
        for (const item of menu?.items ?? []) {
          const { label, accelerator, registerAccelerator } = item;
          all.push({ label, accelerator: String(accelerator ?? ''), takesKey: registerAccelerator });
          collect(item.submenu);
        }
      };
      collect(Menu.getApplicationMenu() ?? undefined);
      return all;
    });
    const taken = items.filter(({ accelerator, takesKey }) => accelerator && takesKey).map((item) => item.accelerator);
    expect(taken.sort()).toEqual(['CmdOrCtrl+E', 'CmdOrCtrl+N', 'CmdOrCtrl+O']);

    await page.evaluate(() => {
      window.giaoBan.subscribe((text) => {
        const { name, data } = JSON.parse(text) as Push;
        if (name === 'menu.chosen') Object.assign(window, { chosen: data.action });
      });
    });
    await app.electron.evaluate(({ Menu }) => {
      const [, list] = Menu.getApplicationMenu()?.items[0]?.submenu?.items ?? [];
      list?.click();
    });
    await expect.poll(() => page.evaluate(() => (window as unknown as { chosen?: string }).chosen)).toBe('openList');
  });
});

test('closing the window ends the program, with everything written', async () => {
  await withApp({}, async (app) => {
    const page = await app.window('secretary');
    const meetingId = await openSample(page);
    await call(page, 'chairScreen/open', {});
    await app.window('chair');
    const ended = new Promise((resolve) => app.electron.process().once('exit', resolve));
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes('/secretary/'))
        ?.close();
    });
    await ended;
    expect(existsSync(join(app.library, meetingId, 'journal.jsonl'))).toBe(true);
    expect(existsSync(join(app.library, meetingId, 'snapshot.json'))).toBe(true);
  });
});
