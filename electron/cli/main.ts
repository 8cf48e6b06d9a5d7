/** The entry of the command line: plain Node, no Electron. `npm run export -- <record.json> --to <folder>` runs it. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { systemClock } from '../services/systemClock.ts';
import { defaultLibrary } from '../storage/defaultLibrary.ts';
import { runCommandLine } from './runCommandLine.ts';

const { exitCode, output, complaints } = await runCommandLine(process.argv.slice(2), {
  cwd: process.cwd(),
  // Built, this file lies in out/main/.
  assetsFolder: resolve(import.meta.dirname, '../../assets'),
  defaultLibrary: defaultLibrary(process.platform, process.env, homedir()),
  clock: systemClock,
});
for (const line of output) process.stdout.write(`${line}\n`);
for (const line of complaints) process.stderr.write(`${line}\n`);
process.exitCode = exitCode;
