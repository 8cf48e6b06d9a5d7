/**
 * Runs in Electron: makes a document's PDF by the application's own exports and by Chromium, by turns, and prints the
 * times as one line of JSON. Its argument is the path of a `PrintingOrder`.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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

/**
 * How far things are when the document is asked for: `cold`, no process for it; `ready`, the process waits, as it does
 * while the export dialog is open; `warm`, it has just made the same document.
 */
const states = ['cold', 'ready', 'warm'] as const;
type State = (typeof states)[number];

export type PrintingTimes = { readonly [S in State]: Measured };

/** What a process takes to come up, and much more. */
const readyMs = 1_500;

const order = JSON.parse(readFileSync(process.argv.at(-1) ?? '', 'utf8')) as PrintingOrder;
const oursPath = join(order.folder, 'ours.pdf');

function exported(exports: ExportProcess): Promise<void> {
  const { document, fontsFolder } = order;
  const createdAt = new Date().toISOString();
  return exports.run({ document, format: 'pdf', targetPath: oursPath, fontsFolder, createdAt }).then((result) => {
    if (!result.ok) throw new Error(JSON.stringify(result.error));
  });
}

/** The application's way: a worker of its own, which lives as long as there are jobs or somebody holds it. */
async function ours(state: State): Promise<number> {
  const exports = createExportProcess(() => forkWorker(order.workerPath));
  if (state === 'cold') return timed(() => exported(exports));
  const release = exports.hold();
  if (state === 'ready') await wait(readyMs);
  else await exported(exports);
  const ms = await timed(() => exported(exports));
  release();
  return ms;
}

async function printed(window: BrowserWindow): Promise<void> {
  await window.loadFile(order.pagePath);
  const bytes = await window.webContents.printToPDF({ preferCSSPageSize: true });
  await replaceFile(join(order.folder, 'chromium.pdf'), bytes, randomUUID());
}

/** Chromium's way: a hidden window, with its process, which goes afterwards. */
async function chromium(state: State): Promise<number> {
  const startedAt = performance.now();
  const window = new BrowserWindow({ show: false });
  try {
    if (state === 'cold') {
      await printed(window);
      return performance.now() - startedAt;
    }
    if (state === 'ready') {
      await window.loadURL('about:blank');
      await wait(readyMs);
    } else await printed(window);
    return await timed(() => printed(window));
  } finally {
    window.destroy();
  }
}

async function measure(): Promise<PrintingTimes> {
  const by = (state: State) =>
    interleaved(
      order.rounds,
      () => ours(state),
      () => chromium(state),
    );
  return { cold: await by('cold'), ready: await by('ready'), warm: await by('warm') };
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
