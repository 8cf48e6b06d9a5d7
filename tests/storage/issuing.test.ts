import { createHash } from 'node:crypto';
import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestOf } from '#shared/documents/documents.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { correctedIssuance } from '#shared/domain/issuance.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { isSameNumber } from '#shared/domain/register.ts';
import { err, ok } from '#shared/lib/result.ts';
import { documentSource, issuedSource } from '../../electron/services/documentSource.ts';
import type { MeetingSession } from '../../electron/services/meetingSession.ts';
import { diskLibrary, openedMeeting, pointAdded, submission, unwrapped } from '../support/diskLibrary.ts';
import { endedMeeting, issuingLibrary, openedSession, renderedAsJson, wanted } from '../support/issuingLibrary.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { temporaryFolder, temporaryMemoryFolder } from '../support/temporaryFolder.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const folderOf = (path: string, session: MeetingSession) => join(path, session.meetingId, 'issued');
const correction = (id: string) =>
  submission(id, { type: 'document/correct', documentType: 'notice', reason: 'Sai tên đơn vị' });

/** A library with one meeting whose notice is number 15. */
async function issuedNotice() {
  const path = await temporaryFolder();
  const { library, issuing, opened } = issuingLibrary(path);
  const session = await endedMeeting(library, 'm');
  const issuance = unwrapped(await issuing.issue(session, wanted('notice', 15)));
  const file = join(folderOf(path, session), `${issuance.file?.sha256}.pdf`);
  return { path, library, issuing, opened, session, issuance, file };
}

describe('what is issued', () => {
  test('D8: lies under its hash, read-only, and the journal says so', async () => {
    const { session, issuance, file } = await issuedNotice();
    const bytes = await readFile(file);
    expect(issuance.file).toEqual({ sha256: sha256(bytes), bytes: bytes.length, pages: 1 });
    expect((await stat(file)).mode & 0o222).toBe(0);
    expect(session.current().state.issuance.notice).toEqual(issuance);
    // The document that was laid out has its number already, and is no draft.
    expect(JSON.parse(bytes.toString())).toMatchObject({ draft: false });
    expect(bytes.toString()).toContain('Số: 15/TB-BTTTT');
  });

  test('D8: is the same after a restart, whatever the application would make of it now', async () => {
    const { path, session, issuance, file } = await issuedNotice();
    const bytes = await readFile(file);
    await session.close();
    const restarted = issuingLibrary(path, async () => ok(Buffer.from('another template')));
    const again = await openedSession(restarted.library, session.meetingId);
    const source = unwrapped(await documentSource(again, requestOf('notice', { urgency: 'urgent' }), 'pdf'));
    expect(Buffer.from(source.bytes ?? [])).toEqual(bytes);
    expect(source.document.marks.urgency).toBeNull();
    expect(source.issued?.issuance).toEqual(issuance);
  });

  test('D8: is made of nothing that was recorded later', async () => {
    const path = await temporaryFolder();
    const { library, issuing } = issuingLibrary(path);
    const session = await endedMeeting(library, 'm');
    unwrapped(await issuing.issue(session, wanted('minutes', 5)));
    unwrapped(await session.submit(submission('late', pointAdded('late', 'Điều ghi thêm sau khi ban hành'))));
    for (const format of ['pdf', 'docx'] as const) {
      const { document } = unwrapped(await documentSource(session, requestOf('minutes'), format));
      expect(JSON.stringify(document)).not.toContain('Điều ghi thêm');
      expect(document.draft).toBe(false);
    }
    const notice = unwrapped(await documentSource(session, requestOf('notice'), 'pdf'));
    expect(notice).toMatchObject({ bytes: null, issued: null, document: { draft: true } });
  });

  test('D8: opens as a copy that has its number: the only file there is goes to no program', async () => {
    const { issuing, session, opened, file } = await issuedNotice();
    unwrapped(await issuing.open(session, 'notice'));
    expect(opened).toEqual([{ name: 'thong-bao-ket-luan-so-15-2022.pdf', bytes: await readFile(file) }]);
    expect(await issuing.open(session, 'notice-2')).toMatchObject({ error: { code: 'recordNotFound' } });
  });

  test.each([
    ['changed', async (file: string) => writeFile(file, 'signed by somebody else')],
    ['missing', async (file: string) => rm(file)],
  ])('D8: when its file is %s, that is told and nothing is made in its place', async (fault, harm) => {
    const { issuing, session, opened, file } = await issuedNotice();
    await chmod(file, 0o600);
    await harm(file);
    const refused = {
      code: 'issuedFileDamaged',
      document: 'notice',
      number: 15,
      date: '2022-04-28',
      fault,
    };
    expect(await documentSource(session, requestOf('notice'), 'pdf')).toEqual(err(refused));
    expect(await issuing.open(session, 'notice')).toEqual(err(refused));
    expect(opened).toEqual([]);
  });

  test('D5: is corrected by a document of its own, and stays', async () => {
    const { issuing, session, file } = await issuedNotice();
    const bytes = await readFile(file);
    unwrapped(await session.submit(correction('correct')));
    unwrapped(await session.submit(submission('more', pointAdded('more', 'Ý kiến bị bỏ sót'))));
    const second = unwrapped(await issuing.issue(session, wanted('notice', 18, '2022-05-04')));
    expect(second).toMatchObject({ id: 'notice-2', corrects: 'notice' });
    expect(correctedIssuance(session.current().state, 'notice')?.number).toBe(15);
    const { bytes: kept } = unwrapped(await documentSource(session, requestOf('notice'), 'pdf'));
    expect(Buffer.from(kept ?? []).toString()).toContain(
      'Thông báo này thay thế Thông báo số 15/TB-BTTTT ngày 28 tháng 4 năm 2022 của Bộ Thông tin và Truyền thông.',
    );
    const first = session.current().state.issuance.notice;
    const corrected = first && unwrapped(await issuedSource(session, first, 'pdf'));
    expect(Buffer.from(corrected?.bytes ?? [])).toEqual(bytes);
  });

  test('is refused when the disk does not take it, and then there is no number', async () => {
    const path = await temporaryFolder();
    const { library, issuing } = issuingLibrary(path);
    const session = await endedMeeting(library, 'm');
    await writeFile(folderOf(path, session), 'a file where the folder should be');
    const refused = await issuing.issue(session, wanted('notice', 15));
    expect(refused).toMatchObject({ error: { code: 'storageUnavailable' } });
    expect(session.current().state.issuance).toEqual({});
  });

  test('D9: is nothing that carries a mark of secrecy', async () => {
    const path = await temporaryFolder();
    const { library, issuing } = issuingLibrary(path);
    const session = await endedMeeting(library, 'm');
    unwrapped(await session.submit(submission('secret', pointAdded('secret', 'TỐI MẬT: phương án'))));
    const refused = { code: 'secretMark', mark: 'TỐI MẬT', kind: 'point', words: 'TỐI MẬT: phương án' };
    expect(await issuing.issue(session, wanted('notice', 15))).toEqual(err(refused));
    expect(await documentSource(session, requestOf('minutes'), 'docx')).toEqual(err(refused));
  });
});

describe('D11: what stops a document is refused here too, whatever the window thought', () => {
  const { agency } = meetingOf(stateOf(smallMeeting()));
  const withoutChair = { patch: { chairId: null } };
  const withoutPlace = { patch: { agency: { ...agency, place: null } } };

  test.each([
    ['the minutes', 'minutes', 'no chair', withoutChair, 'chairMissing'],
    ['a notice', 'notice', 'no chair', withoutChair, 'chairMissing'],
    ['a notice', 'notice', 'no place', withoutPlace, 'placeMissing'],
  ] as const)('%s (%s) with %s', async (_name, document, _lack, { patch }, lack) => {
    const path = await temporaryFolder();
    const { library, issuing } = issuingLibrary(path);
    const session = await endedMeeting(library, 'm');
    unwrapped(await session.submit(submission('edit', { type: 'meeting/edit', patch })));
    expect(await issuing.issue(session, wanted(document, 15))).toEqual(err({ code: 'documentLacks', document, lack }));
    expect(session.current().state.issuance).toEqual({});
    expect(await readdir(folderOf(path, session)).catch(() => [])).toEqual([]);
  });

  test('minutes have no place, and a chair without a signer of the notice is enough', async () => {
    const { library, issuing } = issuingLibrary(await temporaryFolder());
    const session = await endedMeeting(library, 'm');
    unwrapped(await session.submit(submission('edit', { type: 'meeting/edit', ...withoutPlace })));
    expect(await issuing.issue(session, wanted('minutes', 15))).toMatchObject({ ok: true });
  });
});

describe('while a document is laid out', () => {
  test('the meeting goes on, and what is issued is the meeting as it is then', async () => {
    const path = await temporaryFolder();
    let layouts = 0;
    const { library, issuing } = issuingLibrary(path, async (document) => {
      layouts += 1;
      if (layouts === 1) unwrapped(await session.submit(submission('late', pointAdded('late', 'Câu nói sau cùng'))));
      return renderedAsJson(document);
    });
    const session = await endedMeeting(library, 'm');
    unwrapped(await issuing.issue(session, wanted('minutes', 5)));
    expect(layouts).toBe(2);
    const { bytes } = unwrapped(await documentSource(session, requestOf('minutes'), 'pdf'));
    expect(Buffer.from(bytes ?? []).toString()).toContain('Câu nói sau cùng');
  });

  test('D3: a meeting that gets another agency can not get a number that this one has given', async () => {
    const { path, library } = await issuedNotice();
    const session = await endedMeeting(library, 'other');
    const { agency } = meetingOf(session.current().state);
    const edited = (id: string, abbreviation: string) =>
      submission(id, { type: 'meeting/edit', patch: { agency: { ...agency, abbreviation } } });
    unwrapped(await session.submit(edited('other-agency', 'BKHCN')));
    const { issuing } = issuingLibrary(path, async (document) => {
      unwrapped(await session.submit(edited('same-agency', agency.abbreviation)));
      return renderedAsJson(document);
    });
    expect(await issuing.issue(session, wanted('notice', 15))).toMatchObject({ error: { code: 'numberTaken' } });
    expect(session.current().state.issuance).toEqual({});
  });

  test('a meeting that never rests is told, and gets no number', async () => {
    const path = await temporaryFolder();
    let layouts = 0;
    const { library, issuing } = issuingLibrary(path, async (document) => {
      layouts += 1;
      unwrapped(await session.submit(submission(`late-${layouts}`)));
      return renderedAsJson(document);
    });
    const session = await endedMeeting(library, 'm');
    expect(await issuing.issue(session, wanted('minutes', 5))).toMatchObject({ error: { code: 'meetingBusy' } });
    expect(session.current().state.issuance).toEqual({});
  });
});

describe('a run that was killed between file and journal', () => {
  test('D8: has given no number; its file is set aside and told, and the number can be given again', async () => {
    const path = await temporaryFolder();
    const { library, issuing } = issuingLibrary(path);
    const session = await endedMeeting(library, 'm');
    // Killed: the file is there, and the entry that would name it is never written.
    const killed = { ...session, submit: () => new Promise<never>(() => undefined) };
    void issuing.issue(killed, wanted('notice', 15));
    await expect.poll(async () => (await readdir(folderOf(path, session)).catch(() => [])).length).toBe(1);
    await session.close();

    const restarted = issuingLibrary(path);
    const { session: again, recovery } = await openedMeeting(restarted.library, session.meetingId);
    expect(recovery?.unrecorded).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.unrecorded-.*\.pdf$/)]);
    expect(again.current().state.issuance).toEqual({});
    unwrapped(await restarted.issuing.issue(again, wanted('notice', 15)));
    expect(await readdir(folderOf(path, session))).toHaveLength(2);
    await again.close();
    const last = await openedMeeting(issuingLibrary(path).library, session.meetingId);
    expect(last.recovery).toBeNull();
    await last.session.close();
  });

  test('in the middle of the file leaves nothing', async () => {
    const { path, session } = await issuedNotice();
    await session.close();
    await writeFile(join(folderOf(path, session), `${'0'.repeat(64)}.pdf.unfinished`), 'half of it');
    const opened = await openedMeeting(diskLibrary(path), session.meetingId);
    expect(opened.recovery).toBeNull();
    await opened.session.close();
    expect(await readdir(folderOf(path, session))).toHaveLength(1);
  });
});

describe('the register', () => {
  test('D3: a number of another meeting is refused, with that meeting and document', async () => {
    const { library, issuing } = await issuedNotice();
    const other = await endedMeeting(library, 'other', 'Giao ban tháng 5/2022');
    expect(await issuing.issue(other, wanted('notice', 15, '2022-12-31'))).toEqual(
      err({ code: 'numberTaken', number: 15, year: 2022, document: 'notice', meeting: 'Giao ban m' }),
    );
    expect(await issuing.issue(other, wanted('minutes', 15))).toMatchObject({ ok: true });
    expect(await issuing.issue(other, wanted('notice', 15, '2023-01-03'))).toMatchObject({ ok: true });
  });

  test('D3: is no file of its own: it is there again when the index is lost', async () => {
    const { path, session } = await issuedNotice();
    await session.close();
    await rm(join(path, 'library.json'), { force: true });
    const { library, issuing } = issuingLibrary(path);
    const other = await endedMeeting(library, 'other');
    const register = unwrapped(await issuing.register(other, 'notice'));
    expect(register).toMatchObject({
      agency: 'BTTTT',
      numbers: [{ number: 15, date: '2022-04-28', issuanceId: 'notice', meetingId: 'm', meetingTitle: 'Giao ban m' }],
      unread: [],
    });
  });

  test('keeps the numbers of a meeting that can not be read any more, and says that it can not', async () => {
    const { path, library, session } = await issuedNotice();
    await session.close();
    await library.list();
    await writeFile(join(path, session.meetingId, 'journal.jsonl'), '{"not":"a journal"}\n');
    for (const name of ['snapshot.json', 'snapshot.previous.json']) {
      await rm(join(path, session.meetingId, name), { force: true });
    }
    const restarted = issuingLibrary(path);
    const other = await endedMeeting(restarted.library, 'other');
    const register = unwrapped(await restarted.issuing.register(other, 'notice'));
    expect(register).toMatchObject({ numbers: [{ number: 15 }], unread: ['Giao ban m'] });
    expect(await restarted.issuing.issue(other, wanted('notice', 15))).toMatchObject({
      error: { code: 'numberTaken' },
    });
  });

  test('D8: a record that comes from elsewhere brings its numbers, and no file', async () => {
    const { issuing, session } = await issuedNotice();
    const state = session.current().state;
    const lists = Object.fromEntries(Object.entries(state).map(([kind, records]) => [kind, Object.values(records)]));
    const elsewhere = await temporaryFolder();
    const there = issuingLibrary(elsewhere);
    const { meetingId } = unwrapped(await there.library.create(lists as never, 'import'));
    const imported = await openedSession(there.library, meetingId);
    expect(imported.current().state.issuance.notice).toMatchObject({ number: 15 });
    expect(imported.current().state.issuance.notice?.file).toBeUndefined();
    const source = unwrapped(await documentSource(imported, requestOf('notice'), 'pdf'));
    expect(source).toMatchObject({ bytes: null, document: { draft: false } });
    expect(unwrapped(await issuing.register(session, 'notice')).numbers).toHaveLength(1);
  });

  test('D3: whatever is issued, in whatever meetings and however fast, no number is given twice', async () => {
    const step = fc.record({
      meeting: fc.nat(2),
      type: fc.constantFrom('minutes', 'notice'),
      number: fc.integer({ min: 1, max: 3 }),
      date: fc.constantFrom('2022-04-28', '2022-12-31', '2023-01-02'),
      isCorrection: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), fc.boolean(), async (steps, atOnce) => {
        const { library, issuing } = issuingLibrary(await temporaryMemoryFolder());
        const sessions: MeetingSession[] = [];
        for (const id of ['a', 'b', 'c']) sessions.push(await endedMeeting(library, id));
        const take = async ({ meeting, type, number, date, isCorrection }: (typeof steps)[number], index: number) => {
          const session = sessions[meeting] as MeetingSession;
          if (isCorrection) {
            const begin = { type: 'document/correct', documentType: type, reason: 'Sửa' } as const;
            await session.submit(submission(`correct-${index}`, begin));
          }
          const issued = await issuing.issue(session, wanted(type, number, date));
          if (!issued.ok) expect(['numberTaken', 'recordExists', 'meetingBusy']).toContain(issued.error.code);
        };
        if (atOnce) await Promise.all(steps.map(take));
        else for (const [index, one] of steps.entries()) await take(one, index);
        const all = unwrapped(await library.list()).flatMap(({ issued }) => issued);
        for (const session of sessions) await session.close();
        all.forEach((one, index) => {
          expect(all.slice(index + 1).some((other) => isSameNumber(one, other))).toBe(false);
        });
      }),
      { numRuns: 25 },
    );
  });
});
