/** A letter of each file that a face is cut into: Latin, Latin extended, Vietnamese. */
const sample = 'aā\u1ea1';
const faces = ['400', '500', '600', 'italic 400'];

/**
 * Resolves when the letters of all faces are there, or can't be had. Chromium would fetch a face with its first letter,
 * and then lay out anew all that is drawn in the family: a tenth of a second in a long meeting.
 */
export async function fontsReady(): Promise<void> {
  await Promise.allSettled(faces.map((face) => document.fonts.load(`${face} 16px "Be Vietnam Pro"`, sample)));
}
