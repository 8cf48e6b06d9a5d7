import { z } from '../../lib/zod.ts';
import { deadlineSchema } from '../deadline.ts';
import { agencySchema, publicationSchema } from '../meeting.ts';
import { speakerSchema } from '../speech.ts';
import { type RecordKind, recordKinds, recordSchemas } from '../state.ts';
import { figureSchema } from '../statistic.ts';
import { assigneeSchema } from '../task.ts';
import {
  idSchema,
  instantSchema,
  longTextSchema,
  orderSchema,
  plainDateSchema,
  shortTextSchema,
  sourceSchema,
  spanSchema,
} from '../values.ts';
import { fieldsOf, mayBeAbsent, startingValue } from './absent.ts';
import { listNames, recordFormat, recordVersion } from './layout.ts';

const lists = Object.fromEntries(
  Object.entries(listNames).map(([kind, name]) => [name, z.array(recordSchemas[kind as RecordKind])]),
);

/** A record file as it is when nothing is left out of it. */
const fileSchema = z.strictObject({
  format: z.literal(recordFormat),
  version: z.literal(recordVersion),
  meeting: recordSchemas.meeting,
  ...lists,
});

/** Parts with a name of their own in the JSON schema. */
const parts = {
  id: idSchema,
  instant: instantSchema,
  date: plainDateSchema,
  order: orderSchema,
  shortText: shortTextSchema,
  longText: longTextSchema,
  agency: agencySchema,
  publication: publicationSchema,
  speaker: speakerSchema,
  assignee: assigneeSchema,
  deadline: deadlineSchema,
  figure: figureSchema,
  source: sourceSchema,
  span: spanSchema,
} as const;

/**
 * The record file as a JSON schema (draft 2020-12), derived from the domain's schemas: docs/meeting-record.schema.json.
 * What JSON schema can't say (references that hold, ids that occur once, complete deadlines) is in
 * docs/meeting-record.md.
 */
export function recordJsonSchema(): object {
  const names = z.registry<{ id: string }>();
  for (const kind of recordKinds) names.add(recordSchemas[kind], { id: kind });
  for (const [id, schema] of Object.entries(parts)) names.add(schema, { id });
  const schema = z.toJSONSchema(fileSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodObject)) return;
      const required = fieldsOf(zodSchema).filter(([, field]) => !mayBeAbsent(field));
      jsonSchema.required = required.map(([name]) => name);
      for (const [name, field] of fieldsOf(zodSchema)) {
        const property = jsonSchema.properties?.[name];
        const starting = startingValue(field);
        if (starting !== undefined && typeof property === 'object') property.default = starting;
      }
      if (required.length === 0) delete jsonSchema.required;
    },
  });
  return { title: 'Record of a meeting', ...schema };
}
