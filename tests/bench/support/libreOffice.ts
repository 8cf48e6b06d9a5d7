import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { timed } from './interleaved.ts';
import { median } from './median.ts';
import { runFolder } from './runFolder.ts';

/** The command that is LibreOffice, or null where there is none. */
export function libreOffice(): string | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return 'soffice';
  } catch {
    return null;
  }
}

export interface ConversionTimes {
  /** A document with the program's start, in milliseconds. */
  readonly cold: number;
  /** One more document, while the program runs. */
  readonly warm: number;
}

const rounds = 3;
const more = 4;

/**
 * How long LibreOffice takes to make a PDF of a DOCX file. It has no profile of the user's to read. What a further
 * document takes is what several in one run take more than one does.
 */
export async function conversionTimes(command: string, docxPath: string): Promise<ConversionTimes> {
  const folder = runFolder('libre-office');
  const copies = Array.from({ length: 1 + more }, (_, index) => join(folder, `copy-${index}.docx`));
  for (const copy of copies) copyFileSync(docxPath, copy);
  const converted = (files: readonly string[]) => timed(() => convert(command, files, folder));
  // The first run of all makes the profile.
  await converted(copies.slice(0, 1));
  const ones: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ones.push(await converted(copies.slice(0, 1)));
    all.push(await converted(copies));
  }
  const cold = median(ones);
  return { cold, warm: (median(all) - cold) / more };
}

async function convert(command: string, files: readonly string[], folder: string): Promise<void> {
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder];
  await promisify(execFile)(command, [...args, ...files]);
}
