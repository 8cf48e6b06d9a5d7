import { cleanText } from '../language/cleanText.ts';
import { err, ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { type LogPart, logPlacement, placementInput } from './placement.ts';
import { firstFailure, foundLive, free } from './records.ts';
import { deletedAtShape, idSchema, longTextSchema, placementShape, sourceSchema, unsourced } from './values.ts';

/** What was said, one thought a record; or a private note of the secretary, which is never printed or shown. */
export const pointSchema = z.strictObject({
  id: idSchema,
  text: longTextSchema,
  isPrivate: z.boolean(),
  sectorId: idSchema.nullable(),
  ...placementShape,
  source: sourceSchema,
  ...deletedAtShape,
});
export type Point = z.infer<typeof pointSchema>;
export type PointChange = ChangeOf<'point', Point>;

type State = LogPart & Part<{ meeting: Meeting; point: Point }>;

/** SPEC L1: a point can be stored with nothing else known. The text is cleaned; the raw text stays in the journal. */
export const addPoint = defineCommand({
  type: 'point/add',
  input: z.strictObject({
    type: z.literal('point/add'),
    id: idSchema,
    text: longTextSchema,
    isPrivate: z.boolean(),
    ...placementInput,
  }),
  actors: ['secretary'],
  decide(state: State, { id, text, isPrivate, agendaItemId, speechId }, { now }) {
    const checks = firstFailure(meetingAllowing(state, 'point/add'), free(state.point, 'point', id));
    if (!checks.ok) return checks;
    const placement = logPlacement(state, { agendaItemId, speechId }, now);
    if (!placement.ok) return placement;
    const cleaned = cleanText(text);
    if (!cleaned) return err({ code: 'textEmpty' });
    const point: Point = {
      id,
      text: cleaned,
      isPrivate,
      sectorId: null,
      ...placement.value,
      source: unsourced,
      deletedAt: null,
    };
    return ok([inserted('point', point)]);
  },
});

export const editPoint = defineCommand({
  type: 'point/edit',
  input: z.strictObject({
    type: z.literal('point/edit'),
    id: idSchema,
    text: longTextSchema,
    isPrivate: z.boolean(),
  }),
  actors: ['secretary'],
  decide(state: State, { id, text, isPrivate }) {
    const meeting = meetingAllowing(state, 'point/edit');
    if (!meeting.ok) return meeting;
    const point = foundLive(state.point, 'point', id);
    if (!point.ok) return point;
    const cleaned = cleanText(text);
    if (!cleaned) return err({ code: 'textEmpty' });
    return ok([updated('point', point.value, { ...point.value, text: cleaned, isPrivate })]);
  },
});
