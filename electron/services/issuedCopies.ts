import { basename } from 'node:path';
import type { IssuedCopies } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { keptFileStem } from '#shared/documents/keptFileStem.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { TargetChooser, UserFiles } from './exporting.ts';
import { freePath } from './freePath.ts';
import type { Library } from './library.ts';

/** The way to what was issued of a meeting that can't be opened: its files need no journal. */
export interface CopyingIssued {
  /**
   * Into a folder that the user chooses, where no file is replaced; null when none was chosen. Ends at the first file
   * that can't be written; it is an error when there is none before it, else a part of what is told.
   */
  copy(meetingId: string): Promise<Result<IssuedCopies | null, CallError>>;
}

export interface CopyingIssuedParts {
  readonly library: Pick<Library, 'list' | 'issuedFiles'>;
  readonly chooser: Pick<TargetChooser, 'folder'>;
  readonly files: Pick<UserFiles, 'exists' | 'writeBytes'>;
}

export function createCopyingIssued({ library, chooser, files }: CopyingIssuedParts): CopyingIssued {
  /** The number of each file by its hash, as far as the list of meetings still knows. */
  async function stemOf(meetingId: string): Promise<(sha256: string) => string> {
    const listed = await library.list();
    const meeting = listed.ok ? listed.value.find(({ id }) => id === meetingId) : undefined;
    return (sha256) => keptFileStem(meeting?.issued.find((one) => one.sha256 === sha256) ?? null);
  }

  return {
    async copy(meetingId) {
      const kept = library.issuedFiles(meetingId);
      if (!kept) return err({ code: 'meetingNotFound', meetingId });
      const hashes = await kept.list();
      if (!hashes.ok) return hashes;
      if (hashes.value.length === 0) return err({ code: 'nothingIssued' });
      const good: { readonly sha256: string; readonly bytes: Uint8Array }[] = [];
      for (const sha256 of hashes.value) {
        const read = await kept.read({ sha256 });
        if (read.ok) good.push({ sha256, bytes: read.value });
        else if (read.error.code !== 'keptFileFault') return err(read.error);
      }
      const changedCount = hashes.value.length - good.length;
      if (good.length === 0) return ok({ fileNames: [], changedCount, failure: null });
      const folder = await chooser.folder();
      if (folder === null) return ok(null);
      const stem = await stemOf(meetingId);
      const fileNames: string[] = [];
      for (const { sha256, bytes } of good) {
        const path = await freePath(files, folder, stem(sha256), '.pdf');
        const written = await files.writeBytes(path, bytes);
        if (!written.ok && fileNames.length === 0) return written;
        if (!written.ok) return ok({ fileNames: fileNames.sort(), changedCount, failure: written.error });
        fileNames.push(basename(path));
      }
      return ok({ fileNames: fileNames.sort(), changedCount, failure: null });
    },
  };
}
