import { createHash } from 'node:crypto';
import { type Entry, headOf } from '#shared/domain/history.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { CommandLog, IssuedFiles, OpenMeetingStore, Snapshot } from '../../electron/services/ports.ts';

/** A meeting's store in memory, whose disk can be slow or refuse. */
export interface MemoryStore extends OpenMeetingStore {
  readonly entries: Entry[];
  readonly appends: (readonly number[])[];
  readonly snapshots: Snapshot[];
  /** Awaited before an append is done. */
  disk: Promise<void>;
  /** While set, appends are refused with it. */
  refusal: string | null;
}

export function memoryStore(entries: Entry[] = []): MemoryStore {
  const listeners = new Set<(entry: Entry) => void>();
  const log: CommandLog = {
    async append(appended) {
      await store.disk;
      store.appends.push(appended.map(({ seq }) => seq));
      if (store.refusal) return err({ code: 'storageUnavailable', reason: store.refusal });
      for (const entry of appended) {
        entries.push(entry);
        for (const listener of listeners) listener(entry);
      }
      return ok(null);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async *replay(afterSeq) {
      yield entries.slice(afterSeq);
    },
    async *replayHeads(untilSeq) {
      yield entries.slice(0, untilSeq).map(headOf);
    },
    readNaming: async (id) => ok(entries.filter((entry) => JSON.stringify(entry).includes(JSON.stringify(id)))),
    read: async (seqs) => ok(entries.filter(({ seq }) => seqs.includes(seq))),
  };
  const store: MemoryStore = {
    entries,
    appends: [],
    snapshots: [],
    disk: Promise.resolve(),
    refusal: null,
    log,
    snapshot: null,
    issuedFiles: memoryFiles(),
    repairs: { tornBytes: 0, setAside: [], lostCount: 0 },
    drafts: { list: () => [], save: async () => ok(null) },
    async saveSnapshot(snapshot) {
      store.snapshots.push(snapshot);
      return ok(null);
    },
    close: async () => undefined,
  };
  return store;
}

/** Kept files in memory. */
function memoryFiles(): IssuedFiles {
  const kept = new Map<string, Uint8Array>();
  const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return {
    async keep(bytes) {
      kept.set(hashOf(bytes), bytes);
      return ok({ sha256: hashOf(bytes), bytes: bytes.length });
    },
    async read({ sha256 }) {
      const bytes = kept.get(sha256);
      return bytes ? ok(bytes) : err({ code: 'keptFileFault', fault: 'missing' });
    },
    list: async () => ok([...kept.keys()]),
    settle: async () => ok([]),
  };
}
