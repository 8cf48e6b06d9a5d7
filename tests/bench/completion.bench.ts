import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'vitest';
import { completions, prepareCompletions } from '#shared/domain/completion/completions.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { fold } from '#shared/language/fold.ts';
import { diskLibrary, submission, unwrapped } from '../support/diskLibrary.ts';
import { writeBareApp } from './support/bareApp.ts';
import { type Measured, report } from './support/figure.ts';
import { interleaved } from './support/interleaved.ts';
import { spokenText } from './support/largeMeeting.ts';
import { timeToDrawn } from './support/listLatency.ts';
import { meetingOfManyNames } from './support/manyNames.ts';
import { median } from './support/median.ts';
import { runFolder } from './support/runFolder.ts';
import { startApp } from './support/runningApp.ts';

const top = resolve(import.meta.dirname, '../..');
const each = 1_000;
const names = `${(2 * each).toLocaleString('en')} people and units`;
/** product.md: the list is there 16 ms after the key. It is drawn with the next frame: the letter waits for nothing. */
const limitMs = 16;
const frameMs = 1_000 / 60;
const warmUp = 16;
const counted = 120;
/** Initials of units and people, and the beginning of a name: each leads to a list at its last letter. */
const asked = ['xin nv', 'xin cb', 'xin vt', 'giao cu', 'xin nmh', 'phối hợp với cuc v', 'xin pt', 'giao so'];

test(`looking up over ${names}`, async () => {
  const context = { state: stateOf(meetingOfManyNames('many', each)), modules: [], taken: [] };
  const plain = [...Object.values(context.state.person), ...Object.values(context.state.unit)].map((one) =>
    fold(one.name ?? ''),
  );
  prepareCompletions(context);
  const text = asked.join(', ') + spokenText(0) + spokenText(1);
  const perLetter = (work: (typed: string) => unknown) => async () => {
    const startedAt = performance.now();
    for (let length = 1; length <= text.length; length += 1) work(text.slice(0, length));
    return (performance.now() - startedAt) / text.length;
  };
  const measured = await interleaved(
    { warmUp: 10, counted: 60 },
    perLetter((typed) => completions(context, typed, typed.length)),
    perLetter((typed) => plain.filter((name) => name.includes(fold(typed.slice(typed.lastIndexOf(' ') + 1))))),
  );
  report(`completion: looking up a letter, ${names}`, measured, null);
});

test(`the list over ${names}`, async () => {
  const folder = runFolder('names');
  const library = diskLibrary(folder);
  const { meetingId } = unwrapped(await library.create(meetingOfManyNames('many', each), 'import'));
  const { session } = unwrapped(await library.open(meetingId));
  unwrapped(await session.submit(submission('start', { type: 'meeting/start' })));
  await session.close();
  const ours = startApp({ path: top, userData: runFolder('names-user-data'), args: ['--library', folder] });
  await ours.focusedAt;
  const bare = startApp({ path: writeBareApp(), userData: runFolder('names-bare-user-data') });
  await bare.focusedAt;
  const [page, barePage] = [await ours.page, await bare.page];
  for (const one of [page, barePage]) await one.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // What a start leaves to be done has to be over.
  await wait(3_000);
  const typed = (round: number) => asked[round % asked.length] ?? '';
  const measured = { ready: [] as Measured[], drawn: [] as Measured[] };
  for (let round = 0; round < warmUp + counted; round += 1) {
    const list = await timeToDrawn(page, typed(round), 'main [role="listbox"] [role="option"]');
    const letter = await timeToDrawn(barePage, typed(round), null);
    if (round < warmUp) continue;
    measured.ready.push({ value: list.ready, baseline: letter.ready });
    measured.drawn.push({ value: list.drawn, baseline: letter.drawn });
  }
  await ours.quit();
  await bare.quit();
  const [ready, drawn] = [medians(measured.ready), medians(measured.drawn)];
  report(`completion: key to list, ${names}`, ready, limitMs / ready.baseline);
  report(`completion: key to list on the screen, ${names}`, drawn, (drawn.baseline + frameMs) / drawn.baseline);
});

function medians(measured: readonly Measured[]): Measured {
  return { value: median(measured.map(({ value }) => value)), baseline: median(measured.map((one) => one.baseline)) };
}
