import { Paragraph, type Table } from 'docx';
import type { Heading, MainPart, OfficialDocument } from '#shared/documents/officialDocument.ts';
import { balancedLines } from '../pdf/balancedLines.ts';
import { longestOf, motto, rightColumn, stateName } from '../pdf/heading.ts';
import { body, heading as layout, ruleShare, title } from '../pdf/layout.ts';
import type { InlineStyle } from '../pdf/nodes.ts';
import { capitals, printableText } from '../pdf/printableText.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { circulationParagraph, draftParagraph, urgencyParagraph } from './marks.ts';
import { gapParagraph, placingTable, ruleParagraph } from './parts.ts';
import { lineRuns, runsOf, textRuns } from './runs.ts';
import type { StyleId } from './styles.ts';

/**
 * Ô 1–4, rows 1–6: agency left, state name and motto right; below, on one line, number and place with date. Ô 11 stands
 * above them at the right, ô 10b and the mark of a draft below them at the left.
 */
export function headingTables(
  heading: Heading | null,
  { marks, draft }: Pick<OfficialDocument, 'marks' | 'draft'>,
  sheet: Sheet,
): Table[] {
  const right = rightColumn(heading?.placeAndDate ?? null, sheet.page.textWidth, sheet.measure);
  const left = sheet.page.textWidth - right;
  const rows: Paragraph[][][] = [];
  if (marks.circulation) rows.push([[], [circulationParagraph(marks.circulation, right, sheet.measure)]]);
  if (heading) {
    const { number, placeAndDate } = heading;
    rows.push(
      [agencyParagraphs(heading, left, sheet), stateParagraphs(right, sheet)],
      [
        number ? [new Paragraph({ style: 'Number', children: runsOf(number, null) })] : [],
        placeAndDate ? [new Paragraph({ style: 'PlaceAndDate', children: runsOf(placeAndDate, null) })] : [],
      ],
    );
  }
  if (marks.urgency) rows.push([[urgencyParagraph(marks.urgency, left)], []]);
  if (heading && draft) rows.push([[draftParagraph(left)], []]);
  const table = placingTable(
    [left, right],
    rows.map((cells) => ({ cells })),
  );
  return rows.length === 0 ? [] : [table];
}

/** Rows 3 and 4: superior body upright, issuing body bold, both in capitals; rule 1/3–1/2 of the line. */
function agencyParagraphs({ parentAgency, agency }: Heading, width: number, { measure }: Sheet): Paragraph[] {
  const broken = (name: string, style: InlineStyle) => balancedLines(capitals(name), style, width, measure);
  const ownStyle = { fontSize: layout.agencySize, bold: true };
  const own = broken(agency, ownStyle);
  return [
    ...(parentAgency ? [lines('ParentAgency', broken(parentAgency, { fontSize: layout.agencySize }))] : []),
    lines('Agency', own),
    ruleParagraph(longestOf(own, ownStyle, measure) * ruleShare, width, { above: layout.ruleGap }),
  ];
}

/** Rows 1 and 2: state name, motto, and a rule exactly as long as the motto. */
function stateParagraphs(width: number, { measure }: Sheet): Paragraph[] {
  const mottoStyle = { fontSize: layout.mottoSize, bold: true };
  return [
    lines('StateName', [stateName]),
    lines('Motto', [motto]),
    ruleParagraph(measure.width(motto, mottoStyle), width, { above: layout.ruleGap }),
  ];
}

/** Ô 5a, rows 7 and 8: type name and abstract, bold and centred; rule 1/3–1/2 of the line. */
export function titleParagraphs({ typeName, abstract }: MainPart, { page, measure }: Sheet): Paragraph[] {
  const name = new Paragraph({ style: 'TypeName', children: textRuns(capitals(typeName)) });
  const below = body.gapAfterTitle - body.paragraphGap;
  if (abstract === null) return [name, gapParagraph(below)];
  const style = { fontSize: title.size, bold: true };
  const broken = balancedLines(printableText(abstract), style, page.textWidth * title.widestShare, measure);
  return [
    name,
    lines('Abstract', broken),
    ruleParagraph(longestOf(broken, style, measure) * ruleShare, page.textWidth, { above: title.ruleGap, below }),
  ];
}

function lines(style: StyleId, broken: readonly string[]): Paragraph {
  return new Paragraph({ style, children: lineRuns(broken) });
}
