import { expect, type Page, test } from '@playwright/test';
import { requestOf } from '#shared/documents/documents.ts';
import { contentSecurityPolicy } from '../../electron/app/appScheme.ts';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { staysSo } from '../support/staysSo.ts';

// Electron's security checklist (security.md), proved on the running application; the numbers are those of the list.
let app: RunningApp;
const messages: string[] = [];

test.beforeAll(async () => {
  app = await launchApp();
  for (const page of app.electron.windows()) follow(page);
  app.electron.on('window', follow);
  const secretary = await app.window('secretary');
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  await app.window('chair');
});
test.afterAll(() => app.close());

function follow(page: Page): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
}

const windows = ['secretary', 'chair'] as const;

test('both windows start without a word on their consoles', async () => {
  // The pages may have spoken before anybody listened: they start once more.
  for (const name of windows) await (await app.window(name)).reload();
  await staysSo(() => [...messages], []);
});

test('2, 3, 4, 6, 8–12: the live preferences of every window are the safe ones', async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Not in the published types, and there in every Electron we run on.
      const live = (
        webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
      ).getLastWebPreferences();
      return {
        url: webContents.getURL(),
        sandbox: live.sandbox,
        contextIsolation: live.contextIsolation,
        nodeIntegration: live.nodeIntegration,
        nodeIntegrationInSubFrames: live.nodeIntegrationInSubFrames,
        nodeIntegrationInWorker: live.nodeIntegrationInWorker ?? false,
        webSecurity: live.webSecurity,
        allowRunningInsecureContent: live.allowRunningInsecureContent,
        experimentalFeatures: live.experimentalFeatures,
        enableBlinkFeatures: live.enableBlinkFeatures ?? '',
        webviewTag: live.webviewTag ?? false,
        navigateOnDragDrop: live.navigateOnDragDrop ?? false,
      };
    }),
  );
  const safe = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
    navigateOnDragDrop: false,
  };
  expect(preferences).toHaveLength(2);
  for (const { url, ...live } of preferences) {
    expect(url).toMatch(/^app:\/\/bundle\/windows\/(secretary|chair)\/index\.html$/);
    expect(live).toEqual(safe);
  }
});

for (const name of windows) {
  test(`2, 20: the ${name}'s page has no Node, no Electron, and two functions`, async () => {
    const page = await app.window(name);
    const seen = await page.evaluate(() => ({
      foreign: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
        (word) => word in window,
      ),
      bridge: Object.entries(window.giaoBan).map(([key, value]) => [key, typeof value]),
      origin: location.origin,
    }));
    expect(seen).toEqual({
      foreign: [],
      bridge: [
        ['call', 'function'],
        ['subscribe', 'function'],
      ],
      origin: 'app://bundle',
    });
  });

  test(`7, 18: the ${name}'s page comes from our scheme, with the policy in force`, async () => {
    const page = await app.window(name);
    const header = await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'));
    expect(header).toBe(contentSecurityPolicy);
    const ran = await page.evaluate(async () => {
      // In a task of its own: what the debugger runs directly may evaluate code whatever the policy says.
      await new Promise((wake) => setTimeout(wake));
      const ways: Record<string, () => unknown> = {
        // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested.
        eval: () => window.eval('1'),
        function: () => new Function('return 1')(),
        wasm: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
        worker: () => new Worker(location.href),
        policy: () => {
          const types = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
          types.trustedTypes.createPolicy('intruder', { createScriptURL: (address: string) => address });
        },
        html: () => {
          document.createElement('div').innerHTML = '<b>x</b>';
        },
        inline: () => {
          const script = document.createElement('script');
          script.textContent = 'window.intruder = true';
          document.head.append(script);
          if (!('intruder' in window)) throw new Error('It did not run');
        },
      };
      return Object.entries(ways).flatMap(([way, run]) => {
        try {
          run();
          return [way];
        } catch {
          return [];
        }
      });
    });
    expect(ran).toEqual([]);
  });

  test(`1: the ${name}'s page reaches no address but ours`, async () => {
    const page = await app.window(name);
    const reached = await page.evaluate(async () => {
      const addresses = ['https://example.com/', 'http://127.0.0.1/', 'file:///etc/hostname', 'app://other/x.js'];
      const answers = await Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => address,
            () => null,
          ),
        ),
      );
      const picture = await new Promise((settle) => {
        const image = new Image();
        image.onload = () => settle('https image');
        image.onerror = () => settle(null);
        image.src = 'https://example.com/x.png';
      });
      return [...answers, picture].filter(Boolean);
    });
    expect(reached).toEqual([]);
  });

  test(`18: the ${name}'s page can't read files outside of its bundle`, async () => {
    const page = await app.window(name);
    const statuses = await page.evaluate(async () => {
      const paths = ['/../main/main.js', '/..%2fmain%2fmain.js', '/%2e%2e%2fpackage.json', '/package.json', '/'];
      const answers = await Promise.all(paths.map((path) => fetch(path)));
      const posted = await fetch(location.pathname, { method: 'POST' });
      return [...answers, posted].map(({ status }) => status);
    });
    expect(new Set(statuses)).toEqual(new Set([404]));
  });

  test(`5: the ${name}'s page gets no permission and no device`, async () => {
    const page = await app.window(name);
    const granted = await page.evaluate(async () => {
      const { mediaDevices, geolocation } = navigator;
      const tries: Record<string, () => Promise<unknown>> = {
        camera: () => mediaDevices.getUserMedia({ video: true }),
        microphone: () => mediaDevices.getUserMedia({ audio: true }),
        screen: () => mediaDevices.getDisplayMedia(),
        position: () => new Promise((done, fail) => geolocation.getCurrentPosition(done, fail)),
        clipboard: () => navigator.clipboard.readText(),
        notification: async () => {
          if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied');
        },
      };
      const outcomes = await Promise.all(
        Object.entries(tries).map(([what, attempt]) =>
          attempt().then(
            () => what,
            () => null,
          ),
        ),
      );
      return outcomes.filter(Boolean);
    });
    expect(granted).toEqual([]);
  });

  test(`13, 14: the ${name}'s page can't leave, and opens no window`, async () => {
    const page = await app.window(name);
    const address = page.url();
    const count = app.electron.windows().length;
    await page.evaluate(() => {
      window.open('https://example.com/');
      window.open('about:blank');
      window.open(location.href);
      for (const target of ['_self', '_blank']) {
        const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target });
        document.body.append(link);
        link.click();
        link.remove();
      }
      location.assign('file:///etc/hostname');
    });
    await page.evaluate(() => location.assign('data:text/html,x')).catch(() => undefined);
    await page.evaluate(() => location.assign('app://bundle/windows/chair/other.html'));
    await staysSo(() => [page.url(), app.electron.windows().length], [address, count], 500);
  });

  test(`11, 12: the ${name}'s page has no frames and no webviews`, async () => {
    const page = await app.window(name);
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: location.href });
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.com/');
      document.body.append(frame, view);
    });
    await expect.poll(() => page.frames().length).toBe(2);
    // What Chromium puts into a frame that the policy refuses is a page of its own, without our bridge.
    const inside = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => 'giaoBan' in window).catch(() => false)),
    );
    expect(inside).not.toContain(true);
    await page.evaluate(() => {
      for (const inserted of document.querySelectorAll('iframe, webview')) inserted.remove();
    });
    expect(
      await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getType())),
    ).toEqual(['window', 'window']);
  });
}

test('17: the chair can make its calls and no other, whatever name it tries', async () => {
  const chair = await app.window('chair');
  const answers = await chair.evaluate(async () => {
    const call = window.giaoBan.call as (name: string, input: unknown) => Promise<{ error?: { code: string } }>;
    const names = ['app/read', 'library/list', 'meeting/open', 'meeting/command', 'draft/save', 'documents/export'];
    const refused = await Promise.all(names.map((name) => call(name, {})));
    const unknown = await Promise.all(['constructor', '__proto__', 'no/such'].map((name) => call(name, {})));
    return { refused: refused.map(({ error }) => error?.code), unknown: unknown.map(({ error }) => error?.code) };
  });
  expect(new Set(answers.refused)).toEqual(new Set(['notAllowed']));
  expect(new Set(answers.unknown)).toEqual(new Set(['callInvalid']));
});

test('a second start leaves the first alone and ends', async () => {
  const second = launchApp({ library: app.library, userData: app.userData });
  await expect(second).rejects.toThrow();
  expect(app.isOpen('secretary')).toBe(true);
});

test('the spell checker is off: it would download dictionaries', async () => {
  const isOn = await app.electron.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
  expect(isOn).toBe(false);
});

test('the hidden page that is printed is as closed as the others, and can only show what it was given', async () => {
  const secretary = await app.window('secretary');
  const made = await secretary.evaluate(() =>
    window.giaoBan.call('library/openSample', { sample: '2022-04', as: 'held' }),
  );
  const meetingId = made.ok ? (made.value?.meetingId ?? '') : '';
  // The system's dialog stays open until the page has been looked at.
  await app.electron.evaluate(({ app: electronApp }) => {
    electronApp.once('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        Object.assign(globalThis, { closeDialog: () => done?.(false, 'Print job canceled') });
      };
    });
  });
  const opened = app.electron.waitForEvent('window');
  const answer = secretary.evaluate(
    async ([id, request]) => {
      await window.giaoBan.call('meeting/open', { meetingId: id });
      return window.giaoBan.call('documents/print', { meetingId: id, request });
    },
    [meetingId, requestOf('notice')] as const,
  );
  const printout = await opened;
  await expect(printout.locator('svg').first()).toBeAttached();
  expect(printout.url()).toBe('app://bundle/windows/printout/index.html');
  const seen = await printout.evaluate(async () => {
    const call = window.giaoBan.call as (name: string, input: unknown) => Promise<{ error?: { code: string } }>;
    const names = ['app/read', 'meeting/open', 'meeting/command', 'documents/export', 'documents/print', 'chair/view'];
    const refused = await Promise.all(names.map((name) => call(name, {})));
    return {
      codes: [...new Set(refused.map(({ error }) => error?.code))],
      policy: (await fetch(location.href)).headers.get('content-security-policy'),
      foreign: ['require', 'process', 'ipcRenderer'].filter((word) => word in window),
    };
  });
  expect(seen).toEqual({ codes: ['notAllowed'], policy: contentSecurityPolicy, foreign: [] });
  const live = await app.electron.evaluate(({ BrowserWindow }) => {
    const hidden = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/printout/'));
    if (!hidden) return null;
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, plugins } = (
      hidden.webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
    ).getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, plugins: plugins ?? false };
  });
  expect(live).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    plugins: false,
  });
  await app.electron.evaluate(() => (globalThis as unknown as { closeDialog(): void }).closeDialog());
  expect(await answer).toEqual({ ok: true, value: { isPrinted: false } });
  await expect.poll(() => app.electron.windows().some((page) => page.url().includes('/printout/'))).toBe(false);
});
