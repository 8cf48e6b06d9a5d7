import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { stateOf } from '#shared/domain/creation.ts';
import type { PagesOrder, PagesTaken } from './electron/manyPages.ts';
import { bundleForElectron } from './support/bundleForElectron.ts';
import { report, reportMemory } from './support/figure.ts';
import { april2022 } from './support/largeMeeting.ts';
import { withParagraphs } from './support/paragraphs.ts';
import { runElectron } from './support/runElectron.ts';
import { runFolder } from './support/runFolder.ts';

const top = resolve(import.meta.dirname, '../..');
/** A page takes a little less than 16 of them; signature and heading take a page. */
const paragraphs = [135, 1_560, 15_680];
/** A page of a long document may cost what one of a short one does, and the noise of a busy machine. */
const flat = 1.25;

async function taken(documents: readonly OfficialDocument[]): Promise<readonly PagesTaken[]> {
  const folder = runFolder('many-pages');
  const paths = documents.map((document, index) => {
    const path = join(folder, `document-${index}.json`);
    writeFileSync(path, JSON.stringify(document));
    return path;
  });
  const order: PagesOrder = {
    documents: paths,
    workerPath: join(top, 'out/main/worker.js'),
    fontsFolder: join(top, 'assets/fonts/tinos'),
    folder,
    rounds: { warmUp: 2, counted: 5 },
  };
  const orderPath = join(folder, 'order.json');
  writeFileSync(orderPath, JSON.stringify(order));
  const program = await bundleForElectron(
    join(import.meta.dirname, 'electron/manyPages.ts'),
    runFolder('pages-program'),
  );
  return JSON.parse(await runElectron(program, [orderPath])) as readonly PagesTaken[];
}

test('a page costs the same in a short document and in a long one', async () => {
  const april = makeDocument(stateOf(april2022), requestOf('minutes'));
  const [few, ...others] = await taken(paragraphs.map((count) => withParagraphs(april, count)));
  if (!few) throw new Error('Nothing was measured');
  for (const many of others) {
    const pages = `${many.pages.toLocaleString('en')} pages, against ${few.pages}`;
    report(`pdf: a page of ${pages}`, { value: many.ms / many.pages, baseline: few.ms / few.pages }, flat);
    reportMemory(`pdf: memory of the worker, ${pages}`, { value: many.megabytes, baseline: few.megabytes });
  }
});
