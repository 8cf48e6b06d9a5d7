import type { PdfDocument } from './engine.ts';
import { Flow } from './flow.ts';
import { fontFamily } from './fonts.ts';
import { page } from './layout.ts';
import type { DocumentDefinition } from './nodes.ts';
import { TaggedRenderer } from './taggedRenderer.ts';

/**
 * Lays a document out and draws it. pdfmake drops without a word what of a block that is kept whole doesn't fit on a
 * page; minutes with a line missing are worse than none, so that is an exception here.
 */
export function typeset({ content, header }: DocumentDefinition, pdf: PdfDocument): void {
  const flow = new Flow({ width: page.width, height: page.height }, { ...page.margins }, null);
  const pages = flow.layoutDocument(content, pdf, {}, { font: fontFamily }, undefined, (number) =>
    header(number, flow.numberOf(number)),
  );
  const renderer = new TaggedRenderer(pdf);
  renderer.renderPages(pages);
  const lost = flow.placed.filter((line) => !renderer.hasDrawn(line));
  if (lost.length > 0) throw new Error(`${lost.length} lines were laid out and not drawn`);
}
