import { isOrderKey } from '../../lib/order.ts';
import type { z } from '../../lib/zod.ts';
import { deadlineFault } from '../deadline.ts';
import { issuanceIdPattern } from '../issuance.ts';
import type { RecordKind, RecordOf } from '../state.ts';
import { idPattern, orderPattern } from '../values.ts';
import { isObject } from './absent.ts';
import { pathIn, type RecordFault, type ValueFormat, type ValueType } from './recordFault.ts';

/** What zod finds wrong with `value`, which stands at `path` of a file. */
export function faultsOfIssues(issues: readonly z.core.$ZodIssue[], path: string, value: unknown): RecordFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fault(pathIn(path, [...issue.path, key]), 'unknownField', key));
    }
    return faultOfIssue(issue, pathIn(path, issue.path), valueAt(value, issue.path));
  });
}

function faultOfIssue(issue: z.core.$ZodIssue, path: string, value: unknown): RecordFault {
  if (value === undefined) return fault(path, 'missing', expectedType(issue));
  switch (issue.code) {
    case 'invalid_type':
      return fault(path, 'wrongType', expectedType(issue));
    case 'invalid_value':
      return fault(path, 'notAllowedValue', issue.values.join(', '));
    case 'invalid_union':
      return fault(path, 'notAllowedValue', 'options' in issue ? (issue.options ?? []).join(', ') : '');
    case 'too_big':
      return fault(
        path,
        issue.origin === 'string' || issue.origin === 'array' ? 'tooLong' : 'outOfRange',
        `≤ ${issue.maximum}`,
      );
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? fault(path, 'empty', '')
        : fault(path, 'outOfRange', `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`);
    case 'invalid_format':
      return fault(path, 'badFormat', expectedFormat(issue));
    default:
      return fault(path, 'wrongType', 'value');
  }
}

const types: Readonly<Record<string, ValueType>> = {
  string: 'string',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  object: 'object',
  array: 'list',
};

function expectedType(issue: z.core.$ZodIssue): ValueType {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? 'value';
  return issue.code === 'invalid_format' ? 'string' : 'value';
}

function expectedFormat(issue: z.core.$ZodIssueInvalidStringFormat): ValueFormat {
  if (issue.format === 'date') return 'date';
  if (issue.format === 'datetime') return 'instant';
  if (issue.pattern === String(idPattern) || issue.pattern === String(issuanceIdPattern)) return 'id';
  return issue.pattern === String(orderPattern) ? 'order' : 'hash';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isObject(at) && Object.hasOwn(at, step) ? at[String(step)] : undefined;
  }, value);
}

/** What a record that fits its schema still can't be. */
export function faultsOfRecord<K extends RecordKind>(kind: K, record: RecordOf<K>, path: string): RecordFault[] {
  const faults: RecordFault[] = [];
  for (const field of ['order', 'rank'] as const) {
    const key = (record as Record<string, unknown>)[field];
    if (typeof key === 'string' && !isOrderKey(key)) faults.push(fault(`${path}.${field}`, 'badFormat', 'order'));
  }
  if (kind === 'task') {
    const { deadline } = record as RecordOf<'task'>;
    if (deadlineFault(deadline)) faults.push(fault(`${path}.deadline`, 'deadlineIncomplete', deadline.kind));
  }
  return faults;
}

export function fault(path: string, kind: RecordFault['fault'], detail: string): RecordFault {
  return { path, fault: kind, detail };
}
