import { z } from '#shared/lib/zod.ts';
import type { DisplayInfo } from './placement.ts';

/**
 * By what a display is known again. Not by its place: that changes with every cable. `width` and `height` are its own
 * pixels, which stay when the system's scale is set otherwise.
 */
export const displayIdentitySchema = z.strictObject({
  id: z.number(),
  label: z.string(),
  width: z.number(),
  height: z.number(),
});
export type DisplayIdentity = z.infer<typeof displayIdentitySchema>;

export function identityOf({ id, label, bounds, scaleFactor }: DisplayInfo): DisplayIdentity {
  return {
    id,
    label,
    width: Math.round(bounds.width * scaleFactor),
    height: Math.round(bounds.height * scaleFactor),
  };
}

/**
 * Whether two identities are those of one display: alike in two of id, label and size. A system numbers displays
 * anew, some have no label, and a television is run at another resolution the next time.
 */
export function isSameDisplay(left: DisplayIdentity | null, right: DisplayIdentity | null): boolean {
  if (left === null || right === null) return left === right;
  const hasSameId = left.id === right.id;
  const hasSameLabel = left.label !== '' && left.label === right.label;
  return (hasSameId && hasSameLabel) || (hasSameSize(left, right) && (hasSameId || hasSameLabel));
}

/** The display that is `identity`; of two of one make and model the one that has its id. */
export function findDisplay(displays: readonly DisplayInfo[], identity: DisplayIdentity): DisplayInfo | undefined {
  const same = displays.filter((display) => isSameDisplay(identityOf(display), identity));
  return same.find(({ id }) => id === identity.id) ?? same[0];
}

/** Bounds in CSS pixels were rounded: at 125 % a display of 1366 has 1093, which makes 1366.25. */
const roundingError = 2;

function hasSameSize(left: DisplayIdentity, right: DisplayIdentity): boolean {
  return Math.abs(left.width - right.width) <= roundingError && Math.abs(left.height - right.height) <= roundingError;
}
