import { type ISectionOptions, PageOrientation, type Paragraph, SectionType, Table } from 'docx';
import type { Appendix, MainPart, OfficialDocument } from '#shared/documents/officialDocument.ts';
import { margins, type PageGeometry, pageNumber, pageOf } from '../pdf/layout.ts';
import type { Measure } from '../pdf/measure.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { appendixBlocks } from './appendix.ts';
import { bodyBlocks } from './body.ts';
import { contactFooter } from './contact.ts';
import { endingTable } from './ending.ts';
import { type Headers, headersOf } from './headers.ts';
import { headingTables, titleParagraphs } from './heading.ts';
import type { ListCounter } from './lists.ts';
import { gapParagraph } from './parts.ts';
import { twips } from './units.ts';

/**
 * The document and each of its appendices as a section of Word's: with a page size, headers and page numbers of its
 * own, which begin at 1 (row 33).
 */
export function sectionsOf(document: OfficialDocument, lists: ListCounter, measure: Measure): ISectionOptions[] {
  return [
    ...(document.main ? [mainSection(document, document.main, lists, measure)] : []),
    ...document.appendices.map((appendix) => appendixSection(document, appendix, lists, measure)),
  ];
}

function mainSection(
  document: OfficialDocument,
  main: MainPart,
  lists: ListCounter,
  measure: Measure,
): ISectionOptions {
  const sheet = { page: pageOf(document.orientation), measure };
  const children = [
    ...headingTables(main.heading, document, sheet),
    ...titleParagraphs(main, sheet),
    ...bodyBlocks(main.body, lists, sheet, main.ending !== null),
    ...(main.ending ? [endingTable(main.ending, sheet)] : []),
  ];
  // Page 1 has its mark under the number of the document, where there is one.
  const headers = headersOf(document.draft, document.draft && main.heading === null, sheet);
  return sectionOf(children, headers, main.contact ?? [], sheet);
}

function appendixSection(
  { draft, orientation }: OfficialDocument,
  appendix: Appendix,
  lists: ListCounter,
  measure: Measure,
): ISectionOptions {
  const sheet: Sheet = { page: pageOf(appendix.orientation ?? orientation), measure };
  return sectionOf(appendixBlocks(appendix, lists, sheet), headersOf(draft, draft, sheet), [], sheet);
}

function sectionOf(
  children: readonly (Paragraph | Table)[],
  headers: Headers,
  contact: readonly string[],
  { page }: Sheet,
): ISectionOptions {
  return {
    properties: { type: SectionType.NEXT_PAGE, titlePage: true, page: pageProperties(page, contact.length > 0) },
    headers: { first: headers.first, default: headers.default },
    // Said where it is empty too: a section without one takes that of the section before it.
    footers: { first: contactFooter(contact) },
    // Word wants a paragraph at the end, which takes next to no room and so never a page.
    children: children.at(-1) instanceof Table ? [...children, gapParagraph(0)] : children,
  };
}

function pageProperties({ orientation, width, height }: PageGeometry, hasFooter: boolean) {
  return {
    size: {
      orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      // As of the paper, which the library turns.
      width: twips(Math.min(width, height)),
      height: twips(Math.max(width, height)),
    },
    margin: {
      top: twips(margins.top),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      right: twips(margins.right),
      header: twips(pageNumber.top),
      // It stands at the lower edge of the text, which makes room for it; an empty one stands out of its way.
      footer: hasFooter ? twips(margins.bottom) : twips(margins.bottom / 2),
    },
    pageNumbers: { start: 1 },
  };
}
