import type { Appendix, MainPart, OfficialDocument } from '#shared/documents/officialDocument.ts';
import { appendixNodes } from './appendix.ts';
import { bodyNodes } from './body.ts';
import { contactNode } from './contact.ts';
import { endingNode } from './ending.ts';
import { headingNodes, titleNodes } from './heading.ts';
import { pageOf } from './layout.ts';
import type { Measure } from './measure.ts';
import type { DocumentDefinition, LayoutNode } from './nodes.ts';
import { pageHeader } from './pageNumber.ts';
import type { Sheet } from './sheet.ts';

/** An official document in pdfmake's language, in reading order: ô 1–4, 5a, 6, 7–9b, then its appendices. */
export function documentDefinition(document: OfficialDocument, measure: Measure): DocumentDefinition {
  const sheet = { page: pageOf(document.orientation), measure };
  const sheetOf = ({ orientation }: Appendix) => ({ page: pageOf(orientation ?? document.orientation), measure });
  const [first] = document.appendices;
  const foot = contactNode(document.main?.contact ?? [], sheet);
  return {
    page: document.main === null && first ? sheetOf(first).page : sheet.page,
    content: [
      ...(foot ? [{ stack: [], freeFoot: foot.height }] : []),
      ...(document.main ? mainNodes(document, document.main, sheet) : []),
      ...document.appendices.flatMap((appendix) => appendixNodes(appendix, sheetOf(appendix))),
    ],
    header: pageHeader(document, measure),
    foot,
  };
}

function mainNodes(document: OfficialDocument, main: MainPart, sheet: Sheet): readonly LayoutNode[] {
  return [
    ...headingNodes(main.heading, document, sheet),
    ...titleNodes(main, sheet),
    ...bodyNodes(main.body, { depth: 0, isSigned: main.ending !== null }, sheet),
    ...(main.ending ? [endingNode(main.ending, sheet)] : []),
  ];
}
