import { chairTextSizes } from '#shared/contract/settings.ts';
import { z } from '#shared/lib/zod.ts';
import { type DisplayIdentity, displayIdentitySchema, isSameDisplay } from './displayIdentity.ts';

/** How large the letters are on each display that was used; `display` is null for a window on the only display. */
export const displayTextSizeSchema = z.strictObject({
  display: displayIdentitySchema.nullable(),
  textSize: z.literal(chairTextSizes),
});
export type DisplayTextSize = z.infer<typeof displayTextSizeSchema>;

/** As many displays as a conference hall, an office and a home have. */
const mostDisplays = 12;

/** The size that was chosen for `display`; undefined when none was. */
export function rememberedTextSize(
  sizes: readonly DisplayTextSize[],
  display: DisplayIdentity | null,
): DisplayTextSize['textSize'] | undefined {
  return sizes.find((one) => isSameDisplay(one.display, display))?.textSize;
}

/** The sizes with that of `display`, the latest first; the display that was not used for longest is forgotten. */
export function withTextSize(
  sizes: readonly DisplayTextSize[],
  display: DisplayIdentity | null,
  textSize: DisplayTextSize['textSize'],
): DisplayTextSize[] {
  const others = sizes.filter((one) => !isSameDisplay(one.display, display));
  return [{ display, textSize }, ...others].slice(0, mostDisplays);
}
