import { openSync, readSync } from 'node:fs';

/** The points of a virtual screen as they are now, line by line, four bytes each: blue, green, red and one unused. */
export interface ScreenDump {
  readonly bytesPerLine: number;
  /** Copies the lines from `top` on into `into`, as many as it holds. */
  read(into: Buffer, top: number): void;
}

/** Words of 32 bits, the largest byte first (X11's XWDFile.h). */
const headerWords = { headerSize: 0, bitsPerPixel: 11, bytesPerLine: 12, colourCount: 19 };
const headerBytes = 100;
const colourBytes = 12;

/** Opens the file of a VirtualScreen. */
export function openScreenDump(path: string): ScreenDump {
  const file = openSync(path, 'r');
  const header = Buffer.alloc(headerBytes);
  readSync(file, header, 0, headerBytes, 0);
  const word = (name: keyof typeof headerWords): number => header.readUInt32BE(4 * headerWords[name]);
  if (word('bitsPerPixel') !== 32) throw new Error('The screen has other points than of 32 bits');
  const start = word('headerSize') + colourBytes * word('colourCount');
  const bytesPerLine = word('bytesPerLine');
  return {
    bytesPerLine,
    read: (into, top) => void readSync(file, into, 0, into.length, start + top * bytesPerLine),
  };
}
