import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { DocumentOptions } from '#shared/documents/documentOptions.ts';
import { requestOf } from '#shared/documents/documents.ts';
import { type DocumentType, documentTypes } from '#shared/documents/officialDocument.ts';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { difference, type GreyImage, pageImage } from '../support/greyImage.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/**
 * What a printer gets is what the PDF shows. The system's own dialog can't be driven: in its place stands Chromium's
 * own printing of the same page into a file, with the settings that the dialog would have got.
 */
const folder = mkdtempSync(join(tmpdir(), 'giao-ban-printed-'));
const printed = join(folder, 'printed.pdf');
const scale = { dotsPerInch: 150 };

let app: RunningApp;
let secretary: SecretaryAtWork;
let meetingId: string;

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.beforeAll(async () => {
  app = await launchApp();
  secretary = secretaryAtWork(await app.window('secretary'));
  const { page } = secretary;
  await secretary.opensSample();
  meetingId = await page.evaluate(async () => {
    const state = await window.giaoBan.call('app/read', {});
    return state.ok ? (state.value.openMeetingId ?? '') : '';
  });
  await takeDialogsPlace();
});
test.afterAll(() => app.close());

interface Printing {
  readonly options: Electron.WebContentsPrintOptions;
  readonly isVisible: boolean;
}

/** What the test leaves in the main process. */
interface Played {
  answer: 'print' | 'cancel' | 'noPrinter';
  last: Printing | null;
}

/** Takes the place of the system's dialog: it prints into a file, is closed by the user, or finds no printer. */
async function takeDialogsPlace(): Promise<void> {
  await app.electron.evaluate(({ app: electronApp, BrowserWindow }, path) => {
    const played: Played = { answer: 'print', last: null };
    Object.assign(globalThis, { played });
    electronApp.on('web-contents-created', (_event, contents) => {
      contents.print = (options = {}, done) => {
        played.last = { options, isVisible: BrowserWindow.fromWebContents(contents)?.isVisible() ?? true };
        if (played.answer === 'cancel') done?.(false, 'Print job canceled');
        else if (played.answer === 'noPrinter') done?.(false, 'Failed to enumerate printers');
        else {
          void contents
            .printToPDF({ printBackground: true, preferCSSPageSize: true })
            .then((bytes) => process.getBuiltinModule('node:fs/promises').writeFile(path, bytes))
            .then(() => done?.(true, ''));
        }
      };
    });
  }, printed);
}

const playDialog = (answer: Played['answer']) =>
  app.electron.evaluate((_electron, wanted) => {
    (globalThis as unknown as { played: Played }).played.answer = wanted;
  }, answer);

const lastPrinting = () => app.electron.evaluate(() => (globalThis as unknown as { played: Played }).played.last);

/** The PDF of a document, in a file. */
async function exported(type: DocumentType, options: Partial<DocumentOptions>): Promise<string> {
  const base64 = await secretary.page.evaluate(
    async (call) => {
      const made = await window.giaoBan.call('documents/preview', call);
      if (!made.ok) throw new Error(made.error.code);
      return btoa(Array.from(made.value, (byte) => String.fromCharCode(byte)).join(''));
    },
    { meetingId, request: requestOf(type, options) },
  );
  const path = join(folder, 'exported.pdf');
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
}

const print = (type: DocumentType, options: Partial<DocumentOptions>) =>
  secretary.page.evaluate((call) => window.giaoBan.call('documents/print', call), {
    meetingId,
    request: requestOf(type, options),
  });

interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

function pagesOf(pdf: string): readonly PaperSize[] {
  const told = execFileSync('pdfinfo', ['-f', '1', '-l', '9999', pdf], { encoding: 'utf8' });
  return [...told.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => ({
    widthMm: (Number(width) * 25.4) / 72,
    heightMm: (Number(height) * 25.4) / 72,
  }));
}

test('Ctrl+P in the dialog hands the document that is looked at to the system’s dialog', async () => {
  const { page, press } = secretary;
  await press('Control+P');
  await expect(page.getByRole('grid', { name: 'Chọn văn bản' })).toBeFocused();
  await press('Control+P');
  await expect(page.getByText('Đã chuyển sang máy in.')).toBeVisible({ timeout: 30_000 });
  const paper = { pageSize: 'A4', margins: { marginType: 'none' }, scaleFactor: 100, landscape: false };
  expect(await lastPrinting()).toMatchObject({ options: { silent: false, ...paper }, isVisible: false });
  const pages = pagesOf(printed);
  const shown = await page.locator('[data-page]').count();
  expect(pages).toHaveLength(shown);
});

test('the hidden window goes afterwards, and so it does when the user closes the dialog', async () => {
  await playDialog('cancel');
  await secretary.press('Control+P');
  await expect(secretary.page.getByText('Đang chuyển sang máy in…')).toBeVisible();
  await expect(secretary.page.getByText('Đang chuyển sang máy in…')).toHaveCount(0, { timeout: 30_000 });
  await expect(secretary.page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => app.electron.windows().length).toBe(1);
});

test('where there is no printer, it says so', async () => {
  await playDialog('noPrinter');
  await secretary.press('Control+P');
  await expect(secretary.page.getByRole('alert')).toContainText('máy chưa có máy in nào', { timeout: 30_000 });
  await secretary.press('Escape');
});

const cases: readonly (readonly [name: string, type: DocumentType, options: Partial<DocumentOptions>])[] = [
  ...documentTypes.map((type) => [type, type, {}] as const),
  ['minutes, urgent and for a narrow circle', 'minutes', { urgency: 'immediate', circulation: 'internal' }],
  ['notice with a landscape appendix', 'notice', { withTaskAppendix: true }],
];

for (const [name, type, options] of cases) {
  test(`what is printed is the PDF, page by page and line by line: ${name}`, async () => {
    await playDialog('print');
    expect(await print(type, options)).toEqual({ ok: true, value: { isPrinted: true } });
    const pdf = await exported(type, options);
    const [onPaper, inFile] = [pagesOf(printed), pagesOf(pdf)];
    expect(onPaper).toHaveLength(inFile.length);
    const isLandscape = (inFile[0]?.widthMm ?? 0) > (inFile[0]?.heightMm ?? 0);
    expect((await lastPrinting())?.options.landscape).toBe(isLandscape);
    for (const [index, paper] of onPaper.entries()) {
      // All sheets lie as the first page does.
      expect(Math.abs(paper.widthMm - (isLandscape ? 297 : 210))).toBeLessThan(0.5);
      expect(Math.abs(paper.heightMm - (isLandscape ? 210 : 297))).toBeLessThan(0.5);
      const seen = imageOnPaper(index + 1, inFile[index], isLandscape);
      const expected = pageImage(pdf, index + 1, scale);
      expect(difference(seen, expected), `page ${index + 1}`).toBeLessThan(0.05);
    }
    expect(readFileSync(printed).subarray(0, 4).toString()).toBe('%PDF');
  });
}

/** A printed page as it is read: one that lies across its sheet is turned to the right. */
function imageOnPaper(page: number, size: PaperSize | undefined, isLandscape: boolean): GreyImage {
  const isAcross = size !== undefined && size.widthMm > size.heightMm !== isLandscape;
  if (!isAcross) return pageImage(printed, page, scale);
  const upright = join(folder, 'upright.pdf');
  execFileSync('qpdf', [printed, `--rotate=+90:${page}`, upright]);
  return pageImage(upright, page, scale);
}
