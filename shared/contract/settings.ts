import { documentOptionsSchema } from '../documents/documentOptions.ts';
import { exportFormats } from '../documents/exportFormat.ts';
import { documentTypes } from '../documents/officialDocument.ts';
import { plainDateSchema } from '../domain/values.ts';
import { z } from '../lib/zod.ts';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Letter sizes of the chair's screen, in CSS pixels at a width of 1920 (product.md, "Second screen"). */
export const chairTextSizes = [32, 38, 44, 54, 66] as const;

/**
 * What was chosen last for exports. A unit belongs to one meeting, and a mark of urgency that nobody has thought of
 * must not stand on the next month's notice: these are not remembered.
 */
export const exportChoiceSchema = z.strictObject({
  types: z.array(z.enum(documentTypes)),
  formats: z.array(z.enum(exportFormats)),
  /** With the metadata for the registry beside what was issued. */
  withMetadata: z.boolean(),
  options: z.partialRecord(
    z.enum(documentTypes),
    documentOptionsSchema.pick({ course: true, taskOrder: true, orientation: true, withTaskAppendix: true }).partial(),
  ),
});
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

export const settingsSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  chairTheme: z.enum(['light', 'dark']),
  chairTextSize: z.literal(chairTextSizes),
  /** Days on which nobody works besides Saturdays, Sundays and public holidays: swap days and the like. */
  daysOff: z.array(plainDateSchema),
  exportChoice: exportChoiceSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: 'vi',
  theme: 'system',
  chairTheme: 'dark',
  chairTextSize: 44,
  daysOff: [],
  exportChoice: { types: ['minutes', 'notice'], formats: ['pdf'], withMetadata: true, options: {} },
};
