import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface IncidentLog {
  /** Writes an exception down. @returns the id under which it is found in the log. */
  record(where: string, error: unknown): string;
}

const maxBytes = 1_000_000;

/**
 * A log of exceptions, one JSON object a line; the file before is kept when it grows large. It never holds what the
 * user wrote: of a message only what the engine or we ourselves put there stays.
 */
export function createIncidentLog(path: string, now: () => string): IncidentLog {
  return {
    record(where, error) {
      const incidentId = randomUUID().slice(0, 8);
      const line = JSON.stringify({ at: now(), incidentId, where, ...described(error) });
      console.error(line);
      try {
        mkdirSync(dirname(path), { recursive: true });
        if (sizeOf(path) > maxBytes) renameSync(path, `${path}.1`);
        appendFileSync(path, `${line}\n`);
      } catch {
        // A full disk must not turn one failure into two; the line went to the console.
      }
      return incidentId;
    },
  };
}

/** Name, code, message and stack of an exception, without data in it. */
export function described(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, ...code, message: withoutData(error), stack: frames.join('\n') };
}

/** JSON's parser quotes what it read, and what stands behind a colon is a value: neither is kept. */
function withoutData(error: Error): string {
  if (error instanceof SyntaxError) return '';
  return (error.message.split(/[:"“]/)[0] ?? '').slice(0, 200);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
