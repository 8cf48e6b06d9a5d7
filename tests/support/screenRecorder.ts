import { openSync, writeSync } from 'node:fs';
import { openScreenDump } from './screenDump.ts';

/**
 * A process that looks at a virtual screen some hundred times a second and writes down what has changed, until it is
 * killed: `screenRecorder <dump> <top> <lines> <recording>`. What is written is read by recordedFrames.ts.
 *
 * A frame of Chromium's stands for 16 ms or longer; what stands for less than `standsMs` is a picture that the server
 * had not finished copying.
 */
const [dumpPath = '', top = '0', lines = '1', recording = ''] = process.argv.slice(2);
const dump = openScreenDump(dumpPath);
const output = openSync(recording, 'w');
const { bytesPerLine } = dump;
const lookEveryMs = 3;
const standsMs = 3;

const asleep = new Int32Array(new SharedArrayBuffer(4));
const pause = (ms: number): void => void Atomics.wait(asleep, 0, 0, ms);
const look = (into: Buffer): void => dump.read(into, Number(top));
const empty = (): Buffer => Buffer.alloc(Number(lines) * bytesPerLine);

function write(at: number, from: number, changed: Buffer): void {
  const head = Buffer.alloc(16);
  head.writeDoubleLE(at, 0);
  head.writeUInt32LE(from, 8);
  head.writeUInt32LE(changed.length, 12);
  writeSync(output, head);
  writeSync(output, changed);
}

/** The lines that differ, from the first to the last. */
function changedLines(before: Buffer, after: Buffer): readonly [number, number] {
  const isSame = (line: number): boolean => {
    const start = line * bytesPerLine;
    return before.compare(after, start, start + bytesPerLine, start, start + bytesPerLine) === 0;
  };
  let [from, to] = [0, Number(lines)];
  while (isSame(from)) from += 1;
  while (isSame(to - 1)) to -= 1;
  return [from, to];
}

let [shown, next, again] = [empty(), empty(), empty()];
look(shown);
write(Date.now(), 0, shown);
for (;;) {
  pause(lookEveryMs);
  look(next);
  if (next.equals(shown)) continue;
  let at = Date.now();
  for (;;) {
    pause(standsMs);
    look(again);
    if (again.equals(next)) break;
    [next, again] = [again, next];
    at = Date.now();
  }
  if (next.equals(shown)) continue;
  const [from, to] = changedLines(shown, next);
  write(at, from, next.subarray(from * bytesPerLine, to * bytesPerLine));
  [shown, next] = [next, shown];
}
