import type { OfficialDocument } from './officialDocument.ts';

/** What a document can be written as; `electron/exports/formats.ts` has the renderer of each. */
export const exportFormats = ['pdf', 'docx', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** With its dot, as file names end. */
export const formatExtension: { readonly [F in ExportFormat]: string } = {
  pdf: '.pdf',
  docx: '.docx',
  xlsx: '.xlsx',
};

/** The formats in which this document can be written: a workbook is made of tables, and not every document has one. */
export function formatsFor({ main, appendices }: OfficialDocument): readonly ExportFormat[] {
  const bodies = [...(main ? [main.body] : []), ...appendices.map(({ body }) => body)];
  const hasTable = bodies.flat().some(({ kind }) => kind === 'table');
  return exportFormats.filter((format) => format !== 'xlsx' || hasTable);
}
