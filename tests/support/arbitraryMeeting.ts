import fc from 'fast-check';
import { type RecordLists, stateOf } from '#shared/domain/creation.ts';
import { type MeetingState, type RecordKind, recordKinds, recordSchemas } from '#shared/domain/state.ts';
import { idSchema, orderSchema } from '#shared/domain/values.ts';
import { orderKeys } from '#shared/lib/order.ts';
import { z } from '#shared/lib/zod.ts';

/**
 * Meetings of every shape that the domain allows, made from its own schemas, so that a new field is in the next run.
 * What a schema can't say is put right afterwards: ids are unique, references hold, deadlines are complete and no clock
 * runs.
 */

/** The fields that name another record. */
const references: Readonly<Record<string, RecordKind>> = {
  chairId: 'person',
  secretaryId: 'person',
  personId: 'person',
  presenterId: 'person',
  concludedById: 'person',
  assignedById: 'person',
  directorId: 'person',
  unitId: 'unit',
  presenterUnitId: 'unit',
  unitIds: 'unit',
  fromUnitIds: 'unit',
  assignedUnitIds: 'unit',
  siteId: 'site',
  agendaItemId: 'agendaItem',
  speechId: 'speech',
  sectorId: 'sector',
  sectorIds: 'sector',
  conclusionIds: 'conclusion',
  taskIds: 'task',
  petitionId: 'petition',
  duplicateOfId: 'petition',
  corrects: 'issuance',
};

type Ids = Readonly<Record<RecordKind, readonly string[]>>;

const orders = orderKeys(200);
const words = fc.constantFrom(
  'kết luận',
  'Cục Bưu chính',
  'Nguyễn Văn Đẳng',
  '“lõm sóng”',
  'a\nb',
  '07',
  '🙂',
  '  x  y ',
);
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ').trim().normalize('NFC'));
const instant = fc
  .integer({ min: 0, max: 86_399_999 })
  .map((ms) => new Date(Date.UTC(2022, 3, 25) + ms).toISOString().replace('Z', '+07:00'));

function arbitraryOf(schema: z.ZodType, name: string, ids: Ids): fc.Arbitrary<unknown> {
  if (schema === orderSchema) return fc.constantFrom(...orders);
  if (schema === idSchema) return fc.constantFrom('a', '7-b', 'vu-pc');
  if (name === 'hash' || name === 'sha256') return fc.constant('0123456789abcdef'.repeat(4));
  if (schema instanceof z.ZodNullable)
    return fc.option(arbitraryOf(schema.unwrap() as z.ZodType, name, ids), { nil: null });
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
    const requiredKeys = fields.filter(([, of]) => !(of instanceof z.ZodOptional)).map(([field]) => field);
    return fc.record(Object.fromEntries(fields.map(([field, of]) => [field, fieldOf(of, field, ids)])), {
      requiredKeys,
    });
  }
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap() as z.ZodType, name, ids);
  if (schema instanceof z.ZodRecord) return fc.dictionary(text, fc.oneof(text, fc.boolean(), fc.constant(null)));
  if (schema instanceof z.ZodArray) {
    return fc.array(arbitraryOf(schema.element as z.ZodType, name, ids), { maxLength: 3 });
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return fc.oneof(...schema.options.map((option) => arbitraryOf(option as z.ZodType, name, ids)));
  }
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodISODate) return instant.map((at) => at.slice(0, 10));
  if (schema instanceof z.ZodISODateTime) return instant;
  if (schema instanceof z.ZodString) return text;
  throw new Error(`No arbitrary for ${schema.def.type} (${name})`);
}

function fieldOf(schema: z.ZodType, name: string, ids: Ids): fc.Arbitrary<unknown> {
  const kind = references[name];
  if (kind === undefined) return arbitraryOf(schema, name, ids);
  const one = ids[kind].length > 0 ? fc.constantFrom(...ids[kind]) : null;
  if (schema instanceof z.ZodArray) return one ? fc.array(one, { maxLength: 2 }) : fc.constant([]);
  if (schema instanceof z.ZodNullable) return one ? fc.option(one, { nil: null }) : fc.constant(null);
  return one ?? fc.constant('none');
}

function numberOf(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(schema.minValue ?? -1_000, -1_000);
  const max = Math.min(schema.maxValue ?? 10_000, 10_000);
  const numbers = schema.isInt
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  return numbers.filter((value) => schema.safeParse(value).success);
}

/** The records of a meeting by count: a kind has `counts[its place among the kinds, round and round]` of them. */
function idsOf(counts: readonly number[]): Ids {
  const some = (kind: RecordKind, count: number) =>
    Array.from({ length: count }, (_, index) => `${kind.toLowerCase()}-${index}`);
  const ids = recordKinds.map((kind, place) => [kind, some(kind, counts[place % counts.length] ?? 0)]);
  return { ...(Object.fromEntries(ids) as Ids), meeting: ['meeting-1'], issuance: ['minutes', 'notice', 'notice-2'] };
}

function listOf(kind: RecordKind, ids: Ids): fc.Arbitrary<unknown[]> {
  // Attendance has the id of its person; an answer can't be without its petition.
  const own = kind === 'attendance' ? ids.person : kind === 'answer' && ids.petition.length === 0 ? [] : ids[kind];
  return fc
    .tuple(
      ...own.map((id) => arbitraryOf(recordSchemas[kind], kind, ids).map((record) => ({ ...(record as object), id }))),
    )
    .map((records) => records.map(inOrderOfThings));
}

/** Completes what a schema can't ask for. */
function inOrderOfThings(record: object): object {
  const { deadline, spans, state } = record as {
    deadline?: { kind: string };
    spans?: { from: string; to: unknown }[];
    state?: string;
  };
  const at = '2022-04-25T10:00:00+07:00';
  return {
    ...record,
    ...(deadline && { deadline: { ...deadline, ...deadlineParts[deadline.kind] } }),
    ...(spans && { spans: spans.map((span) => ({ ...span, to: span.to ?? at })) }),
    ...(state === 'running' && { state: 'done' }),
    ...(state === 'speaking' && { state: 'ended' }),
  };
}

const deadlineParts: Readonly<Record<string, object>> = {
  date: { due: '2022-06-30' },
  range: { start: '2022-05-01', due: '2022-06-30' },
  event: { event: 'khi luật có hiệu lực' },
  immediate: { start: null },
  recurring: { start: null },
  none: { start: null },
};

function meetingOf(counts: readonly number[]): fc.Arbitrary<MeetingState> {
  const ids = idsOf(counts);
  return fc
    .record(Object.fromEntries(recordKinds.map((kind) => [kind, listOf(kind, ids)])))
    .map((lists) => stateOf(lists as unknown as RecordLists));
}

export const arbitraryMeeting: fc.Arbitrary<MeetingState> = fc.oneof(
  meetingOf([0]),
  meetingOf([1]),
  meetingOf([5]),
  meetingOf([0, 3]),
  meetingOf([4, 0, 1]),
);
