import { extname } from 'node:path';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';

export interface RenderContext {
  readonly fontsFolder: string;
  readonly createdAt: Date;
}

/** What a format lacks to be made, as a part of `ExportError`. */
export interface RenderError {
  readonly code: 'exportFailed';
  readonly reason: 'fontsMissing';
}

export interface ExportFormat {
  readonly id: string;
  /** With its dot. */
  readonly extension: string;
  render(document: OfficialDocument, context: RenderContext): Promise<Result<Uint8Array, RenderError>>;
}

/**
 * What an official document can be written as. A new format is one folder beside `pdf/` and one entry here. Renderers
 * are imported when first used, so that whoever only needs the list does not load them.
 */
export const exportFormats = [
  {
    id: 'pdf',
    extension: '.pdf',
    async render(document, { fontsFolder, createdAt }) {
      const { findFonts } = await import('./pdf/fonts.ts');
      const fonts = await findFonts(fontsFolder);
      if (fonts === null) return err({ code: 'exportFailed', reason: 'fontsMissing' });
      const { renderPdf } = await import('./pdf/renderPdf.ts');
      return ok(await renderPdf(document, fonts, createdAt));
    },
  },
] as const satisfies readonly ExportFormat[];

export type ExportFormatId = (typeof exportFormats)[number]['id'];

/** The format with this id. Ids are checked by the compiler; an unknown one is a bug. */
export function exportFormat(id: ExportFormatId): ExportFormat {
  const format = exportFormats.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`No export format "${id}"`);
  return format;
}

/** The format that a file's name asks for, or null. */
export function formatOfFile(path: string): ExportFormat | null {
  return exportFormats.find((format) => format.extension === extname(path).toLowerCase()) ?? null;
}
