import { idSchema } from '../domain/values.ts';
import { z } from '../lib/zod.ts';
import { circulations, documentTypes, urgencies } from './officialDocument.ts';

/** How much of the meeting its minutes tell (domain.md §2.4): every word, the main course, or the results alone. */
export const courses = ['full', 'main', 'results'] as const;
/** Tasks under the units that lead them, or in the order in which they were given. */
export const taskOrders = ['byUnit', 'inOrder'] as const;
export const orientations = ['portrait', 'landscape'] as const;

/** What can be chosen for a document. A type heeds those it names in its definition. */
export const documentOptionsSchema = z.strictObject({
  course: z.enum(courses),
  taskOrder: z.enum(taskOrders),
  orientation: z.enum(orientations),
  /** The tasks stand in an appendix behind the signature too. */
  withTaskAppendix: z.boolean(),
  /** The unit whose sheet it is; null for every unit that has a task. */
  unitId: idSchema.nullable(),
  urgency: z.enum(urgencies).nullable(),
  circulation: z.enum(circulations).nullable(),
});
export type DocumentOptions = z.infer<typeof documentOptionsSchema>;
export type DocumentOption = keyof DocumentOptions;

export const defaultOptions: DocumentOptions = {
  course: 'full',
  taskOrder: 'byUnit',
  orientation: 'portrait',
  withTaskAppendix: false,
  unitId: null,
  urgency: null,
  circulation: null,
};

/** A document that is asked for. */
export const documentRequestSchema = z.strictObject({ type: z.enum(documentTypes), options: documentOptionsSchema });
export type DocumentRequest = z.infer<typeof documentRequestSchema>;
