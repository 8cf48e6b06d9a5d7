import { err, ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { idSchema, type PlainDate, plainDateSchema, shortTextSchema } from './values.ts';

/** `external`: a body outside the ministry and the departments of the provinces. */
export const unitKinds = [
  'office',
  'department',
  'authority',
  'institute',
  'centre',
  'press',
  'provincial',
  'external',
] as const;

/**
 * A unit or a named group of units. A meeting keeps the units as they were on its date: units are renamed, merged and
 * dissolved, and its documents must go on printing the names of that day.
 */
export const unitSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  abbreviation: shortTextSchema.nullable(),
  /** Whether a source states the abbreviation; abbreviations are set by the head of the organ. */
  abbreviationVerified: z.boolean(),
  kind: z.enum(unitKinds),
  isGroup: z.boolean(),
  sectorIds: z.array(z.string()),
  aliases: z.array(shortTextSchema),
  validFrom: plainDateSchema.nullable(),
  validTo: plainDateSchema.nullable(),
  province: shortTextSchema.nullable(),
});
export type Unit = z.infer<typeof unitSchema>;
export type UnitChange = ChangeOf<'unit', Unit>;

/** Whether the unit existed under this name on `date`; `validTo` is the first day on which it no longer did. */
export function isValidOn(unit: Pick<Unit, 'validFrom' | 'validTo'>, date: PlainDate): boolean {
  return (unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || date < unit.validTo);
}

/** The name within a sentence: that of a group ("Các cơ quan, đơn vị thuộc Bộ") is no proper noun. */
export function unitInText(unit: Pick<Unit, 'name' | 'isGroup'>): string {
  return unit.isGroup ? unit.name.charAt(0).toLowerCase() + unit.name.slice(1) : unit.name;
}

/** A field of work (lĩnh vực) under which units report: `{ id: 'buu-chinh', label: 'Bưu chính' }`. */
export const sectorSchema = z.strictObject({ id: idSchema, label: shortTextSchema });
export type Sector = z.infer<typeof sectorSchema>;
export type SectorChange = ChangeOf<'sector', Sector>;

export const addUnit = defineCommand({
  type: 'unit/add',
  input: z.strictObject({ type: z.literal('unit/add'), unit: unitSchema }),
  actors: ['secretary'],
  decide(state: Part<{ meeting: Meeting; unit: Unit }>, { unit }) {
    const meeting = meetingAllowing(state, 'unit/add');
    if (!meeting.ok) return meeting;
    if (state.unit[unit.id]) return err({ code: 'recordExists', kind: 'unit', id: unit.id });
    return ok([inserted('unit', unit)]);
  },
});
