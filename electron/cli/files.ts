import { access } from 'node:fs/promises';

/** The system's own code of a failed file operation: ENOENT, EACCES … Anything else is a bug and is thrown on. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'ERR_';
  if (code.startsWith('ERR_')) throw error;
  return code;
}

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
