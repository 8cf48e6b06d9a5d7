import type { CallError } from '#shared/contract/errors.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { OpenMeetingStore, ReportBug, Snapshot } from './ports.ts';

/** A snapshot is written each time that so many entries have come since the last one. */
const entriesPerSnapshot = 200;

export interface Snapshotting {
  /** Writes one, unless the last one is of the same entry. One at a time. */
  now(): Promise<Result<null, CallError>>;
  /** Writes one in the background when it is time. A failure is no news then: the log will say so too. */
  whenDue(): void;
}

export function snapshotting(
  store: Pick<OpenMeetingStore, 'snapshot' | 'saveSnapshot'>,
  current: () => Snapshot,
  reportBug: ReportBug,
): Snapshotting {
  let savedSeq = store.snapshot?.seq ?? 0;
  let saving: Promise<Result<null, CallError>> | null = null;

  async function save(): Promise<Result<null, CallError>> {
    const { seq, state } = current();
    const saved = await store.saveSnapshot({ seq, state });
    if (saved.ok) savedSeq = seq;
    return saved;
  }

  async function now(): Promise<Result<null, CallError>> {
    while (saving) await saving.catch(() => null);
    if (current().seq === savedSeq) return ok(null);
    saving = save();
    try {
      return await saving;
    } finally {
      saving = null;
    }
  }

  return {
    now,
    whenDue() {
      if (!saving && current().seq - savedSeq >= entriesPerSnapshot) now().catch(reportBug);
    },
  };
}
