/** Signatures and places of fields in a ZIP file (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const endOfDirectory = 0x06054b50;
const endLength = 22;

/**
 * Gives every file in a ZIP the same time, so that equal contents are equal bytes: libraries write their own clock,
 * in the time zone of the computer. @returns the very bytes that were given
 */
export function stampZip(zip: Uint8Array, instant: Date): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - endLength;
  if (view.getUint32(end, true) !== endOfDirectory) throw new Error('Not a ZIP file without a comment');
  const stamp = dosTime(instant);
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true);
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(entry + place, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return zip;
}

/** Date and time as ZIP has them, from 1980, in steps of two seconds; of UTC, as they have no zone. */
function dosTime(instant: Date): number {
  const date = ((instant.getUTCFullYear() - 1980) << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate();
  const time = (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
