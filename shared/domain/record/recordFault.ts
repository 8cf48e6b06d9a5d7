/**
 * A fault of a record file: where it is and what is wrong, as data. `shared/i18n/faultSentence.ts` makes a sentence of
 * it.
 */
export interface RecordFault {
  /** As a path in the file: `tasks[3].deadline.due`; empty for the file as a whole. */
  readonly path: string;
  readonly fault:
    | 'missing'
    | 'unknownField'
    | 'wrongType'
    | 'notAllowedValue'
    | 'tooLong'
    | 'empty'
    | 'outOfRange'
    | 'badFormat'
    | 'duplicateId'
    | 'referenceNotFound'
    | 'deadlineIncomplete'
    | 'severalAtOnce'
    | 'meetingNotInSession'
    | 'notAMeetingRecord'
    | 'versionTooNew';
  /**
   * What was expected or found. `missing`, `wrongType`: a `ValueType`; `badFormat`: a `ValueFormat`; `notAllowedValue`:
   * the values that are allowed; `tooLong`, `outOfRange`: the limit; `duplicateId`, `referenceNotFound`: the id;
   * `deadlineIncomplete`: the kind of deadline; `severalAtOnce`: the state that only one can have;
   * `meetingNotInSession`: the meeting's state; `notAMeetingRecord`, `versionTooNew`: what the file says it is.
   */
  readonly detail: string;
}

export const valueTypes = ['string', 'number', 'integer', 'boolean', 'object', 'list', 'value'] as const;
export type ValueType = (typeof valueTypes)[number];

export const valueFormats = ['date', 'instant', 'id', 'order', 'hash'] as const;
export type ValueFormat = (typeof valueFormats)[number];

/** `tasks[3]` and `['deadline', 'due']` as `tasks[3].deadline.due`. */
export function pathIn(base: string, steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    const name = String(step);
    if (!/^[A-Za-z_]\w*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
    return path === '' ? name : `${path}.${name}`;
  }, base);
}
