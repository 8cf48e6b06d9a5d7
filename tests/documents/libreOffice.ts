import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, vi } from 'vitest';
import { fontsFolder } from './rendering.ts';

/** LibreOffice reads what the application writes for Word: a real program, which had no part in writing it. */

// It starts in seconds, and waits for its turn on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const parts = ['libswlo.so', 'libsclo.so'].map((name) => join('/usr/lib/libreoffice/program', name));

/** Why its tests are skipped; null where it is installed. */
export const withoutLibreOffice: string | null = parts.every((path) => existsSync(path))
  ? null
  : 'LibreOffice is not installed: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui';

const folder = mkdtempSync(join(tmpdir(), 'giao-ban-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The fonts that come with the application, under the name that documents ask for: the metrics are the same. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fontsFolder}</dir>
  <cachedir>${join(folder, 'fonts')}</cachedir>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>
`;

let count = 0;

/**
 * Has LibreOffice open files and save them as `to`, all of them in one start.
 * @param files contents by name, without extension
 * @returns the paths of the new files, by name
 */
export function converted<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
  from: 'docx' | 'xlsx',
  to: 'pdf' | 'docx' | 'xlsx',
): Readonly<Record<Name, string>> {
  count += 1;
  const [source, target] = [join(folder, `${count}-source`), join(folder, `${count}`)];
  mkdirSync(source);
  mkdirSync(target);
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(configuration, fontConfiguration);
  const names = Object.keys(files) as Name[];
  for (const name of names) writeFileSync(join(source, `${name}.${from}`), files[name]);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const paths = names.map((name) => join(source, `${name}.${from}`));
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', target, ...paths], {
    env: { ...process.env, FONTCONFIG_FILE: configuration },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const made = readdirSync(target);
  const missing = names.filter((name) => !made.includes(`${name}.${to}`));
  if (missing.length > 0) throw new Error(`LibreOffice did not convert: ${missing.join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, join(target, `${name}.${to}`)])) as Record<Name, string>;
}
