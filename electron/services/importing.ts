import { basename, join } from 'node:path';
import type { CallError } from '#shared/contract/errors.ts';
import type { RecordLists } from '#shared/domain/creation.ts';
import { prepared, readRecord } from '#shared/domain/recordFile.ts';
import { parseJson } from '#shared/lib/parseJson.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { UserFiles } from './exporting.ts';
import type { Library } from './library.ts';

type Created = { readonly meetingId: string };

/** Brings meetings into the library that were written down elsewhere. */
export interface Importing {
  /** Asks for a file; null when the user chose none. */
  record(): Promise<Result<Created | null, CallError>>;
  /** A meeting that comes with the application, as it was held or as it was prepared; made once, then found again. */
  sample(sample: string, as: 'held' | 'prepared'): Promise<Result<Created, CallError>>;
}

export interface ImportingParts {
  /** Null when the user chose no file. */
  readonly chooseRecordFile: () => Promise<string | null>;
  readonly files: Pick<UserFiles, 'readText'>;
  readonly library: Pick<Library, 'list' | 'create'>;
  readonly samplesFolder: string;
}

export function createImporting({ chooseRecordFile, files, library, samplesFolder }: ImportingParts): Importing {
  async function readFile(path: string): Promise<Result<RecordLists, CallError>> {
    const text = await files.readText(path);
    if (!text.ok) return text;
    return recordIn(text.value, basename(path));
  }

  return {
    async record() {
      const path = await chooseRecordFile();
      if (path === null) return ok(null);
      const lists = await readFile(path);
      return lists.ok ? library.create(lists.value, 'import') : lists;
    },
    async sample(sample, as) {
      const meetingId = `sample-${sample}-${as}`;
      const known = await library.list();
      if (!known.ok) return known;
      if (known.value.some(({ id }) => id === meetingId)) return ok({ meetingId });
      const lists = await readFile(join(samplesFolder, `${sample}.json`));
      if (!lists.ok) return lists;
      const wanted = as === 'prepared' ? prepared(lists.value) : lists.value;
      return library.create({ ...wanted, meeting: wanted.meeting.map((one) => ({ ...one, id: meetingId })) }, 'import');
    },
  };
}

/** The record in the text of a file, or all that is wrong with it. */
export function recordIn(text: string, fileName: string): Result<RecordLists, CallError> {
  const value = parseJson(text);
  if (!value.ok) {
    return err({ code: 'fileNotJson', fileName, detail: `${value.error.line}:${value.error.column}` });
  }
  const lists = readRecord(value.value);
  return lists.ok ? lists : err({ code: 'recordInvalid', fileName, faults: lists.error });
}
