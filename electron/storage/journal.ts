import type { Entry } from '#shared/domain/history.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { CommandLog } from '../services/ports.ts';
import { appendFile } from './appendFile.ts';
import { entryCount, entryLine, type JournalLines, parsedEntry, parsedHead } from './journalLines.ts';
import { unavailable } from './unavailable.ts';

export interface Journal extends CommandLog {
  /** The last entry that the subscribers were told of, and its hash. */
  position(): { readonly seq: number; readonly hash: string };
  close(): Promise<void>;
}

/** How many bytes are read at once when the journal is replayed. */
const replayChunk = 1 << 20;

/** @param lines what is in the file at `path`, all of it good. Throws the system's error when it can't be written to. */
export async function openJournal(path: string, lines: JournalLines): Promise<Journal> {
  /** `[seq]`: where an entry begins; the last one is where the next will. */
  const starts = [...lines.starts];
  const file = appendFile(path, starts.at(-1) ?? 0, { creates: false });
  const listeners = new Set<(entry: Entry) => void>();
  let position = { seq: entryCount(lines), hash: lines.lastHash };
  let isAppending = false;

  await file.open();
  const startOf = (seq: number): number => starts[seq] ?? file.length();

  /** Reads the entries from `first` to `last`, each by `parse`. */
  async function readEach<T>(first: number, last: number, parse: (bytes: Buffer, start: number, end: number) => T) {
    const from = startOf(first);
    const bytes = await file.read(from, startOf(last + 1));
    const seqs = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return seqs.map((seq) => parse(bytes, startOf(seq) - from, startOf(seq + 1) - from));
  }

  async function* inChunks<T>(first: number, last: number, parse: (bytes: Buffer, start: number, end: number) => T) {
    for (let next = first; next <= last; ) {
      let until = next;
      while (until < last && startOf(until + 2) <= startOf(next) + replayChunk) until += 1;
      yield await readEach(next, until, parse);
      next = until + 1;
    }
  }

  async function append(entries: readonly Entry[]): ReturnType<CommandLog['append']> {
    let { hash } = position;
    const lines = entries.map((entry) => {
      const line = entryLine(hash, entry);
      hash = line.hash;
      return { entry, ...line };
    });
    const written = await file.append(Buffer.concat(lines.map(({ bytes }) => bytes)), { synced: true });
    if (!written.ok) return written;
    for (const { bytes } of lines) starts.push(startOf(starts.length - 1) + bytes.length);
    for (const { entry, hash } of lines) {
      position = { seq: entry.seq, hash };
      for (const listener of [...listeners]) listener(entry);
    }
    return ok(null);
  }

  return {
    async append(entries) {
      if (isAppending) throw new Error('The journal has one writer, which waits for each append');
      isAppending = true;
      try {
        return await append(entries);
      } finally {
        isAppending = false;
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replay: (afterSeq) => inChunks(afterSeq + 1, position.seq, parsedEntry),
    replayHeads: (untilSeq) => inChunks(1, untilSeq, parsedHead),
    async readNaming(id) {
      // An id has no letter that JSON would write otherwise.
      const named = Buffer.from(JSON.stringify(id));
      const entries: Entry[] = [];
      try {
        const found = inChunks(1, position.seq, (bytes, start, end) =>
          bytes.subarray(start, end).includes(named) ? parsedEntry(bytes, start, end) : null,
        );
        for await (const chunk of found) for (const entry of chunk) if (entry) entries.push(entry);
        return ok(entries);
      } catch (error) {
        return err(unavailable(error));
      }
    },
    async read(seqs) {
      try {
        const entries: Entry[] = [];
        for (const seq of seqs) entries.push(...(await readEach(seq, seq, parsedEntry)));
        return ok(entries);
      } catch (error) {
        return err(unavailable(error));
      }
    },
    position: () => position,
    close: () => file.close(),
  };
}
