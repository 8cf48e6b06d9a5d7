import { execFile, spawn } from 'node:child_process';

/** A program that runs beside a test, and ends with it whatever happens. */
export interface Companion {
  /** What it has written to stdout. */
  output(): string;
  /** What it has complained of. */
  complaint(): string;
  hasEnded(): boolean;
  stop(): Promise<void>;
}

const stopTimeoutMs = 3_000;
const answerTimeoutMs = 5_000;

export function startCompanion(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Companion {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  let isOver = false;
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2_000);
  });
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isOver = true;
      resolve();
    };
    child.once('error', (error) => {
      complaint += error.message;
      end();
    });
    child.once('exit', end);
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    output: () => output,
    complaint: () => complaint.trim(),
    hasEnded: () => isOver,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(kill, stopTimeoutMs);
      await ended;
      clearTimeout(timer);
      process.off('exit', kill);
    },
  };
}

/** What a program prints before it ends; empty when it fails, or takes too long. */
export function answerOf(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, timeout: answerTimeoutMs };
    execFile(command, args, options, (error, stdout) => resolve(error ? '' : stdout.trim()));
  });
}
