import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type RecordLists, stateOf } from '#shared/domain/creation.ts';
import { readRecord } from '#shared/domain/recordFile.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { errorSentence, reasonWords } from '#shared/i18n/errorSentence.ts';
import { faultSentence } from '#shared/i18n/faultSentence.ts';
import { parseJson } from '#shared/lib/parseJson.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { DocumentedMeeting } from '../services/documentSource.ts';
import { issuedDocumentsIn } from '../services/issuedDocuments.ts';
import type { ReadMeeting } from '../services/ports.ts';
import { badInput, type Failure } from './failure.ts';
import { exists, systemCode } from './files.ts';
import { libraryAt, libraryPath } from './library.ts';
import type { Run } from './surroundings.ts';

/** The records in a file, or all that is wrong with it, a line each. */
export async function readRecordFile(run: Run, argument: string): Promise<Result<RecordLists, Failure>> {
  const { t } = run;
  let text: string;
  try {
    text = await readFile(resolve(run.cwd, argument), 'utf8');
  } catch (error) {
    return err(badInput(t('commandLine.fileUnreadable', { argument, reason: reasonWords(t, systemCode(error)) })));
  }
  const value = parseJson(text);
  if (!value.ok) return err(badInput(t('commandLine.fileNotJson', { argument, ...value.error })));
  const lists = readRecord(value.value);
  if (lists.ok) return lists;
  return err(badInput(...lists.error.map((fault) => `${argument}: ${faultSentence(t, fault)}`)));
}

/** A meeting of the library. */
export async function readStored(
  run: Run,
  argument: string,
  library: string | null,
  unknown: 'meetingUnknown' | 'neitherFileNorMeeting' = 'meetingUnknown',
): Promise<Result<ReadMeeting, Failure>> {
  const { t } = run;
  const path = libraryPath(run, library);
  const stored = await libraryAt(run, path, 'read').read(argument);
  if (stored.ok) return stored;
  if (stored.error.code === 'meetingNotFound') {
    return err(badInput(t(`commandLine.${unknown}`, { argument, library: path })));
  }
  return err(badInput(`${argument}: ${errorSentence(t, stored.error)}`));
}

/** What `argument` names: a record file, or else a meeting of the library. No id has a full stop or a slash in it. */
export async function readMeeting(
  run: Run,
  argument: string,
  library: string | null,
): Promise<Result<DocumentedMeeting, Failure>> {
  const isFile = /[./\\]/.test(argument) || (await exists(resolve(run.cwd, argument)));
  if (isFile) {
    const lists = await readRecordFile(run, argument);
    return lists.ok ? ok(meetingOfFile(stateOf(lists.value))) : lists;
  }
  const stored = await readStored(run, argument, library, 'neitherFileNorMeeting');
  if (!stored.ok) return stored;
  const { state, entries, issuedFiles } = stored.value;
  return ok({ current: () => ({ state }), issued: issuedDocumentsIn(issuedFiles, () => [[...entries()]]) });
}

/** A record file says what number a document got, and has none of its bytes. */
function meetingOfFile(state: MeetingState): DocumentedMeeting {
  const issued = { bytesOf: async () => ok(null), stateOf: async () => ok(state) };
  return { current: () => ({ state }), issued };
}
