import { deepEqual } from '../../lib/deepEqual.ts';
import { z } from '../../lib/zod.ts';
import { agendaItemSchema } from '../agendaItem.ts';
import { conclusionSchema } from '../conclusion.ts';
import { deadlineSchema } from '../deadline.ts';
import { meetingSchema } from '../meeting.ts';
import { personSchema } from '../person.ts';
import { petitionSchema } from '../petition.ts';
import { siteSchema } from '../site.ts';
import { speechSchema } from '../speech.ts';
import { taskSchema } from '../task.ts';
import { orderSchema } from '../values.ts';

/**
 * What it means that a field is absent from a record file. Domain records have every field, so a file's records are
 * completed before they are checked against the domain's schemas, and what need not be there is left out in writing.
 */

/** Fields that have a natural first value; they are written all the same, because a reader looks for them. */
const startingValues = new Map<z.ZodType, string>([
  [meetingSchema.shape.state, 'preparing'],
  [personSchema.shape.role, 'member'],
  [siteSchema.shape.state, 'expected'],
  [agendaItemSchema.shape.state, 'waiting'],
  [speechSchema.shape.state, 'ended'],
  [conclusionSchema.shape.state, 'draft'],
  [taskSchema.shape.kind, 'assigned'],
  [petitionSchema.shape.state, 'received'],
  [deadlineSchema.shape.kind, 'none'],
]);

export function startingValue(schema: z.ZodType): string | undefined {
  return startingValues.get(schema);
}

/**
 * The value of an absent field: null where null is allowed, no list as an empty one, false, the field's first value,
 * or an object of which every field may be absent. Undefined where the field must be there.
 */
function absentValue(schema: z.ZodType): unknown {
  const starting = startingValues.get(schema);
  if (starting !== undefined) return starting;
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodArray) return [];
  if (schema instanceof z.ZodBoolean) return false;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields = fieldsOf(schema).map(([name, field]) => [name, absentValue(field)] as const);
  return fields.every(([, value]) => value !== undefined) ? Object.fromEntries(fields) : undefined;
}

export function fieldsOf(schema: z.ZodObject): [name: string, field: z.ZodType][] {
  return Object.entries(schema.shape) as [string, z.ZodType][];
}

/** Whether a file may leave the field out. An order that is left out follows from the position (see orders.ts). */
export function mayBeAbsent(field: z.ZodType): boolean {
  return field === orderSchema || field instanceof z.ZodOptional || absentValue(field) !== undefined;
}

/** Stands in for an order that is absent until orders.ts, which has to see all records, finds it. */
const provisionalOrder = 'a0';

/** `value` with its absent fields filled in, where it has the shape of `schema`, and its strings in NFC. */
export function completed(schema: z.ZodType, value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return completed(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((one) => completed(schema.element as z.ZodType, one)) : value;
  }
  if (!(schema instanceof z.ZodObject) || !isObject(value)) return value;
  const result = { ...value };
  for (const [name, field] of fieldsOf(schema)) {
    if (Object.hasOwn(value, name)) result[name] = completed(field, value[name]);
    else if (field === orderSchema) result[name] = provisionalOrder;
    else if (absentValue(field) !== undefined) result[name] = absentValue(field);
  }
  return result;
}

/** `value`, a value of `schema`, without the fields that need not be written; the others in the schema's order. */
export function compacted(schema: z.ZodType, value: unknown): unknown {
  if (value === null) return null;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return compacted(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((one) => compacted(schema.element as z.ZodType, one));
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = (schema.options as z.ZodType[]).find((candidate) => candidate.safeParse(value).success);
    return option ? compacted(option, value) : value;
  }
  if (!(schema instanceof z.ZodObject)) return value;
  const record = value as Record<string, unknown>;
  const written = fieldsOf(schema).filter(
    ([name, field]) =>
      record[name] !== undefined && (startingValues.has(field) || !deepEqual(record[name], absentValue(field))),
  );
  return Object.fromEntries(written.map(([name, field]) => [name, compacted(field, record[name])]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
