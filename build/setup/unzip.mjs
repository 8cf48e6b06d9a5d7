import { createWriteStream, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** @typedef {import('yauzl').Entry} Entry */

/**
 * Unpacks a zip file, keeping modes and symbolic links.
 * @param {string} zipFile
 * @param {string} into
 * @param {(name: string) => boolean} isWanted
 * @param {(compressedBytes: number) => void} onProgress
 */
export async function unzip(zipFile, into, isWanted, onProgress) {
  const { default: yauzl } = await import('yauzl');
  let done = 0;
  await new Promise((finish, fail) => {
    yauzl.open(zipFile, { lazyEntries: true }, (problem, zip) => {
      if (problem) return fail(problem);
      const read = (/** @type {Entry} */ entry) =>
        new Promise((/** @type {(stream: import('node:stream').Readable) => void} */ got, refuse) =>
          zip.openReadStream(entry, (error, stream) => (error ? refuse(error) : got(stream))),
        );
      zip.on('entry', (/** @type {Entry} */ entry) => {
        const unpacked = isWanted(entry.fileName) ? unpack(entry, into, read) : Promise.resolve();
        unpacked.then(() => {
          done += entry.compressedSize;
          onProgress(done);
          zip.readEntry();
        }, fail);
      });
      zip.on('end', finish);
      zip.on('error', fail);
      zip.readEntry();
    });
  });
}

/**
 * @param {Entry} entry
 * @param {string} into
 * @param {(entry: Entry) => Promise<import('node:stream').Readable>} read
 */
async function unpack(entry, into, read) {
  const target = resolve(into, entry.fileName);
  if (!target.startsWith(resolve(into) + sep)) throw new Error(`${entry.fileName} would lie outside ${into}`);
  if (entry.fileName.endsWith('/')) {
    mkdirSync(target, { recursive: true });
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  const mode = entry.externalFileAttributes >>> 16;
  const isLink = (mode & 0o170000) === 0o120000;
  const stream = await read(entry);
  if (isLink) symlinkSync((await stream.toArray()).join(''), target);
  else await pipeline(stream, createWriteStream(target, { mode: mode & 0o777 || 0o644 }));
}
