import { expect, test } from 'vitest';
import {
  createdMeeting,
  diskLibrary,
  openedMeeting,
  recordPoints,
  submission,
  unwrapped,
} from '../support/diskLibrary.ts';
import { temporaryMemoryFolder } from '../support/temporaryFolder.ts';

const longText = `Ý kiến dài: ${'đẩy nhanh tiến độ '.repeat(200)}`;

test('the history of a record is read from anywhere in the journal, also after it was opened again (SPEC H7)', async () => {
  const path = await temporaryMemoryFolder();
  const library = diskLibrary(path);
  const meetingId = await createdMeeting(library);
  const { session } = await openedMeeting(library, meetingId);
  const send = async (id: string, command: Parameters<typeof submission>[1]) =>
    unwrapped(await session.submit(submission(id, command)));
  await recordPoints(session, 'p', 2);
  // More than is read at once lies between its entries.
  for (let number = 0; number < 300; number += 1) {
    const text = `${longText} ${number}`;
    await send(`long-${number}`, {
      type: 'point/add',
      id: `long-${number}`,
      text,
      isPrivate: false,
      agendaItemId: null,
      speechId: null,
    });
  }
  await send('into', { type: 'record/classify', kind: 'point', id: 'p-1', into: 'conclusion', petitionId: null });
  const told = unwrapped(await session.recordHistory('conclusion', 'p-1'));
  expect(told.steps.map(({ event, seq }) => [event, seq])).toEqual([
    ['classified', 304],
    ['created', 2],
  ]);
  expect(told.isCut).toBe(false);
  await session.close();

  const again = await openedMeeting(diskLibrary(path), meetingId);
  expect(unwrapped(await again.session.recordHistory('conclusion', 'p-1'))).toEqual(told);
  expect(unwrapped(await again.session.recordHistory('point', 'p')).steps).toEqual([]);
  await again.session.close();
});

test('of a record that was changed without end, the latest steps are told', async () => {
  const library = diskLibrary(await temporaryMemoryFolder());
  const { session } = await openedMeeting(library, await createdMeeting(library));
  await recordPoints(session, 'p', 1);
  for (let number = 1; number <= 250; number += 1) {
    const edit = { type: 'point/edit', id: 'p-1', text: `lần ${number}`, isPrivate: false } as const;
    unwrapped(await session.submit(submission(`edit-${number}`, edit)));
  }
  const { steps, isCut } = unwrapped(await session.recordHistory('point', 'p-1'));
  expect(isCut).toBe(true);
  expect(steps).toHaveLength(200);
  expect(steps[0]?.after?.text).toBe('lần 250');
  await session.close();
});
