import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, test } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { meetingOf as meetingOfState } from '#shared/domain/meeting.ts';
import { apply, type MeetingState } from '#shared/domain/state.ts';
import { renderers } from '../../electron/exports/formats.ts';
import { rehearsalOf } from '../../electron/services/documentReadiness.ts';
import type { PrintingOrder, PrintingTimes } from './electron/printing.ts';
import { bundleForElectron } from './support/bundleForElectron.ts';
import { documentPage } from './support/documentPage.ts';
import { report } from './support/figure.ts';
import type { Rounds } from './support/interleaved.ts';
import { april2022, largeMeeting, type MeetingSize, meetingBefore } from './support/largeMeeting.ts';
import { conversionTimes, libreOffice } from './support/libreOffice.ts';
import { withParagraphs } from './support/paragraphs.ts';
import { runElectron } from './support/runElectron.ts';
import { runFolder } from './support/runFolder.ts';
import { takenDown } from './support/takenDown.ts';

const top = resolve(import.meta.dirname, '../..');
const fontsFolder = join(top, 'assets/fonts/tinos');
const readinesses = ['cold', 'prepared', 'warm'] as const satisfies readonly (keyof PrintingTimes)[];
let program: string;

beforeAll(async () => {
  program = await bundleForElectron(join(import.meta.dirname, 'electron/printing.ts'), runFolder('printing'));
});

/** @param state the meeting whose document it is; its minutes are begun before, as the application does. */
async function printed(
  name: string,
  state: MeetingState,
  document: OfficialDocument,
  rounds: Rounds,
): Promise<PrintingTimes> {
  const folder = runFolder(name);
  const order: PrintingOrder = {
    document,
    pagePath: writtenPage(join(folder, 'page.html'), document),
    state: asEnded(state),
    rehearsalPagePath: writtenPage(join(folder, 'rehearsal.html'), rehearsalOf(state)),
    workerPath: join(top, 'out/main/worker.js'),
    fontsFolder,
    folder,
    rounds,
  };
  const orderPath = join(folder, 'order.json');
  writeFileSync(orderPath, JSON.stringify(order));
  return JSON.parse(await runElectron(program, [orderPath])) as PrintingTimes;
}

function asEnded(state: MeetingState): MeetingState {
  const meeting = meetingOfState(state);
  return { ...state, meeting: { [meeting.id]: { ...meeting, state: 'ended' } } };
}

function writtenPage(path: string, document: OfficialDocument): string {
  writeFileSync(path, documentPage(document, fontsFolder));
  return path;
}

/** A meeting of that size, as it stands when all of it has been said. */
function meetingOf(id: string, size: MeetingSize): MeetingState {
  const before = stateOf(meetingBefore(id));
  const said = takenDown(before, 1, [...largeMeeting(size)], { from: new Date('2022-04-25T01:00:00Z'), ms: 7_200_000 });
  return apply(
    before,
    [...said].flatMap(({ changes }) => changes),
  );
}

const aprilState = stateOf(april2022);
const april = makeDocument(aprilState, requestOf('minutes'));

test('minutes of April 2022', async () => {
  const times = await printed('april', aprilState, april, { warmUp: 1, counted: 9 });
  for (const readiness of readinesses) report(`pdf: minutes of April 2022, ${readiness}`, times[readiness], null);
});

test('minutes of 20 pages', async () => {
  const state = meetingOf('twenty-pages', { records: 205, tasks: 40, petitions: 10 });
  const times = await printed('twenty-pages', state, makeDocument(state, requestOf('minutes')), {
    warmUp: 1,
    counted: 7,
  });
  // product.md, "Budgets": at most 2 s, and 0.5 s.
  const limits = { cold: 2_000, prepared: 500, warm: 500 };
  for (const readiness of readinesses) {
    const measured = times[readiness];
    report(`pdf: minutes of 20 pages, ${readiness}`, measured, limits[readiness] / measured.baseline);
  }
});

test('800 paragraphs', async (context) => {
  const document = withParagraphs(april, 800);
  const times = await printed('paragraphs', aprilState, document, { warmUp: 1, counted: 5 });
  for (const readiness of readinesses) report(`pdf: 800 paragraphs, ${readiness}`, times[readiness], 1);

  const command = libreOffice();
  if (command === null) return context.skip('There is no LibreOffice here');
  const docx = await renderers.docx(document, { fontsFolder, createdAt: new Date() });
  if (!docx.ok) throw new Error(docx.error.reason);
  const docxPath = join(runFolder('paragraphs'), 'paragraphs.docx');
  writeFileSync(docxPath, docx.value);
  const office = await conversionTimes(command, docxPath);
  // Nobody keeps a LibreOffice waiting: what is asked of it when a document is wanted is a whole run.
  for (const readiness of readinesses) {
    const measured = { value: times[readiness].value, baseline: office[readiness === 'warm' ? 'warm' : 'cold'] };
    report(`pdf: 800 paragraphs against LibreOffice, ${readiness}`, measured, 1 / 3);
  }
});

test.each([
  [315, { warmUp: 1, counted: 5 }],
  [5_000, { warmUp: 1, counted: 3 }],
])('appendix of %i tasks', async (tasks, rounds) => {
  const state = meetingOf(`tasks-${tasks}`, { records: tasks, tasks, petitions: 0 });
  const times = await printed(`tasks-${tasks}`, state, makeDocument(state, requestOf('taskAppendix')), rounds);
  const name = `pdf: appendix of ${tasks.toLocaleString('en')} tasks`;
  for (const readiness of readinesses) report(`${name}, ${readiness}`, times[readiness], null);
});
