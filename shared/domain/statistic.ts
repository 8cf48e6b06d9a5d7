import { cleanText } from '../language/cleanText.ts';
import { orderAtEnd } from '../lib/order.ts';
import { err, ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import type { AgendaItem } from './agendaItem.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { petitionChannels } from './petition.ts';
import { firstFailure, foundLive, free, referencesExist } from './records.ts';
import { deletedAtShape, idSchema, orderSchema, patched, shortTextSchema } from './values.ts';

/** A number and how it was printed: 7793 and "7.793". Neither is ever changed to fit the other. */
export const figureSchema = z.strictObject({ value: z.number(), printed: shortTextSchema.nullable() });

/** A figure as it was spoken: what it counts, its unit, and what it is compared with. */
export const statisticSchema = z.strictObject({
  id: idSchema,
  label: shortTextSchema,
  figure: figureSchema,
  unit: shortTextSchema.nullable(),
  /** "trên", "gần" … */
  qualifier: shortTextSchema.nullable(),
  isApproximate: z.boolean(),
  /** The total it is a part of: 39 of 63. */
  outOf: z.number().nullable(),
  rate: figureSchema.nullable(),
  change: z
    .strictObject({
      value: z.number(),
      unit: shortTextSchema.nullable(),
      ratePercent: z.number().nullable(),
      since: shortTextSchema.nullable(),
    })
    .nullable(),
  previous: z.strictObject({ period: shortTextSchema, figure: figureSchema }).nullable(),
  target: figureSchema.nullable(),
  history: z.array(z.strictObject({ year: z.number().int(), value: z.number(), isApproximate: z.boolean() })),
  agendaItemId: idSchema.nullable(),
  order: orderSchema,
  ...deletedAtShape,
});
export type Statistic = z.infer<typeof statisticSchema>;
export type StatisticChange = ChangeOf<'statistic', Statistic>;

const count = z.number().int().min(0).nullable();
/** The petitions of a period by channel, as the office reports them; what does not add up is a warning, not an error. */
export const petitionSummarySchema = z.strictObject({
  id: idSchema,
  periodText: shortTextSchema.nullable(),
  total: count,
  channels: z.array(
    z.strictObject({
      channel: z.enum(petitionChannels),
      received: count,
      resolved: count,
      pending: count,
      answered: count,
      ratePercent: z.number().nullable(),
      publishedOn: shortTextSchema.nullable(),
    }),
  ),
  printedFigures: z.array(shortTextSchema),
  agendaItemId: idSchema.nullable(),
});
export type PetitionSummary = z.infer<typeof petitionSummarySchema>;
export type PetitionSummaryChange = ChangeOf<'petitionSummary', PetitionSummary>;

/** SPEC S2: the sums that do not come out, as [stated, computed]; lines with unknown parts are left out. */
export function imbalances(summary: PetitionSummary): { readonly stated: number; readonly computed: number }[] {
  const sums: [number | null, (number | null)[]][] = [
    [summary.total, summary.channels.map((line) => line.received)],
    ...summary.channels
      .filter((line) => line.resolved !== null && line.pending !== null)
      .map((line): [number | null, (number | null)[]] => [line.received, [line.resolved, line.pending]]),
  ];
  return sums.flatMap(([stated, parts]) => {
    if (stated === null || parts.length === 0 || parts.includes(null)) return [];
    const computed = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    return computed === stated ? [] : [{ stated, computed }];
  });
}

type State = Part<{ meeting: Meeting; statistic: Statistic; agendaItem: AgendaItem }>;
const enteredFields = statisticSchema.omit({ id: true, order: true, deletedAt: true });

export const addStatistic = defineCommand({
  type: 'statistic/add',
  input: z.strictObject({ type: z.literal('statistic/add'), id: idSchema, statistic: enteredFields }),
  actors: ['secretary'],
  decide(state: State, { id, statistic }) {
    const checks = firstFailure(
      meetingAllowing(state, 'statistic/add'),
      free(state.statistic, 'statistic', id),
      referencesExist([['agendaItemId', state.agendaItem, statistic.agendaItemId]]),
    );
    if (!checks.ok) return checks;
    const label = cleanText(statistic.label);
    if (!label) return err({ code: 'textEmpty' });
    const order = orderAtEnd(Object.values(state.statistic));
    return ok([inserted('statistic', { ...statistic, id, label, order, deletedAt: null })]);
  },
});

export const editStatistic = defineCommand({
  type: 'statistic/edit',
  input: z.strictObject({ type: z.literal('statistic/edit'), id: idSchema, patch: enteredFields.partial() }),
  actors: ['secretary'],
  decide(state: State, { id, patch }) {
    const checks = firstFailure(
      meetingAllowing(state, 'statistic/edit'),
      referencesExist([['agendaItemId', state.agendaItem, patch.agendaItemId]]),
    );
    if (!checks.ok) return checks;
    const statistic = foundLive(state.statistic, 'statistic', id);
    return statistic.ok ? ok([updated('statistic', statistic.value, patched(statistic.value, patch))]) : statistic;
  },
});
