import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from './runFolder.ts';

/** Writes an application of a main script and one page, for a baseline. @returns its folder. */
export function writePlainApp(name: string, main: string, page: string): string {
  const folder = runFolder(name);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(folder, 'main.cjs'), main);
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}
