import { open } from 'node:fs/promises';
import { timed } from './interleaved.ts';

/** The plainest way to keep a line: append it to an open file and wait until it is on disk. */
export interface RawAppend {
  /** @returns the milliseconds until `length` bytes more are on disk. */
  append(length: number): Promise<number>;
  close(): Promise<void>;
}

export async function openRawAppend(path: string): Promise<RawAppend> {
  const file = await open(path, 'a');
  return {
    append(length) {
      const line = Buffer.alloc(length, 'x');
      line[length - 1] = 10;
      return timed(async () => {
        await file.write(line);
        await file.datasync();
      });
    },
    close: () => file.close(),
  };
}
