import type { TellProgress } from '#shared/documents/documentProgress.ts';
import { Flow } from './flow.ts';
import { margins } from './layout.ts';
import type { DocumentDefinition } from './nodes.ts';
import type { OfficialPdf } from './officialPdf.ts';
import { TaggedRenderer } from './taggedRenderer.ts';

/**
 * Lays a document out and draws it. pdfmake drops without a word what of a block that is kept whole doesn't fit on a
 * page; minutes with a line missing are worse than none, so that is an exception here.
 */
export function typeset(
  { page, content, header, foot }: DocumentDefinition,
  pdf: OfficialPdf,
  tellPage: TellProgress = () => undefined,
): void {
  const flow = new Flow({ width: page.width, height: page.height }, { ...margins }, pdf, (begun) =>
    tellPage({ stage: 'laying', page: begun, pageCount: null }),
  );
  const pages = flow.layoutDocument(
    content,
    pdf,
    {},
    {},
    undefined,
    (number, _, { width }) => header(number, flow.numberOf(number), width),
    (number) => (number === 1 ? (foot?.node ?? null) : null),
  );
  const renderer = new TaggedRenderer(pdf);
  renderer.renderPages(pages, (drawn) => tellPage({ stage: 'drawing', page: drawn, pageCount: pages.length }));
  const lost = flow.placed.filter((line) => !renderer.hasDrawn(line));
  if (lost.length > 0) throw new Error(`${lost.length} lines were laid out and not drawn`);
}
