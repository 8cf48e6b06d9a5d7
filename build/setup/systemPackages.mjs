import { existsSync } from 'node:fs';
import { run, which } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

/** True where this process may install Debian packages. */
export function canInstallSystemPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get') !== undefined;
}

/**
 * Installs Debian packages, or says which command does.
 * @param {readonly string[]} names
 * @param {string} forWhat
 */
export async function installSystemPackages(names, forWhat) {
  const command = `sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`;
  const missing = `${forWhat} needs system packages that are not installed: ${names.join(', ')}.`;
  if (!which('apt-get')) throw new SetupProblem(`${missing} Install what your system calls them; on Debian:`, command);
  if (!canInstallSystemPackages()) throw new SetupProblem(`${missing} Run:`, command);

  say(`Installing system packages: ${names.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt may be at work for a moment, on a machine that has just started.
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120'];
  const update = await run('apt-get', [...quiet, 'update'], { output: 'keep', env });
  const args = [...quiet, 'install', '-y', '--no-install-recommends', ...names];
  const install = await run('apt-get', args, { output: 'keep', env });
  if (install.status === 0) return;
  process.stderr.write(update.output + install.output);
  throw new SetupProblem(`${missing} Their installation failed; the cause is above. When it is mended, run:`, command);
}

/**
 * Installs the packages whose programs (or files) are not there.
 * @param {Readonly<Record<string, string>>} programOfPackage package -> program on the PATH, or absolute file
 * @param {string} forWhat
 */
export async function ensurePrograms(programOfPackage, forWhat) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(programOfPackage);
  if (missing.length > 0) await installSystemPackages(missing, forWhat);
}

/**
 * @param {Readonly<Record<string, string>>} programOfPackage
 * @returns {string[]}
 */
export function missingPackages(programOfPackage) {
  const isThere = (/** @type {string} */ program) =>
    program.startsWith('/') ? existsSync(program) : which(program) !== undefined;
  return Object.keys(programOfPackage).filter((name) => !isThere(programOfPackage[name] ?? ''));
}
