import { exportFormats } from '#shared/documents/exportFormat.ts';
import { documentTypes } from '#shared/documents/officialDocument.ts';
import { recordJsonSchema } from '#shared/domain/record/jsonSchema.ts';
import { createTranslator, type Translate } from '#shared/i18n/translator.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { exportDocuments } from './exportDocuments.ts';
import { exportRecord } from './exportRecord.ts';
import { badInput, type Failure } from './failure.ts';
import { importRecord } from './importRecord.ts';
import { readRequest } from './readRequest.ts';
import type { Report } from './report.ts';
import type { Request, UsageFault } from './request.ts';
import type { Run, Surroundings } from './surroundings.ts';

/** What a run comes to: its lines for stdout and stderr, and its exit status. */
export interface Ending {
  readonly exitCode: 0 | 1 | 2;
  readonly output: readonly string[];
  readonly complaints: readonly string[];
}

/** The use cases of the application with no window. @param args what stands behind the program's name. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<Ending> {
  const { language, request } = readRequest(args);
  const { t } = createTranslator(language);
  const result = request.ok
    ? await follow(request.value, { ...surroundings, t })
    : err(badInput(...request.error.map((fault) => usageSentence(t, fault)), t('commandLine.hint')));
  if (result.ok) return { exitCode: 0, output: result.value.output, complaints: result.value.warnings };
  return { exitCode: result.error.exitCode, output: [], complaints: result.error.lines };
}

async function follow(request: Request, run: Run): Promise<Result<Report, Failure>> {
  switch (request.command) {
    case 'export':
      return told(await exportDocuments(run, request));
    case 'import':
      return importRecord(run, request);
    case 'record':
      return told(await exportRecord(run, request));
    case 'schema':
      return told(ok([JSON.stringify(recordJsonSchema(), null, 2)]));
    case 'help':
      return told(ok([usage(run)]));
    default:
      return assertNever(request);
  }
}

/** Lines for stdout, with nothing to warn of. */
function told(result: Result<readonly string[], Failure>): Result<Report, Failure> {
  return result.ok ? ok({ output: result.value, warnings: [] }) : result;
}

/** Each fault carries what its words name (a test says them all); over all of them together the types can't follow. */
function usageSentence(t: Translate, { code, ...parts }: UsageFault): string {
  const say = t as unknown as (key: `commandLine.${UsageFault['code']}`, parts: object) => string;
  return say(`commandLine.${code}`, parts);
}

function usage({ t, defaultLibrary }: Run): string {
  const formats = exportFormats.join(',');
  return t('commandLine.usage', { documents: documentTypes.join(','), formats, library: defaultLibrary });
}
