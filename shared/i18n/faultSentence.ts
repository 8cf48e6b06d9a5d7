import type { RecordFault } from '../domain/record/recordFault.ts';
import type { Translate } from './translator.ts';
import { wordFor } from './wordFor.ts';

/** One fault of a record file, with the place where it is: `tasks[3].deadline.due: wrong format, a date … expected`. */
export function faultSentence(t: Translate, { path, fault, detail }: RecordFault): string {
  const isNameOfValue = fault === 'missing' || fault === 'wrongType' || fault === 'badFormat';
  const words = t(`recordFaults.${fault}`, { detail: isNameOfValue ? wordFor(t, 'recordValues', detail) : detail });
  return `${path || t('recordFaults.wholeFile')}: ${words}`;
}
