/**
 * Runs in Electron: makes the PDFs of several documents by the application's own exports, in one worker and by turns,
 * and each once more in a worker of its own to see what memory it takes. Prints what it found as one line of JSON. Its
 * argument is the path of a `PagesOrder`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { createExportProcess, type ExportProcess } from '../../../electron/exports/exportProcess.ts';
import { forkWorker } from '../../../electron/exports/workerFork.ts';
import { type Rounds, timed } from '../support/interleaved.ts';
import { median } from '../support/median.ts';

export interface PagesOrder {
  /** Files with a document each. */
  readonly documents: readonly string[];
  readonly workerPath: string;
  readonly fontsFolder: string;
  readonly folder: string;
  readonly rounds: Rounds;
}

/** What one of the documents took. */
export interface PagesTaken {
  readonly pages: number;
  readonly ms: number;
  /** The most that its worker ever held, in megabytes. */
  readonly megabytes: number;
}

const order = JSON.parse(readFileSync(process.argv.at(-1) ?? '', 'utf8')) as PagesOrder;
const documents = order.documents.map((path) => JSON.parse(readFileSync(path, 'utf8')) as OfficialDocument);
const targetPath = join(order.folder, 'pages.pdf');

async function exported(exports: ExportProcess, document: OfficialDocument): Promise<void> {
  const { fontsFolder } = order;
  const createdAt = new Date().toISOString();
  const result = await exports.run({ document, format: 'pdf', targetPath, fontsFolder, createdAt });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

/** The times of each document, in a worker that has made all of them before. */
async function times(): Promise<readonly number[]> {
  const exports = createExportProcess(() => forkWorker(order.workerPath));
  const release = exports.hold();
  const taken = documents.map((): number[] => []);
  for (let round = 0; round < order.rounds.warmUp + order.rounds.counted; round += 1) {
    for (const [index, document] of documents.entries()) {
      const ms = await timed(() => exported(exports, document));
      if (round >= order.rounds.warmUp) taken[index]?.push(ms);
    }
  }
  release();
  return taken.map(median);
}

/** Pages of a document, and the memory that a worker takes which makes it and nothing else. */
async function sizeOf(document: OfficialDocument): Promise<Omit<PagesTaken, 'ms'>> {
  const exports = createExportProcess(() => forkWorker(order.workerPath));
  const release = exports.hold();
  await exported(exports, document);
  const worker = app.getAppMetrics().find(({ name }) => name === 'Giao Ban exports');
  release();
  if (!worker) throw new Error('The worker is not among the processes');
  const pages = readFileSync(targetPath, 'latin1').match(/\/Type \/Page\n/g)?.length ?? 0;
  return { pages, megabytes: (worker.memory.peakWorkingSetSize * 1_024) / 1e6 };
}

async function measure(): Promise<readonly PagesTaken[]> {
  const ms = await times();
  const taken: PagesTaken[] = [];
  for (const [index, document] of documents.entries())
    taken.push({ ...(await sizeOf(document)), ms: ms[index] ?? Number.NaN });
  return taken;
}

app.on('window-all-closed', () => undefined);
void app
  .whenReady()
  .then(measure)
  .then(
    (taken) => {
      process.stdout.write(`${JSON.stringify(taken)}\n`);
      app.exit(0);
    },
    (error: unknown) => {
      console.error(error);
      app.exit(1);
    },
  );
