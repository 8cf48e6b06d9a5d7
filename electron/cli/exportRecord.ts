import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { writeRecord } from '#shared/domain/recordFile.ts';
import { reasonWords } from '#shared/i18n/errorSentence.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { replaceFile } from '../exports/replaceFile.ts';
import { type Failure, notWritten } from './failure.ts';
import { systemCode } from './files.ts';
import { readStored } from './readMeeting.ts';
import type { RecordRequest } from './request.ts';
import type { Run } from './surroundings.ts';

/** Writes the record of a meeting of the library to a file. @returns its path, as a line. */
export async function exportRecord(run: Run, request: RecordRequest): Promise<Result<readonly string[], Failure>> {
  const stored = await readStored(run, request.argument, request.library);
  if (!stored.ok) return stored;
  const path = resolve(run.cwd, request.to);
  try {
    await replaceFile(path, Buffer.from(writeRecord(stored.value.state)), randomUUID());
    return ok([path]);
  } catch (error) {
    const reason = reasonWords(run.t, systemCode(error));
    return err(notWritten(run.t('commandLine.notWritten', { target: request.to, reason })));
  }
}
