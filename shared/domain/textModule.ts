import { z } from '../lib/zod.ts';
import { idSchema } from './values.ts';

/**
 * A text module of the user's own: a sentence that is said again and again, with its gaps in braces ("Giao {đơn vị chủ
 * trì} …"). It belongs to the library, not to a meeting.
 */
export const textModuleSchema = z.strictObject({
  id: idSchema,
  /** Two letters at least by which it is asked for while typing, "gct". */
  shortName: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}]{2,20}$/u),
  name: z.string().trim().min(1).max(100),
  text: z.string().trim().min(1).max(4_000),
});
export type TextModule = z.infer<typeof textModuleSchema>;

/** As many as one still finds something in. */
export const textModulesSchema = z.array(textModuleSchema).max(200);
