import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, test } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { type Block, type OfficialDocument, text } from '#shared/documents/officialDocument.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { apply } from '#shared/domain/state.ts';
import type { PrintingOrder, PrintingTimes } from './electron/printing.ts';
import { bundleForElectron } from './support/bundleForElectron.ts';
import { documentPage } from './support/documentPage.ts';
import { report } from './support/figure.ts';
import type { Rounds } from './support/interleaved.ts';
import { april2022, largeMeeting, meetingBefore, spokenText } from './support/largeMeeting.ts';
import { runElectron } from './support/runElectron.ts';
import { runFolder } from './support/runFolder.ts';
import { takenDown } from './support/takenDown.ts';

const top = resolve(import.meta.dirname, '../..');
const fontsFolder = join(top, 'assets/fonts/tinos');
let program: string;

beforeAll(async () => {
  program = await bundleForElectron(join(import.meta.dirname, 'electron/printing.ts'), runFolder('printing'));
});

async function printed(name: string, document: OfficialDocument, rounds: Rounds): Promise<PrintingTimes> {
  const folder = runFolder(name);
  const pagePath = join(folder, 'page.html');
  writeFileSync(pagePath, documentPage(document, fontsFolder));
  const workerPath = join(top, 'out/main/worker.js');
  const order: PrintingOrder = { document, pagePath, workerPath, fontsFolder, folder, rounds };
  const orderPath = join(folder, 'order.json');
  writeFileSync(orderPath, JSON.stringify(order));
  return JSON.parse(await runElectron(program, [orderPath])) as PrintingTimes;
}

const april = makeDocument(stateOf(april2022), requestOf('minutes'));

test('minutes of April 2022', async () => {
  const times = await printed('april', april, { warmUp: 1, counted: 9 });
  report('pdf: minutes of April 2022, cold', times.cold, null);
  report('pdf: minutes of April 2022, warm', times.warm, null);
});

test('minutes of 20 pages', async () => {
  const before = stateOf(meetingBefore('twenty-pages'));
  const commands = [...largeMeeting({ records: 205, tasks: 40, petitions: 10 })];
  const said = takenDown(before, 1, commands, { from: new Date('2022-04-25T01:00:00Z'), ms: 7_200_000 });
  const state = apply(
    before,
    [...said].flatMap(({ changes }) => changes),
  );
  const { cold } = await printed('twenty-pages', makeDocument(state, requestOf('minutes')), { warmUp: 1, counted: 7 });
  // product.md: at most 2 s.
  report('pdf: minutes of 20 pages, cold', cold, 2_000 / cold.baseline);
});

test('800 paragraphs', async () => {
  const body = Array.from({ length: 800 }, (_, index): Block => ({ kind: 'paragraph', text: text(spokenText(index)) }));
  const times = await printed(
    'paragraphs',
    { ...april, main: april.main && { ...april.main, body } },
    { warmUp: 1, counted: 5 },
  );
  report('pdf: 800 paragraphs, cold', times.cold, 1);
  report('pdf: 800 paragraphs, warm', times.warm, 1);
});
