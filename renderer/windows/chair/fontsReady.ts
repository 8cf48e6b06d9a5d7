/** A letter of each file that a weight is cut into: Latin, Latin extended, Vietnamese. */
const sample = 'aā\u1ea1';

/** Resolves when the letters of the chair's screen are there, or can't be had. */
export async function fontsReady(): Promise<void> {
  const loads = [400, 500, 600].map((weight) => document.fonts.load(`${weight} 44px "Be Vietnam Pro"`, sample));
  await Promise.allSettled(loads);
}
