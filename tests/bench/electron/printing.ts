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
import type { MeetingState } from '#shared/domain/state.ts';
import { createExportProcess, type ExportProcess } from '../../../electron/exports/exportProcess.ts';
import { replaceFile } from '../../../electron/exports/replaceFile.ts';
import { forkWorker } from '../../../electron/exports/workerFork.ts';
import { createDocumentReadiness, rehearsalRounds } from '../../../electron/services/documentReadiness.ts';
import type { Measured } from '../support/figure.ts';
import { interleaved, type Rounds, timed } from '../support/interleaved.ts';

export interface PrintingOrder {
  readonly document: OfficialDocument;
  /** The same text as a web page. */
  readonly pagePath: string;
  /** The meeting whose document it is, ended. */
  readonly state: MeetingState;
  /** The short document that the application makes of it then, as a web page. */
  readonly rehearsalPagePath: string;
  readonly workerPath: string;
  readonly fontsFolder: string;
  readonly folder: string;
  readonly rounds: Rounds;
}

/**
 * How far things are when the document is asked for: `cold`, no process for it; `prepared`, the application has been
 * told that the meeting has ended, and Chromium has made the same short document as often; `warm`, it has just made the
 * same document.
 */
type Readiness = 'cold' | 'prepared' | 'warm';

export type PrintingTimes = { readonly [R in Readiness]: Measured };

/** Longer than getting ready takes, and what is left to be done when a document is finished. */
const restMs = 3_000;

const order = JSON.parse(readFileSync(process.argv.at(-1) ?? '', 'utf8')) as PrintingOrder;
const oursPath = join(order.folder, 'ours.pdf');

async function exported(exports: ExportProcess): Promise<void> {
  const { document, fontsFolder } = order;
  const createdAt = new Date().toISOString();
  const result = await exports.run({ document, format: 'pdf', targetPath: oursPath, fontsFolder, createdAt });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

/** The application's way: a worker of its own, which lives as long as there are jobs or somebody holds it. */
async function ours(readiness: Readiness): Promise<number> {
  const exports = createExportProcess(() => forkWorker(order.workerPath));
  if (readiness === 'cold') return timed(() => exported(exports));
  if (readiness === 'prepared') return preparedTime(exports);
  const release = exports.hold();
  await exported(exports);
  const ms = await timed(() => exported(exports));
  release();
  return ms;
}

async function preparedTime(exports: ExportProcess): Promise<number> {
  const { fontsFolder } = order;
  const application = createDocumentReadiness({
    hold: exports.hold,
    render: (document, format) =>
      exports.render({ document, format, fontsFolder, createdAt: new Date().toISOString() }),
  });
  application.meetingIs(order.state);
  await wait(restMs);
  const ms = await timed(() => exported(exports));
  application.meetingIs(null);
  return ms;
}

async function printed(window: BrowserWindow, path = order.pagePath): Promise<void> {
  await window.loadFile(path);
  const bytes = await window.webContents.printToPDF({ preferCSSPageSize: true });
  await replaceFile(join(order.folder, 'chromium.pdf'), bytes, randomUUID());
}

/** Chromium's way: a hidden window, with its process, which goes afterwards. */
async function chromium(readiness: Readiness): Promise<number> {
  const startedAt = performance.now();
  const window = new BrowserWindow({ show: false });
  try {
    if (readiness === 'cold') {
      await printed(window);
      return performance.now() - startedAt;
    }
    if (readiness === 'prepared') {
      for (let round = 0; round < rehearsalRounds; round += 1) await printed(window, order.rehearsalPagePath);
      await wait(restMs);
    } else await printed(window);
    return await timed(() => printed(window));
  } finally {
    window.destroy();
  }
}

async function measure(): Promise<PrintingTimes> {
  const by = (readiness: Readiness) =>
    interleaved(
      order.rounds,
      () => ours(readiness),
      () => chromium(readiness),
    );
  return { cold: await by('cold'), prepared: await by('prepared'), warm: await by('warm') };
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
