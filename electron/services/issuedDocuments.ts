import type { CallError } from '#shared/contract/errors.ts';
import type { Entry } from '#shared/domain/history.ts';
import { type Issuance, issuanceType } from '#shared/domain/issuance.ts';
import { apply, type Change, emptyState, type MeetingState } from '#shared/domain/state.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { IssuedFiles } from './ports.ts';

/** What was issued of a meeting, as it was issued, whatever has become of the meeting since. */
export interface IssuedDocuments {
  /** The bytes that were issued; null for what was issued before bytes were kept, or elsewhere. */
  bytesOf(issuance: Issuance): Promise<Result<Uint8Array | null, CallError>>;
  /** The meeting with nothing in it that was recorded after the document had got its number. */
  stateOf(issuance: Issuance): Promise<Result<MeetingState, CallError>>;
}

export function issuedDocumentsIn(
  files: Pick<IssuedFiles, 'read'>,
  entries: () => AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>,
): IssuedDocuments {
  return {
    async bytesOf(issuance) {
      if (!issuance.file) return ok(null);
      const read = await files.read(issuance.file);
      if (read.ok) return read;
      return err(read.error.code === 'keptFileFault' ? damaged(issuance, read.error.fault) : read.error);
    },
    async stateOf({ id, issuedAt }) {
      // Before issuances were final one could be undone, and another given under the same id.
      const isGiven = (change: Change): boolean =>
        change.kind === 'issuance' && change.id === id && !change.before && change.after?.issuedAt === issuedAt;
      const changes: Change[] = [];
      for await (const some of entries()) {
        for (const entry of some) {
          for (const change of entry.changes) changes.push(change);
          if (entry.changes.some(isGiven)) return ok(apply(emptyState, changes));
        }
      }
      return err({ code: 'recordNotFound', kind: 'issuance', id });
    },
  };
}

function damaged(issuance: Issuance, fault: 'missing' | 'changed'): CallError {
  const { number, date } = issuance;
  return { code: 'issuedFileDamaged', document: issuanceType(issuance), number, date, fault };
}
