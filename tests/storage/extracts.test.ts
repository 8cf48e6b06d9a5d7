import { describe, expect, test } from 'vitest';
import { requestOf } from '#shared/documents/documents.ts';
import type { DocumentType } from '#shared/documents/officialDocument.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import { documentSource } from '../../electron/services/documentSource.ts';
import type { MeetingSession } from '../../electron/services/meetingSession.ts';
import { pointAdded, submission, unwrapped } from '../support/diskLibrary.ts';
import { endedMeeting, issuingLibrary, wanted } from '../support/issuingLibrary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

// What names a notice as its appendix or an extract of it says what that notice says, whatever was recorded since.

const extracts = ['taskAppendix', 'petitionAppendix', 'unitSheet'] as const;

/** A conference of which minutes and notice were issued, and of which a document is being corrected. */
async function correcting(document: IssuableType) {
  const { library, issuing } = issuingLibrary(await temporaryFolder());
  const session = await endedMeeting(library, 'm');
  unwrapped(await issuing.issue(session, wanted('minutes', 71)));
  unwrapped(await issuing.issue(session, wanted('notice', 72)));
  const correct = { type: 'document/correct', documentType: document, reason: 'Thiếu nhiệm vụ' } as const;
  unwrapped(await session.submit(submission('correct', correct)));
  return { issuing, session };
}

/** A task and a petition that no notice has yet. */
async function moreRecorded(session: MeetingSession): Promise<void> {
  const lead = { text: 'Cục Viễn thông', unitIds: ['cuc-vt'] };
  const task = { text: 'Nhiệm vụ ghi thêm', lead };
  const petition = { text: 'Kiến nghị ghi thêm', assignedUnitIds: ['cuc-vt'] };
  const placed = { agendaItemId: 'item-1', speechId: null };
  unwrapped(await session.submit(submission('task', { type: 'task/add', id: 'late-task', task, ...placed })));
  unwrapped(
    await session.submit(submission('petition', { type: 'petition/add', id: 'late-petition', petition, ...placed })),
  );
}

const made = async (session: MeetingSession, type: DocumentType) => {
  const { document, fileStem } = unwrapped(await documentSource(session, requestOf(type), 'pdf'));
  return { text: JSON.stringify(document), draft: document.draft, fileStem };
};

describe('while the minutes alone are corrected', () => {
  test.each(extracts)('%s is that of the notice that was issued', async (type) => {
    const { session } = await correcting('minutes');
    const before = await made(session, type);
    await moreRecorded(session);
    expect(await made(session, type)).toEqual(before);
    expect(before).toMatchObject({ draft: false, fileStem: expect.not.stringContaining('du-thao') });
    expect(before.text).toContain('72');
    expect((await made(session, 'minutes')).text).toContain('Nhiệm vụ ghi thêm');
  });
});

describe('while the notice is corrected', () => {
  test.each(extracts)('%s is a draft again, of the record as it is now', async (type) => {
    const { session, issuing } = await correcting('notice');
    await moreRecorded(session);
    const draft = await made(session, type);
    expect(draft).toMatchObject({ draft: true, fileStem: expect.stringMatching(/-du-thao$/) });
    expect(draft.text).toContain('ghi thêm');
    unwrapped(await issuing.issue(session, wanted('notice', 73)));
    const issued = await made(session, type);
    expect(issued).toMatchObject({ draft: false });
    expect(issued.text).toContain('73');
  });
});

test('D9: what was recorded since, and is in none of them, stops none of them', async () => {
  const { session } = await correcting('minutes');
  unwrapped(await session.submit(submission('secret', pointAdded('secret', 'TỐI MẬT: phương án'))));
  expect((await documentSource(session, requestOf('unitSheet'), 'pdf')).ok).toBe(true);
  expect(await documentSource(session, requestOf('attendanceList'), 'pdf')).toMatchObject({
    error: { code: 'secretMark' },
  });
});
