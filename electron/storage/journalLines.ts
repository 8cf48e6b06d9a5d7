import { createHash } from 'node:crypto';
import { type Entry, type EntryHead, headOf } from '#shared/domain/history.ts';

/**
 * A journal as text: `<sha256 of the hash before and the JSON> <JSON>\n`, a line an entry, behind a first line that
 * says what it is. Each hash covers the one before it, so no line can be changed, left out or moved unnoticed.
 */
export const journalVersion = 1;
const format = 'giao-ban/journal';
const hashLength = 64;
const newline = 10;
const space = 32;

export interface JournalLine {
  readonly hash: string;
  readonly bytes: Buffer;
}

function lineAfter(previousHash: string, value: unknown): JournalLine {
  const json = Buffer.from(JSON.stringify(value));
  const hash = hashAfter(previousHash, json);
  return { hash, bytes: Buffer.concat([Buffer.from(`${hash} `), json, Buffer.from('\n')]) };
}

function hashAfter(previousHash: string, json: Uint8Array): string {
  return createHash('sha256').update(previousHash).update(json).digest('hex');
}

export function headerLine(meetingId: string): JournalLine {
  return lineAfter('', { format, version: journalVersion, meetingId });
}

/** Command and changes come last, so that the head can be read without them. */
export function entryLine(previousHash: string, entry: Entry): JournalLine {
  const { command, changes, ...head } = entry;
  return lineAfter(previousHash, { ...head, command, changes });
}

/** What of a journal can be trusted: all up to the first line whose hash does not fit. */
export interface JournalLines {
  /** Where the lines begin: `[0]` the header, `[seq]` the entry. The last one is where the trusted part ends. */
  readonly starts: readonly number[];
  readonly lastHash: string;
  /** What follows: nothing; a line that was not finished (its newline is missing); or anything else. */
  readonly rest: 'none' | 'torn' | 'damaged';
}

/** The number of entries that can be trusted; they are the ones from 1 on. */
export function entryCount({ starts }: Pick<JournalLines, 'starts'>): number {
  return Math.max(0, starts.length - 2);
}

/** The version that the header states, whatever the rest of the file is like; null when it can't be read. */
export function statedVersion(bytes: Buffer): number | null {
  const end = bytes.indexOf(newline);
  const header = parsedObject(bytes.subarray(hashLength + 1, end === -1 ? bytes.length : end));
  return header?.format === format && typeof header.version === 'number' ? header.version : null;
}

function parsedObject(json: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json.toString());
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

export function readLines(bytes: Buffer): JournalLines {
  const starts = [0];
  let lastHash = '';
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(newline, start);
    if (end === -1) return { starts, lastHash, rest: 'torn' };
    const hash = verifiedHash(bytes.subarray(start, end), lastHash);
    if (hash === null) return { starts, lastHash, rest: 'damaged' };
    lastHash = hash;
    start = end + 1;
    starts.push(start);
  }
  return { starts, lastHash, rest: 'none' };
}

function verifiedHash(line: Buffer, previousHash: string): string | null {
  if (line.length < hashLength + 2 || line[hashLength] !== space) return null;
  const hash = hashAfter(previousHash, line.subarray(hashLength + 1));
  return hash === statedHash(line, 0) ? hash : null;
}

/** The hash that the line beginning at `start` states. */
export function statedHash(bytes: Buffer, start: number): string {
  return bytes.toString('latin1', start, start + hashLength);
}

/** The entry in the line from `start` to `end` (its newline included), whose hash is known to fit. */
export function parsedEntry(bytes: Buffer, start: number, end: number): Entry {
  return JSON.parse(bytes.toString('utf8', start + hashLength + 1, end - 1)) as Entry;
}

// Within a JSON string each quotation mark has a backslash before it, so this can't be part of one.
const commandMark = Buffer.from(',"command":');
const commandType = /^,"command":\{"type":"([^"\\]+)"/;
const commandTypeLength = 80;

/** The head of the entry in that line, without parsing the rest. */
export function parsedHead(bytes: Buffer, start: number, end: number): EntryHead {
  const mark = bytes.indexOf(commandMark, start);
  if (mark === -1 || mark >= end) return headOf(parsedEntry(bytes, start, end));
  const head = JSON.parse(`${bytes.toString('utf8', start + hashLength + 1, mark)}}`);
  const type = commandType.exec(bytes.toString('latin1', mark, mark + commandTypeLength))?.[1] ?? null;
  return { ...head, commandType: type };
}

/**
 * The entries behind the trusted part that can still be read: those whose hash fits with the one that the line before
 * states. `lineCount` counts all finished lines there.
 */
export function readableBehind(bytes: Buffer, from: number): { readonly entries: Entry[]; readonly lineCount: number } {
  const entries: Entry[] = [];
  let lineCount = 0;
  let previousHash: string | null = null;
  let start = from;
  for (let end = bytes.indexOf(newline, start); end !== -1; end = bytes.indexOf(newline, start)) {
    const line = bytes.subarray(start, end);
    const isReadable = previousHash !== null && verifiedHash(line, previousHash) !== null;
    if (isReadable) entries.push(parsedEntry(bytes, start, end + 1));
    previousHash = statedHash(line, 0);
    lineCount += 1;
    start = end + 1;
  }
  return { entries, lineCount };
}
