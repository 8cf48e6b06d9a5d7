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
      const text = await unlessMissing(readFile(path, 'utf8'));
      return text === null ? null : (parsed(sealed ? unsealed(text) : text) as T);
    },
    async write(data) {
      const text = sealed ? withSeal(JSON.stringify(data)) : `${JSON.stringify(data, null, 2)}\n`;
      await replaceFile(path, Buffer.from(text));
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DamagedFile(error instanceof Error ? error.message : String(error));
  }
}

const seal = /^\{"sha256":"([0-9a-f]{64})","data":/;
const sealEnd = '}\n';

function withSeal(json: string): string {
  return `{"sha256":"${sha256(json)}","data":${json}${sealEnd}`;
}

function unsealed(text: string): string {
  const match = seal.exec(text);
  const json = text.slice(match?.[0].length, -sealEnd.length);
  if (!match || sha256(json) !== match[1]) throw new DamagedFile('The checksum does not fit');
  return json;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
