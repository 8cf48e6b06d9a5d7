import { orderAtEnd } from '../lib/order.ts';
import { ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { firstFailure, found, free, referencesExist } from './records.ts';
import type { Unit } from './unit.ts';
import { idSchema, orderSchema, patched, shortTextSchema } from './values.ts';

export const siteStates = ['expected', 'connected', 'lost', 'absent'] as const;

/** A connected place of the video conference (điểm cầu). */
export const siteSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  unitId: idSchema.nullable(),
  headText: shortTextSchema.nullable(),
  participantCount: z.number().int().min(0).nullable(),
  state: z.enum(siteStates),
  order: orderSchema,
});
export type Site = z.infer<typeof siteSchema>;
export type SiteChange = ChangeOf<'site', Site>;

type State = Part<{ meeting: Meeting; site: Site; unit: Unit }>;
const enteredFields = siteSchema.omit({ id: true, order: true });

export const addSite = defineCommand({
  type: 'site/add',
  input: z.strictObject({ type: z.literal('site/add'), id: idSchema, site: enteredFields }),
  actors: ['secretary'],
  decide(state: State, { id, site }) {
    const checks = firstFailure(
      meetingAllowing(state, 'site/add'),
      free(state.site, 'site', id),
      referencesExist([['unitId', state.unit, site.unitId]]),
    );
    if (!checks.ok) return checks;
    return ok([inserted('site', { ...site, id, order: orderAtEnd(Object.values(state.site)) })]);
  },
});

export const editSite = defineCommand({
  type: 'site/edit',
  input: z.strictObject({ type: z.literal('site/edit'), id: idSchema, patch: enteredFields.partial() }),
  actors: ['secretary'],
  decide(state: State, { id, patch }) {
    const checks = firstFailure(
      meetingAllowing(state, 'site/edit'),
      referencesExist([['unitId', state.unit, patch.unitId]]),
    );
    if (!checks.ok) return checks;
    const site = found(state.site, 'site', id);
    return site.ok ? ok([updated('site', site.value, patched(site.value, patch))]) : site;
  },
});
