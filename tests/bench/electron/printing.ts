/**
 * Runs in Electron: makes a document's PDF by the application's own exports and by Chromium, by turns, and prints the
 * times as one line of JSON. Its argument is the path of a `PrintingOrder`.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { createExportProcess, type ExportProcess } from '../../../electron/exports/exportProcess.ts';
import { replaceFile } from '../../../electron/exports/replaceFile.ts';
import { forkWorker } from '../../../electron/exports/workerFork.ts';
import type { Measured } from '../support/figure.ts';
import { interleaved, type Rounds, timed } from '../support/interleaved.ts';

export interface PrintingOrder {
  readonly document: OfficialDocument;
  /** The same text as a web page. */
  readonly pagePath: string;
  readonly workerPath: string;
  readonly fontsFolder: string;
  readonly folder: string;
  readonly rounds: Rounds;
}

export interface PrintingTimes {
  readonly cold: Measured;
  readonly warm: Measured;
}

const order = JSON.parse(readFileSync(process.argv.at(-1) ?? '', 'utf8')) as PrintingOrder;
const oursPath = join(order.folder, 'ours.pdf');

function exported(exports: ExportProcess): Promise<void> {
  const { document, fontsFolder } = order;
  const createdAt = new Date().toISOString();
  return exports.run({ document, format: 'pdf', targetPath: oursPath, fontsFolder, createdAt }).then((result) => {
    if (!result.ok) throw new Error(JSON.stringify(result.error));
  });
}

/** The application's way: a worker of its own, which lives as long as there are jobs. */
async function ours(isWarm: boolean): Promise<number> {
  const exports = createExportProcess(() => forkWorker(order.workerPath));
  const first = exported(exports);
  if (!isWarm) return timed(() => first);
  // Asked for before the first is done, as when several documents are exported at once.
  const second = exported(exports);
  await first;
  return timed(() => second);
}

async function printed(window: BrowserWindow): Promise<void> {
  await window.loadFile(order.pagePath);
  const bytes = await window.webContents.printToPDF({ preferCSSPageSize: true });
  await replaceFile(join(order.folder, 'chromium.pdf'), bytes, randomUUID());
}

/** Chromium's way: a hidden window, with its process, which goes afterwards. */
async function chromium(isWarm: boolean): Promise<number> {
  const open = (): BrowserWindow => new BrowserWindow({ show: false });
  let window: BrowserWindow | undefined;
  try {
    if (!isWarm) {
      return await timed(() => {
        window = open();
        return printed(window);
      });
    }
    const warmed = open();
    window = warmed;
    await printed(warmed);
    return await timed(() => printed(warmed));
  } finally {
    window?.destroy();
  }
}

async function measure(): Promise<PrintingTimes> {
  const by = (isWarm: boolean) =>
    interleaved(
      order.rounds,
      () => ours(isWarm),
      () => chromium(isWarm),
    );
  return { cold: await by(false), warm: await by(true) };
}

app.on('window-all-closed', () => undefined);
void app
  .whenReady()
  .then(measure)
  .then(
    (times) => {
      process.stdout.write(`${JSON.stringify(times)}\n`);
      app.exit(0);
    },
    (error: unknown) => {
      console.error(error);
      app.exit(1);
    },
  );
