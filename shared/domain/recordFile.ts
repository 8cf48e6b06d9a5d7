import { z } from 'zod';
import { orderKeys } from '../lib/order.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type RecordLists, recordListsSchema, stateOf } from './creation.ts';
import { brokenReferences } from './references.ts';
import type { MeetingState, RecordKind } from './state.ts';

/** A fault of a record file: where it is, what is wrong; a window or the command line words it. */
export interface RecordFault {
  /** As a path in the file: `tasks[3].deadline.due`. */
  readonly path: string;
  readonly fault:
    | 'missing'
    | 'unknownField'
    | 'wrongType'
    | 'notAllowedValue'
    | 'tooLong'
    | 'empty'
    | 'badFormat'
    | 'duplicateId'
    | 'referenceNotFound'
    | 'notAMeetingRecord'
    | 'versionTooNew';
  /** What was expected or found, as data: a type name, the allowed values, the missing id. */
  readonly detail: string;
}
export const placeholder = { z, orderKeys, err, ok, recordListsSchema, stateOf, brokenReferences };
export type Placeholder = [RecordLists, MeetingState, RecordKind, Result<1, 2>];
