import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { requestOf } from '#shared/documents/documents.ts';
import type { Entry } from '#shared/domain/history.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import type { Change } from '#shared/domain/state.ts';
import { runCommandLine } from '../../electron/cli/runCommandLine.ts';
import { documentSource } from '../../electron/services/documentSource.ts';
import { issuedDocumentsIn } from '../../electron/services/issuedDocuments.ts';
import { systemClock } from '../../electron/services/systemClock.ts';
import { durableJsonFile } from '../../electron/storage/durableJsonFile.ts';
import { libraryFolder } from '../../electron/storage/libraryFolder.ts';
import { directoryAsset, submission, unwrapped } from '../support/diskLibrary.ts';
import { endedMeeting, issuingLibrary, openedSession, wanted } from '../support/issuingLibrary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** What was written to disk before documents were kept, and who else reads what is kept now. */
const at = '2022-04-28T09:00:00.000+07:00';

/** A meeting whose notice was issued by a version that kept number and date, and nothing else. */
async function issuedByAnOldVersion() {
  const path = await temporaryFolder();
  const { library } = issuingLibrary(path);
  const session = await endedMeeting(library, 'old');
  const { seq, state } = session.current();
  await session.close();
  const store = unwrapped(
    await libraryFolder({ path, access: 'write', directoryAsset, clock: systemClock }).meetings.open('old'),
  );
  const meeting = meetingOf(state);
  const issuance = { id: 'notice', number: 15, date: '2022-04-28', issuedAt: at };
  const changes: Change[] = [
    { kind: 'issuance', id: 'notice', before: null, after: issuance },
    { kind: 'meeting', id: meeting.id, before: meeting, after: { ...meeting, state: 'issued' } },
  ];
  const command = { type: 'document/issue', documentType: 'notice', number: 15, date: '2022-04-28' };
  const entry = { seq: seq + 1, at, actor: 'secretary', commandId: 'old-issue', batchId: null, undoes: [], changes };
  unwrapped(await store.log.append([{ ...entry, command } as unknown as Entry]));
  await store.close();
  return path;
}

test('its journal is read as it is: issued, with its number in the register, and no file', async () => {
  const path = await issuedByAnOldVersion();
  const { library, issuing } = issuingLibrary(path);
  const session = await openedSession(library, 'old');
  const numbers = unwrapped(await issuing.register(session, 'notice')).numbers;
  expect(numbers).toMatchObject([{ number: 15, date: '2022-04-28', agency: 'BTTTT', issuanceId: 'notice' }]);
  const source = unwrapped(await documentSource(session, requestOf('notice'), 'pdf'));
  expect(source).toMatchObject({ bytes: null, document: { draft: false } });
  expect(await issuing.open(session, 'notice')).toMatchObject({ error: { code: 'exportNotFound' } });
});

test('of a number that was taken back and given anew, the document is the one that counts', async () => {
  const session = await openedSession(issuingLibrary(await issuedByAnOldVersion()).library, 'old');
  const { state } = session.current();
  const taken = { id: 'minutes', number: 5, date: '2022-04-28', issuedAt: at };
  const given = { ...taken, number: 6, issuedAt: '2022-04-28T10:00:00.000+07:00' };
  const entries = [
    [{ kind: 'meeting', id: meetingOf(state).id, before: null, after: meetingOf(state) }],
    [{ kind: 'issuance', id: 'minutes', before: null, after: taken }],
    [{ kind: 'issuance', id: 'minutes', before: taken, after: null }],
    [{ kind: 'issuance', id: 'minutes', before: null, after: given }],
  ].map((changes) => ({ changes }) as unknown as Entry);
  const then = unwrapped(
    await issuedDocumentsIn({ read: () => Promise.reject(new Error('No file')) }, () => [entries]).stateOf(given),
  );
  expect(then.issuance).toEqual({ minutes: given });
});

test('what it issued can be corrected, and from then on it is kept', async () => {
  const path = await issuedByAnOldVersion();
  const { library, issuing } = issuingLibrary(path);
  const session = await openedSession(library, 'old');
  const begun = { type: 'document/correct', documentType: 'notice', reason: 'Sai tên đơn vị' } as const;
  unwrapped(await session.submit(submission('correct', begun)));
  const issued = unwrapped(await issuing.issue(session, wanted('notice', 16, '2022-05-04')));
  expect(issued).toMatchObject({ id: 'notice-2', corrects: 'notice' });
  const file = join(path, 'old', 'issued', `${issued.file?.sha256}.pdf`);
  expect((await readFile(file)).toString()).toContain('thay thế Thông báo số 15/TB-BTTTT ngày 28 tháng 4 năm 2022');
});

test('its index is made anew, with the numbers that it lacks', async () => {
  const path = await issuedByAnOldVersion();
  const { library } = issuingLibrary(path);
  const [listed] = unwrapped(await library.list());
  const { size, mtimeMs: modifiedMs } = await stat(join(path, 'old', 'journal.jsonl'));
  const summary = { ...listed, issued: undefined };
  const index = durableJsonFile(join(path, 'library.json'), { sealed: true });
  await index.write({ version: 1, meetings: { old: { size, modifiedMs, summary } } });
  expect(unwrapped(await issuingLibrary(path).library.list())).toMatchObject([{ issued: [{ number: 15 }] }]);
});

test('the command line writes the very bytes that were issued too', async () => {
  const path = await temporaryFolder();
  const { library, issuing } = issuingLibrary(path, async () => ({ ok: true, value: Buffer.from('as issued') }));
  const session = await endedMeeting(library, 'm');
  unwrapped(await issuing.issue(session, wanted('notice', 15)));
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'out'));
  const args = ['export', 'm', '--library', path, '--to', 'out', '--documents', 'notice', '--formats', 'pdf'];
  const surroundings = { cwd, assetsFolder: resolve('assets'), defaultLibrary: cwd, clock: systemClock };
  expect(await runCommandLine(args, surroundings)).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(cwd, 'out', 'thong-bao-ket-luan-so-15-2022.pdf'), 'utf8')).toBe('as issued');
});
