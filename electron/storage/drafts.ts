import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Draft } from '#shared/contract/data.ts';
import { instantSchema } from '#shared/domain/values.ts';
import type { Result } from '#shared/lib/result.ts';
import { z } from '#shared/lib/zod.ts';
import type { Clock, DraftStore, StorageUnavailable } from '../services/ports.ts';
import { type AppendFile, appendFile } from './appendFile.ts';
import { asideName, replaceFile, syncFolder, writeNew } from './durableFile.ts';
import { unlessMissing } from './unavailable.ts';

/** The drafts on disk are synced at the latest so long after a letter was typed. */
const syncAfterMs = 800;
/** A file that has grown by so many bytes since it was last rewritten is rewritten with the drafts that remain. */
const compactAfterBytes = 4 << 20;

const draftSchema = z.object({ key: z.string(), text: z.string(), caret: z.number(), at: instantSchema });

export interface OpenDrafts extends DraftStore {
  close(): Promise<void>;
}

/**
 * Opens the drafts of a meeting: a line for each letter typed, the last line of a key counts. An unfinished last line
 * is passed over; a file with other lines that can't be read is copied aside first.
 */
export async function openDrafts(
  path: string,
  clock: Clock,
): Promise<{ readonly drafts: OpenDrafts; readonly damagedName: string | null }> {
  const text = (await unlessMissing(readFile(path, 'utf8'))) ?? '';
  const finished = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = finished.split('\n').filter(Boolean).map(draftOf);
  const damagedName = lines.includes(null) ? asideName(path, 'damaged', clock.now()) : null;
  if (damagedName) {
    await writeNew(join(dirname(path), damagedName), Buffer.from(text));
    await syncFolder(dirname(path));
  }
  const live = new Map<string, Draft>();
  for (const draft of lines) if (draft) remember(live, draft);
  if (text !== linesOf(live)) await replaceFile(path, Buffer.from(linesOf(live)));
  return { drafts: draftsIn(path, live), damagedName };
}

function draftOf(line: string): Draft | null {
  try {
    return draftSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function remember(live: Map<string, Draft>, draft: Draft): void {
  if (draft.text === '') live.delete(draft.key);
  else live.set(draft.key, draft);
}

function lineOf({ key, text, caret, at }: Draft): string {
  return `${JSON.stringify({ key, text, caret, at })}\n`;
}

function linesOf(live: ReadonlyMap<string, Draft>): string {
  return [...live.values()].map(lineOf).join('');
}

function draftsIn(path: string, live: Map<string, Draft>): OpenDrafts {
  const startLength = Buffer.byteLength(linesOf(live));
  let file: AppendFile = appendFile(path, startLength, { creates: true });
  let compactAt = startLength + compactAfterBytes;
  let syncTimer: NodeJS.Timeout | null = null;
  let mustSync = false;
  let isNamed = startLength > 0;
  /** Writes, syncs and rewrites come one after the other. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function write(draft: Draft): Promise<Result<null, StorageUnavailable>> {
    const written = await file.append(Buffer.from(lineOf(draft)), { synced: mustSync });
    if (!written.ok) return written;
    remember(live, draft);
    mustSync = false;
    syncTimer ??= setTimeout(() => inTurn(sync).catch(() => undefined), syncAfterMs);
    if (file.length() > compactAt) await compact();
    return written;
  }

  async function sync(): Promise<void> {
    if (syncTimer) clearTimeout(syncTimer);
    syncTimer = null;
    // Nobody waits for this one: when it fails, the next draft is synced at once and tells.
    mustSync = !(await file.sync()).ok;
    if (mustSync || isNamed) return;
    await syncFolder(dirname(path));
    isNamed = true;
  }

  async function compact(): Promise<void> {
    const bytes = Buffer.from(linesOf(live));
    compactAt = file.length() + compactAfterBytes;
    try {
      await replaceFile(path, bytes);
    } catch {
      // No room for a second file: the one there is goes on growing.
      return;
    }
    await file.close();
    file = appendFile(path, bytes.length, { creates: true });
    compactAt = bytes.length + compactAfterBytes;
  }

  return {
    list: () => [...live.values()],
    save: (draft) => inTurn(() => write(draft)),
    close: () =>
      inTurn(async () => {
        if (syncTimer) await sync();
        await file.close();
      }),
  };
}
