/** What a document can be written as; `electron/exports/formats.ts` has the renderer of each. */
export const exportFormats = ['pdf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** With its dot, as file names end. */
export const formatExtension: { readonly [F in ExportFormat]: string } = { pdf: '.pdf' };
