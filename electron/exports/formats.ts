import type { TellProgress } from '#shared/documents/documentProgress.ts';
import { type ExportFormat, formatsFor } from '#shared/documents/exportFormat.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';

export interface RenderContext {
  readonly fontsFolder: string;
  readonly createdAt: Date;
  /** Called for each page that is laid out, and again when it is drawn, by formats that have pages. */
  readonly page?: TellProgress;
}

/** What a format lacks to be made, as a part of `ExportError`. */
export interface RenderError {
  readonly code: 'exportFailed';
  readonly reason: 'fontsMissing' | 'noTables';
}

/** Turns a document into the bytes of a file. */
export type Renderer = (document: OfficialDocument, context: RenderContext) => Promise<Result<Uint8Array, RenderError>>;

/**
 * How each format is made. A new one is one folder beside `pdf/`, its name in `shared/documents/exportFormat.ts` and
 * one entry here. Renderers are imported when first used, so that whoever only needs the list does not load them.
 */
export const renderers: { readonly [F in ExportFormat]: Renderer } = {
  async pdf(document, { fontsFolder, createdAt, page }) {
    const { findFonts } = await import('./pdf/fonts.ts');
    const fonts = await findFonts(fontsFolder);
    if (fonts === null) return err({ code: 'exportFailed', reason: 'fontsMissing' });
    const { renderPdf } = await import('./pdf/renderPdf.ts');
    return ok(await renderPdf(document, fonts, createdAt, page));
  },
  async docx(document, { fontsFolder, createdAt }) {
    // To measure with: the file names its font and carries none.
    const { findFonts } = await import('./pdf/fonts.ts');
    const fonts = await findFonts(fontsFolder);
    if (fonts === null) return err({ code: 'exportFailed', reason: 'fontsMissing' });
    const { renderDocx } = await import('./docx/renderDocx.ts');
    return ok(await renderDocx(document, fonts, createdAt));
  },
  async xlsx(document, { createdAt }) {
    if (!formatsFor(document).includes('xlsx')) return err({ code: 'exportFailed', reason: 'noTables' });
    const { renderXlsx } = await import('./xlsx/renderXlsx.ts');
    return ok(await renderXlsx(document, createdAt));
  },
};
