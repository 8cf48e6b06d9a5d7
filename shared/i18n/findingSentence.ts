import type { Finding, FindingCode } from '../documents/checks/finding.ts';
import type { RecordKind } from '../domain/state.ts';
import { dayText } from '../lib/dayText.ts';
import { deadlineReason } from './deadlineReason.ts';
import type { Translate } from './translator.ts';
import { checks } from './words/checks.ts';

/** What is wrong, and where: "Nhiệm vụ 12 chưa có thời hạn." */
export function findingSentence(t: Translate, finding: Finding): string {
  const say = t as unknown as (key: string, parts: object) => string;
  return say(`checks.what.${finding.code}`, partsOf(t, finding));
}

/**
 * What to do about it.
 * @param hasPlace there is a place to go to where it can be mended.
 */
export function findingRemedy(t: Translate, code: FindingCode, hasPlace = true): string {
  return code === 'secretMark' && !hasPlace ? t('checks.secretUnchangeable') : t(`checks.todo.${code}`);
}

/** Of which findings many can be told at once. */
export type ManyCode = keyof typeof checks.vi.many;

export function isOfMany(code: FindingCode): code is ManyCode {
  return Object.hasOwn(checks.vi.many, code);
}

/** The same of many at once: "315 nhiệm vụ chưa có thời hạn." */
export function findingsSentence(t: Translate, code: ManyCode, total: number): string {
  return t(`checks.many.${code}`, { total });
}

/** "Nhiệm vụ 12"; what has no number is called by its kind: "Điểm cầu". */
function recordName(t: Translate, record: RecordKind, number: number | null): string {
  const kind = t(`domain.recordKind.${record}`);
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  return number === null ? name : t('checks.numbered', { name, number });
}

/** The parts of a finding as words where they are codes, days or records, else as they are. */
function partsOf(t: Translate, { code, params }: Finding): object {
  switch (code) {
    case 'deadlineBeforeMeeting':
      return { ...params, due: dayText(params.due) };
    case 'deadlineDoubtful':
      return { ...params, reason: deadlineReason(t, params.reason) };
    case 'citationUnresolved':
      return { ...params, doubt: t(`citations.doubt.${params.doubt}`) };
    case 'unitMisspelled':
    case 'secretMark':
      return { ...params, place: recordName(t, params.record, params.number) };
    case 'characterUnprintable': {
      const place = params.record === null ? t('checks.wholeDocument') : recordName(t, params.record, params.number);
      return { ...params, place };
    }
    default:
      return params;
  }
}
