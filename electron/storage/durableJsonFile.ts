import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { replaceFile } from './durableFile.ts';
import { unlessMissing } from './unavailable.ts';

/** A file that can't be what was written: it is left as it is. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

export interface DurableJsonOptions {
  /**
   * With a checksum, for what nobody but the program may write: a letter that changes on the disk would otherwise go
   * unnoticed. Without one for what people may edit by hand.
   */
  readonly sealed: boolean;
}

/** A lowdb adapter that writes atomically and synced, and takes a damaged file for what it is. */
export function durableJsonFile<T>(path: string, { sealed }: DurableJsonOptions): Adapter<T> {
  return {
    async read() {
      const bytes = await unlessMissing(readFile(path));
      return bytes === null ? null : (parsed(sealed ? unsealed(bytes) : bytes) as T);
    },
    async write(data) {
      const json = Buffer.from(sealed ? JSON.stringify(data) : `${JSON.stringify(data, null, 2)}\n`);
      await replaceFile(path, sealed ? withSeal(json) : json);
    },
  };
}

function parsed(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString());
  } catch (error) {
    throw new DamagedFile(error instanceof Error ? error.message : String(error));
  }
}

const sealEnd = '}\n';

/** The file is JSON too: `{"sha256":"…","data":…}`. */
function sealBefore(json: Uint8Array): string {
  return `{"sha256":"${createHash('sha256').update(json).digest('hex')}","data":`;
}

function withSeal(json: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(sealBefore(json)), json, Buffer.from(sealEnd)]);
}

function unsealed(bytes: Buffer): Buffer {
  const sealLength = sealBefore(Buffer.alloc(0)).length;
  const json = bytes.subarray(sealLength, -sealEnd.length);
  if (bytes.toString('latin1', 0, sealLength) !== sealBefore(json)) throw new DamagedFile('The checksum does not fit');
  return json;
}
