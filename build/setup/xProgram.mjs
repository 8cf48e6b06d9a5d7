import { spawn } from 'node:child_process';

const stopTimeoutMs = 3_000;

/**
 * Starts a program that runs beside us until `stop` is called or this process ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {{ extraPipe?: boolean }} [options] `extraPipe` opens file descriptor 3 for what the program has to tell
 */
export async function startProgram(command, args, env, options = {}) {
  const child = spawn(command, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe', options.extraPipe ? 'pipe' : 'ignore'],
  });
  // A polite signal: an X server that is killed leaves its lock file behind.
  const end = () => child.kill('SIGTERM');
  process.on('exit', end);
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2_000);
  });
  const ended = new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  ended.then(() => process.off('exit', end));
  return {
    child,
    ended,
    complaint: () => complaint.trim(),
    async stop() {
      end();
      const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
