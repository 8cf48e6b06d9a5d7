import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { clickReal, hasRealKeyboard, pressReal } from '../support/realKeyboard.ts';

// What destroys work in a browser does nothing here (product.md, "Swallow"): each is really done, while a line stands
// half typed in the box.
let app: RunningApp;
let page: Page;
const text = 'Giao Cục Viễn thông chủ trì, phối hợp với ';
const caret = 'Giao Cục Viễn'.length;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = await app.window('secretary');
  await page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }).click();
  await expect(box()).toBeFocused();
  await page.keyboard.type(text);
  await box().evaluate((element: HTMLTextAreaElement, at) => element.setSelectionRange(at, at), caret);
  // A page that is loaded anew has lost the mark.
  await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
});
test.afterAll(() => app.close());

const box = () => page.getByRole('textbox', { name: 'Ô ghi chép' });

/** The page is the one it was, as large as it was, with the line and the caret in the box. */
async function expectNothingHappened(): Promise<void> {
  const now = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return {
      isTheSamePage: 'isTheSamePage' in window,
      address: location.pathname,
      text: field.value,
      caret: field.selectionStart,
      pinch: window.visualViewport?.scale,
      scroll: document.documentElement.scrollTop,
      dialogs: document.querySelectorAll('[role="dialog"]').length,
    };
  });
  const address = '/windows/secretary/index.html';
  expect(now).toEqual({ isTheSamePage: true, address, text, caret, pinch: 1, scroll: 0, dialogs: 0 });
  const windows = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      zoom: window.webContents.getZoomFactor(),
      hasTools: window.webContents.isDevToolsOpened(),
      isFull: window.isFullScreen(),
      isVisible: window.isVisible() && !window.isMinimized(),
    })),
  );
  expect(windows).toEqual([{ zoom: 1, hasTools: false, isFull: false, isVisible: true }]);
}

/** Waits until the page has heard a key that means nothing: whatever was pressed before it has had its effect. */
async function settled(): Promise<void> {
  await page.evaluate(() => {
    const heard = new Promise((resolve) => window.addEventListener('keyup', resolve, { once: true, capture: true }));
    Object.assign(window, { heard: heard.then(() => null) });
  });
  await pressReal(page, 'Shift');
  await page.evaluate(() => (window as unknown as { heard: Promise<null> }).heard);
}

const swallowed = [
  ...['F5', 'Control+F5', 'Shift+F5', 'Control+R', 'Control+Shift+R', 'BrowserRefresh'],
  ...['Control+W', 'Control+Shift+W', 'Control+F4'],
  ...['Control++', 'Control+-', 'Control+=', 'Control+0'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'BrowserBack', 'BrowserForward'],
  ...['Control+U', 'Control+Shift+P'],
];

test('keys that load anew, close, zoom, go back or show the source', async () => {
  for (const chord of swallowed) {
    await test.step(chord, async () => {
      await pressReal(page, chord);
      await settled();
      await expectNothingHappened();
    });
  }
});

test('keys that mean something to a browser and nothing here', async () => {
  for (const chord of ['Control+T', 'Control+Shift+T', 'Control+Tab', 'F11', 'F12', 'Control+Shift+I']) {
    await test.step(chord, async () => {
      await pressReal(page, chord);
      await settled();
      await expectNothingHappened();
    });
  }
});

test('zooming by wheel, with Ctrl, and by pinching', async () => {
  if (hasRealKeyboard) for (const button of [4, 5]) clickReal(await middleOf('main'), button, 'ctrl');
  const { x, y } = await placeOf('main');
  const client = await page.context().newCDPSession(page);
  for (const deltaY of [-400, 400]) {
    await client.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers: 2 });
  }
  await client.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 2, gestureSourceType: 'touch' });
  await settled();
  await expectNothingHappened();
});

test('the mouse buttons for back and forward, and the wheel as a button', async () => {
  test.skip(!hasRealKeyboard, 'The mouse can’t be driven here');
  for (const part of ['textarea', 'nav', 'main']) {
    for (const button of part === 'textarea' ? [8, 9] : [8, 9, 2]) clickReal(await middleOf(part), button);
    await settled();
    await box().focus();
    await expectNothingHappened();
  }
});

test('files and links that are dropped, on the box and beside it', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'giao-ban-drop-')), 'tài liệu.html');
  writeFileSync(file, '<h1>Tài liệu</h1>');
  const link = 'https://example.invalid/';
  const drops = {
    'a file': { items: [], files: [file] },
    'a link': {
      items: [
        { mimeType: 'text/uri-list', data: link },
        { mimeType: 'text/plain', data: link },
      ],
    },
    'a link to a file': { items: [{ mimeType: 'text/uri-list', data: pathToFileURL(file).href }] },
  };
  const client = await page.context().newCDPSession(page);
  for (const [what, data] of Object.entries(drops)) {
    for (const part of ['textarea', 'main', 'nav']) {
      await test.step(`${what} on ${part}`, async () => {
        const place = await placeOf(part);
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
          await client.send('Input.dispatchDragEvent', { type, ...place, data: { ...data, dragOperationsMask: 19 } });
        }
        await settled();
        await box().focus();
        await expectNothingHappened();
      });
    }
  }
});

test('all keys of the window’s own reach the page, whatever menu or browser may want them', async () => {
  await page.evaluate(() => {
    const heardKeys: string[] = [];
    Object.assign(window, { heardKeys });
    window.addEventListener(
      'keydown',
      (event) => {
        if (['Control', 'Shift', 'Alt'].includes(event.key)) return;
        heardKeys.push(
          `${event.ctrlKey ? 'Control+' : ''}${event.key.length === 1 ? event.key.toUpperCase() : event.key}`,
        );
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  });
  const own = [
    ...['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9'],
    ...['B', 'F', 'G', 'H', 'J', 'K', 'M', 'S', 'Y', 'Z', ',', '/', '1', '2', '3', '4', '5', '6'].map(
      (key) => `Control+${key}`,
    ),
  ];
  for (const chord of own) await pressReal(page, chord);
  await settled();
  expect(await page.evaluate(() => (window as unknown as { heardKeys: string[] }).heardKeys)).toEqual(own);
  await expectNothingHappened();
});

/** The middle of the first such element, in the page. */
async function placeOf(part: string): Promise<{ x: number; y: number }> {
  const bounds = await page.locator(part).first().boundingBox();
  if (!bounds) throw new Error(`There is no ${part}`);
  return { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
}

/** The same on the screen. */
async function middleOf(part: string): Promise<{ x: number; y: number }> {
  const { x, y } = await placeOf(part);
  const corner = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getContentBounds(),
  );
  return { x: x + (corner?.x ?? 0), y: y + (corner?.y ?? 0) };
}
