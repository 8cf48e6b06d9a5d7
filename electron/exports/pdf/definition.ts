import type { MainPart, OfficialDocument } from '#shared/documents/officialDocument.ts';
import { appendixNodes } from './appendix.ts';
import { bodyNodes } from './body.ts';
import { endingNode } from './ending.ts';
import { headingNodes, titleNodes } from './heading.ts';
import type { Measure } from './measure.ts';
import type { DocumentDefinition, LayoutNode } from './nodes.ts';
import { pageHeader } from './pageNumber.ts';

/** An official document in pdfmake's language, in reading order: ô 1–4, 5a, 6, 7–9b, then its appendices. */
export function documentDefinition(document: OfficialDocument, measure: Measure): DocumentDefinition {
  return {
    content: [
      ...(document.main ? mainNodes(document, document.main, measure) : []),
      ...document.appendices.flatMap((appendix) => appendixNodes(appendix, measure)),
    ],
    header: pageHeader(document.draft, measure),
  };
}

function mainNodes(document: OfficialDocument, main: MainPart, measure: Measure): readonly LayoutNode[] {
  return [
    ...(main.heading ? headingNodes(main.heading, document.draft, measure) : []),
    ...titleNodes(main, measure),
    ...bodyNodes(main.body, measure),
    ...(main.ending ? [endingNode(main.ending, measure)] : []),
  ];
}
