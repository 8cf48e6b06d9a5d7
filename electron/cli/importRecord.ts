import { doubledNumbers, yearOf } from '#shared/domain/register.ts';
import { errorSentence, reasonWords } from '#shared/i18n/errorSentence.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Library } from '../services/library.ts';
import { badInput, type Failure, notWritten } from './failure.ts';
import { libraryAt, libraryPath } from './library.ts';
import { readRecordFile } from './readMeeting.ts';
import type { Report } from './report.ts';
import type { ImportRequest } from './request.ts';
import type { Run } from './surroundings.ts';

/**
 * Brings a record into the library as a new meeting; nothing of it is left out.
 * @returns the id it got there, as a line, and a warning for each number that a document in the library has already.
 */
export async function importRecord(run: Run, request: ImportRequest): Promise<Result<Report, Failure>> {
  const lists = await readRecordFile(run, request.argument);
  if (!lists.ok) return lists;
  const { t } = run;
  const target = libraryPath(run, request.library);
  const library = libraryAt(run, target, 'write');
  const created = await library.create(lists.value, 'import');
  if (created.ok) {
    const { meetingId } = created.value;
    return ok({ output: [meetingId], warnings: await doubledIn(library, meetingId, t) });
  }
  if (created.error.code !== 'storageUnavailable') {
    return err(badInput(`${request.argument}: ${errorSentence(t, created.error)}`));
  }
  const reason = reasonWords(t, created.error.reason);
  return err(notWritten(t('commandLine.notWritten', { target, reason })));
}

/** SPEC D4: numbers that two documents have now are told, not refused. The register derives from the meetings. */
async function doubledIn(library: Library, meetingId: string, t: Translate): Promise<readonly string[]> {
  const listed = await library.list();
  if (!listed.ok)
    return [t('commandLine.numbersUnread', { meeting: meetingId, reason: errorSentence(t, listed.error) })];
  const all = listed.value.flatMap(({ id, title, issued }) =>
    issued.map((one) => ({ ...one, meetingId: id, meetingTitle: title })),
  );
  return doubledNumbers(all, meetingId).map(({ own: { document, number, date }, other }) =>
    t('commandLine.numberDoubled', {
      meeting: meetingId,
      document: t(`domain.documentType.${document}`).toLowerCase(),
      number,
      year: yearOf(date),
      other: other.meetingId,
      title: other.meetingTitle,
    }),
  );
}
