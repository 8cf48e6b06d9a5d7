import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { electronExecutable, runFolder } from './runFolder.ts';

/** Chromium refuses its sandbox to root, and to nobody else. */
export const sandboxArguments: readonly string[] =
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Runs a program in Electron to its end. @returns what it printed; throws, with what it complained of, when it fails. */
export async function runElectron(entry: string, args: readonly string[]): Promise<string> {
  const profile = `--user-data-dir=${runFolder('profile')}`;
  const child = spawn(electronExecutable(), [entry, ...sandboxArguments, profile, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [output, complaint, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Error(`Electron ended with ${status}:\n${complaint}`);
  return output;
}
