import { z } from '../../lib/zod.ts';
import { idSchema } from '../values.ts';

/**
 * What the secretary chose to show to the chair. It is no record of the meeting: what was on the screen at a moment is
 * not a thing that was said.
 */
export const chairSelectionSchema = z.discriminatedUnion('name', [
  /** The conclusions sent for review; `isCompared`: as spoken beside as edited, where the two differ. */
  z.strictObject({ name: z.literal('conclusions'), isCompared: z.boolean() }),
  z.strictObject({ name: z.literal('item') }),
  z.strictObject({ name: z.literal('agenda') }),
  z.strictObject({ name: z.literal('taskReview'), taskId: idSchema }),
  /** What a unit owes: its overdue tasks and the petitions it has not answered. */
  z.strictObject({ name: z.literal('unit'), unitId: idSchema }),
  z.strictObject({ name: z.literal('petition'), petitionId: idSchema }),
  z.strictObject({ name: z.literal('statistics') }),
  /** `until`: when the conference goes on, `10:15` on the clock of the room; null when that was not said. */
  z.strictObject({
    name: z.literal('break'),
    until: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
  }),
  z.strictObject({ name: z.literal('closing') }),
]);
export type ChairSelection = z.infer<typeof chairSelectionSchema>;

/** The views there are, in the order in which they are offered. */
export const chairViewNames = [
  'conclusions',
  'item',
  'agenda',
  'taskReview',
  'unit',
  'petition',
  'statistics',
  'break',
  'closing',
] as const satisfies readonly ChairSelection['name'][];
export type ChairViewName = (typeof chairViewNames)[number];

/** What stands on the screen until the secretary chooses. */
export const defaultSelection: ChairSelection = { name: 'conclusions', isCompared: false };
