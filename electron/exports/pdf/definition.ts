import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { appendixNodes } from './appendix.ts';
import { bodyNodes } from './body.ts';
import { endingNode } from './ending.ts';
import { headingNodes, titleNodes } from './heading.ts';
import type { Measure } from './measure.ts';
import type { DocumentDefinition } from './nodes.ts';
import { pageHeader } from './pageNumber.ts';

/** An official document in pdfmake's language, in reading order: ô 1–4, 5a, 6, 7–9b, then its appendices. */
export function documentDefinition(document: OfficialDocument, measure: Measure): DocumentDefinition {
  return {
    content: [
      ...headingNodes(document, measure),
      ...titleNodes(document, measure),
      ...bodyNodes(document.body, measure),
      endingNode(document.ending, measure),
      ...document.appendices.flatMap((appendix) => appendixNodes(appendix, measure)),
    ],
    header: pageHeader(document.draft, measure),
  };
}
