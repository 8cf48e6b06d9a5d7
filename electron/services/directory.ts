import { agendaItemSchema } from '#shared/domain/agendaItem.ts';
import { agencySchema } from '#shared/domain/meeting.ts';
import { personSchema } from '#shared/domain/person.ts';
import { textModulesSchema } from '#shared/domain/textModule.ts';
import { sectorSchema, unitSchema } from '#shared/domain/unit.ts';
import { z } from '#shared/lib/zod.ts';

export const directoryVersion = 1;

/** What new meetings are made from: `<library>/directory.json`, at first a copy of `assets/directory/directory.json`. */
export const directorySchema = z.strictObject({
  version: z.literal(directoryVersion),
  agency: agencySchema,
  units: z.array(unitSchema),
  sectors: z.array(sectorSchema),
  /** People and groups that are on the roster of every meeting. */
  people: z.array(personSchema.pick({ name: true, title: true, role: true, unitText: true })),
  /** The programme that a new meeting usually has. */
  agenda: z.array(agendaItemSchema.pick({ type: true, title: true })),
  /** The user's text modules; a file of before there were any has those of the asset. */
  textModules: textModulesSchema.optional(),
});
export type Directory = z.infer<typeof directorySchema>;
