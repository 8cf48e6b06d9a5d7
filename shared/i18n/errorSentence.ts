import type { CallError } from '../contract/errors.ts';
import { dayText } from '../lib/dayText.ts';
import type { Translate } from './translator.ts';
import { wordFor } from './wordFor.ts';

/** Why the system refused: `ENOSPC` → "the disk is full". */
export function reasonWords(t: Translate, reason: string): string {
  return wordFor(t, 'reasons', reason);
}

/** `lead.unitIds[0]` → the name of `unitIds`. */
function fieldWords(t: Translate, field: string): string {
  const name =
    field
      .replace(/\[\d+\]$/, '')
      .split('.')
      .at(-1) ?? field;
  return wordFor(t, 'domain.field', name);
}

/** The name of a document within a sentence: `biên bản`. */
function documentWords(t: Translate, type: string): string {
  return wordFor(t, 'domain.documentType', type).toLowerCase();
}

/** The parts of an error as words where they are codes, else as they are. */
function partsOf(t: Translate, error: CallError): Readonly<Record<string, unknown>> {
  switch (error.code) {
    case 'recordNotFound':
    case 'recordExists':
    case 'recordDeleted':
      return { kind: wordFor(t, 'domain.recordKind', error.kind) };
    case 'recordInUse':
      return {
        kind: wordFor(t, 'domain.recordKind', error.kind),
        by: wordFor(t, 'domain.recordKind', error.by),
      };
    case 'referenceNotFound':
      return { field: fieldWords(t, error.field), id: error.id };
    case 'wordsWouldBeLost':
      return { kind: wordFor(t, 'domain.recordKind', error.kind), words: error.words };
    case 'recordsDiffer':
      return { field: fieldWords(t, error.field) };
    case 'meetingStateForbids':
      return { state: wordFor(t, 'domain.meetingState', error.state) };
    case 'deadlineIncomplete':
      return { kind: wordFor(t, 'domain.deadlineKind', error.kind) };
    case 'numberTaken':
    case 'documentNotIssued':
      return { ...error, document: documentWords(t, error.document) };
    case 'documentLacks': {
      const document = documentWords(t, error.document);
      return { document, what: t(`checks.what.${error.lack}`), todo: t(`checks.todo.${error.lack}`) };
    }
    case 'issuedFileDamaged':
      return {
        ...error,
        document: documentWords(t, error.document),
        date: dayText(error.date),
        fault: wordFor(t, 'issuing.keptFault', error.fault),
      };
    case 'secretMark':
      return { ...error, kind: wordFor(t, 'domain.recordKind', error.kind) };
    case 'storageUnavailable':
    case 'exportFailed':
    case 'openFailed':
    case 'printFailed':
      return { reason: reasonWords(t, error.reason) };
    case 'fileUnreadable':
      return { fileName: error.fileName, reason: reasonWords(t, error.reason) };
    case 'recordInvalid':
      return { fileName: error.fileName, faultCount: error.faults.length };
    default:
      return error;
  }
}

/** What a failure says to the user: what is wrong, where, what to do. */
export function errorSentence(t: Translate, error: CallError): string {
  const say = t as unknown as (key: string, parts: Readonly<Record<string, unknown>>) => string;
  return say(`errors.${error.code}`, partsOf(t, error));
}
