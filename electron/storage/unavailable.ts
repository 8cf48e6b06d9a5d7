import type { StorageUnavailable } from '../services/ports.ts';

/** The system's own code of a failed file operation: ENOSPC, EROFS …; undefined for other exceptions. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** A failed file operation as a value. Anything else is a bug and is thrown on. */
export function unavailable(error: unknown): StorageUnavailable {
  const reason = systemCode(error);
  if (reason === undefined || reason.startsWith('ERR_')) throw error;
  return { code: 'storageUnavailable', reason };
}

/** What `operation` gives, or null when the file or folder is not there. */
export async function unlessMissing<T>(operation: Promise<T>): Promise<T | null> {
  try {
    return await operation;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
