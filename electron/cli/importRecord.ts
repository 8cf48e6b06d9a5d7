import { errorSentence, reasonWords } from '#shared/i18n/errorSentence.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { badInput, type Failure, notWritten } from './failure.ts';
import { libraryAt, libraryPath } from './library.ts';
import { readRecordFile } from './readMeeting.ts';
import type { ImportRequest } from './request.ts';
import type { Run } from './surroundings.ts';

/** Brings a record into the library as a new meeting. @returns the id it got there, as a line. */
export async function importRecord(run: Run, request: ImportRequest): Promise<Result<readonly string[], Failure>> {
  const lists = await readRecordFile(run, request.argument);
  if (!lists.ok) return lists;
  const { t } = run;
  const target = libraryPath(run, request.library);
  const created = await libraryAt(run, target, 'write').create(lists.value, 'import');
  if (created.ok) return ok([created.value.meetingId]);
  if (created.error.code !== 'storageUnavailable') {
    return err(badInput(`${request.argument}: ${errorSentence(t, created.error)}`));
  }
  const reason = reasonWords(t, created.error.reason);
  return err(notWritten(t('commandLine.notWritten', { target, reason })));
}
