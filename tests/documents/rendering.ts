import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, vi } from 'vitest';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { type FontFiles, findFonts } from '../../electron/exports/pdf/fonts.ts';
import { renderPdf } from '../../electron/exports/pdf/renderPdf.ts';
import { type PdfPage, readPdf } from './readPdf.ts';

export const fontsFolder = resolve(import.meta.dirname, '../../assets/fonts/tinos');
export const createdAt = new Date('2022-04-25T10:17:00Z');

// Every measurement starts other programs, which wait for their turn on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

export const mm = (points: number): number => (points * 25.4) / 72;

export interface Rendered {
  readonly path: string;
  readonly pages: readonly PdfPage[];
}

const folder = mkdtempSync(join(tmpdir(), 'giao-ban-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let fonts: Promise<FontFiles | null> | null = null;

/** The fonts that come with the application, whatever the machine has. */
export async function bundledFonts(): Promise<FontFiles> {
  fonts ??= findFonts(fontsFolder, []);
  const found = await fonts;
  if (!found) throw new Error(`No fonts in ${fontsFolder}`);
  return found;
}

let count = 0;

/** Makes a document's PDF in a folder that goes away with the test file, and reads it back. */
export async function rendered(document: OfficialDocument): Promise<Rendered> {
  count += 1;
  const path = join(folder, `${count}.pdf`);
  writeFileSync(path, await renderPdf(document, await bundledFonts(), createdAt));
  return { path, pages: readPdf(path) };
}
