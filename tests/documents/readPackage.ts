import { inflateRawSync } from 'node:zlib';

/** The files in a ZIP package as Office programs write them, by path; times of all entries. */
export function readPackage(zip: Uint8Array): {
  readonly files: ReadonlyMap<string, string>;
  readonly times: ReadonlySet<number>;
} {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  const times = new Set<number>();
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(entry + place));
    const name = bytes.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0));
    const local = bytes.readUInt32LE(entry + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20));
    files.set(name, (bytes.readUInt16LE(entry + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'));
    times.add(bytes.readUInt32LE(entry + 12)).add(bytes.readUInt32LE(local + 10));
    entry += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return { files, times };
}
