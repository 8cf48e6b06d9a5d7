import { plainDateSchema } from '../domain/values.ts';
import { z } from '../lib/zod.ts';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Letter sizes of the chair's screen, in CSS pixels at a width of 1920 (product.md, "Second screen"). */
export const chairTextSizes = [32, 38, 44, 54, 66] as const;

export const settingsSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  chairTheme: z.enum(['light', 'dark']),
  chairTextSize: z.literal(chairTextSizes),
  /** Days on which nobody works besides Saturdays, Sundays and public holidays: swap days and the like. */
  daysOff: z.array(plainDateSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: 'vi',
  theme: 'system',
  chairTheme: 'dark',
  chairTextSize: 44,
  daysOff: [],
};
