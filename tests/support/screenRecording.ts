import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundledScript } from './bundledScript.ts';
import { startCompanion } from './inputMethods/companion.ts';
import { openScreenDump } from './screenDump.ts';
import type { VirtualScreen } from './virtualScreen.ts';

/** What stood on a part of a screen, from one change to the next. */
export interface Frame {
  /** When it was first seen, in milliseconds since 1970. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
  /** A point each: its blue, green and red in the three lower bytes. */
  readonly points: Uint32Array;
}

/** A part of a screen that is being recorded: each picture that stood on it is there. */
export interface ScreenRecording {
  /** All that were seen since it was asked last, in order; the first is what stood there before. */
  frames(): readonly Frame[];
  stop(): Promise<void>;
}

const headBytes = 16;
const startTimeoutMs = 10_000;

/** Records `lines` lines of the screen from `top` on, over all its width. */
export async function recordScreen(screen: VirtualScreen, top: number, lines: number): Promise<ScreenRecording> {
  const script = await bundledScript(resolve(import.meta.dirname, 'screenRecorder.ts'), screen.folder);
  const path = join(screen.folder, `recording-${top}-${Date.now()}`);
  const recorder = startCompanion(process.execPath, [script, screen.dump, String(top), String(lines), path]);
  const { bytesPerLine } = openScreenDump(screen.dump);
  const width = bytesPerLine / 4;
  const bytes = Buffer.alloc(bytesPerLine * lines);
  let offset = 0;

  const size = (): number => (existsSync(path) ? statSync(path).size : 0);
  const giveUpAt = Date.now() + startTimeoutMs;
  while (size() < headBytes + bytes.length) {
    if (recorder.hasEnded() || Date.now() > giveUpAt) throw new Error(`Nothing is recorded: ${recorder.complaint()}`);
    await new Promise((wake) => setTimeout(wake, 20));
  }
  const file = openSync(path, 'r');

  /** The next change that was written whole; null while there is none. */
  function next(): number | null {
    const head = Buffer.alloc(headBytes);
    if (readSync(file, head, 0, headBytes, offset) < headBytes) return null;
    const [from, length] = [head.readUInt32LE(8) * bytesPerLine, head.readUInt32LE(12)];
    if (size() < offset + headBytes + length) return null;
    readSync(file, bytes, from, length, offset + headBytes);
    offset += headBytes + length;
    return head.readDoubleLE(0);
  }
  let last: Frame | null = null;
  return {
    frames() {
      const seen: Frame[] = last ? [last] : [];
      for (let at = next(); at !== null; at = next()) {
        const points = new Uint32Array(new Uint8Array(bytes).buffer);
        seen.push({ at, width, height: lines, points });
      }
      last = seen.at(-1) ?? null;
      return seen;
    },
    async stop() {
      await recorder.stop();
      closeSync(file);
    },
  };
}
