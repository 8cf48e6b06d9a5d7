import type { Heading, MainPart, OfficialDocument, Text } from '#shared/documents/officialDocument.ts';
import { balancedLines } from './balancedLines.ts';
import { draftMarkNode } from './draftMark.ts';
import { inlinesOf } from './inlines.ts';
import { body, heading as layout, ruleShare, title } from './layout.ts';
import { circulationMarkNode, urgencyMarkNode } from './marks.ts';
import type { Measure } from './measure.ts';
import type { InlineStyle, LayoutNode, StackNode, TextNode } from './nodes.ts';
import { lineNode, linesNode, placing, ruleNode } from './parts.ts';
import { capitals, printableText } from './printableText.ts';
import type { Sheet } from './sheet.ts';

export const stateName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';

const nothing: StackNode = { stack: [] };

/**
 * Ô 1–4, rows 1–6: agency left, state name and motto right; below, on one line, number and place with date. Ô 11 stands
 * above them at the right, ô 10b and the mark of a draft below them at the left.
 */
export function headingNodes(
  heading: Heading | null,
  { marks, draft }: Pick<OfficialDocument, 'marks' | 'draft'>,
  { page, measure }: Sheet,
): readonly LayoutNode[] {
  const right = rightColumn(heading?.placeAndDate ?? null, page.textWidth, measure);
  const left = page.textWidth - right;
  const rows: LayoutNode[][] = [];
  if (marks.circulation) rows.push([{ ...nothing }, circulationMarkNode(marks.circulation, measure)]);
  if (heading) {
    const { number, placeAndDate } = heading;
    rows.push(
      [agencyNode(heading, left, measure), stateNode(measure)],
      [
        number ? numberNode(number, {}, left, measure) : { ...nothing },
        placeAndDate ? numberNode(placeAndDate, { italics: true }, right, measure) : { ...nothing },
      ],
    );
  }
  if (marks.urgency) rows.push([urgencyMarkNode(marks.urgency, measure), { ...nothing }]);
  if (heading && draft) rows.push([draftMarkNode(measure), { ...nothing }]);
  return rows.length === 0 ? [] : [{ table: { widths: [left, right], body: rows }, layout: placing }];
}

/** As wide as the form's, or wider for a long place: "Thành phố Hồ Chí Minh, ngày … tháng … năm …" is one line. */
export function rightColumn(placeAndDate: Heading['placeAndDate'], textWidth: number, measure: Measure): number {
  const style = { fontSize: layout.numberSize, italics: true };
  const inlines = inlinesOf(placeAndDate ?? [], style, { width: textWidth, indent: 0 }, measure);
  const needed = inlines.reduce((sum, inline) => sum + measure.width(inline.text, inline), 0);
  const usual = textWidth * (1 - layout.leftShare);
  return Math.min(Math.max(usual, needed + layout.breathing), textWidth * layout.widestRight);
}

/** Rows 3 and 4: superior body upright, issuing body bold, both in capitals; rule 1/3–1/2 of the line. */
function agencyNode({ parentAgency, agency }: Heading, width: number, measure: Measure): StackNode {
  const nodes: LayoutNode[] = [];
  if (parentAgency) nodes.push(agencyLines(parentAgency, { fontSize: layout.agencySize }, width, measure).node);
  const own = agencyLines(agency, { fontSize: layout.agencySize, bold: true }, width, measure);
  nodes.push(own.node, ruleNode(own.longest * ruleShare, layout.ruleWidth, layout.ruleGap));
  return { stack: nodes };
}

function agencyLines(
  name: string,
  style: InlineStyle,
  width: number,
  measure: Measure,
): { readonly node: TextNode; readonly longest: number } {
  const lines = balancedLines(capitals(name), style, width, measure);
  return {
    node: linesNode(lines, { style, pitch: single(style), alignment: 'center' }, measure),
    longest: longestOf(lines, style, measure),
  };
}

/** Rows 1 and 2: state name, motto, and a rule exactly as long as the motto. */
function stateNode(measure: Measure): StackNode {
  const nameStyle = { fontSize: layout.stateNameSize, bold: true };
  const mottoStyle = { fontSize: layout.mottoSize, bold: true };
  return {
    stack: [
      lineNode(stateName, { style: nameStyle, pitch: single(nameStyle), alignment: 'center' }, measure),
      lineNode(motto, { style: mottoStyle, pitch: single(mottoStyle), alignment: 'center' }, measure),
      ruleNode(measure.width(motto, mottoStyle), layout.ruleWidth, layout.ruleGap),
    ],
  };
}

/** Rows 5 (upright) and 6 (italic). */
function numberNode(text: Text, look: Pick<InlineStyle, 'italics'>, width: number, measure: Measure): TextNode {
  const style = { fontSize: layout.numberSize, ...look };
  return {
    text: inlinesOf(text, style, { width, indent: 0 }, measure),
    alignment: 'center',
    lineHeight: measure.lineHeight(style, single(style)),
    margin: [0, layout.numberGap, 0, 0],
    structure: { role: 'P', parent: null },
  };
}

/** Ô 5a, rows 7 and 8: type name and abstract, bold and centred; rule 1/3–1/2 of the line. */
export function titleNodes({ typeName, abstract }: MainPart, { page, measure }: Sheet): readonly LayoutNode[] {
  const style = { fontSize: title.size, bold: true };
  const line = { style, pitch: single(style), alignment: 'center' } as const;
  const lines = balancedLines(printableText(abstract ?? ''), style, page.textWidth * title.widestShare, measure);
  return [
    {
      ...lineNode(capitals(typeName), { ...line, margin: [0, title.gapBefore, 0, 0] }, measure),
      structure: { role: 'H1', parent: null },
    },
    ...(abstract === null
      ? []
      : [
          linesNode(lines, line, measure),
          ruleNode(longestOf(lines, style, measure) * ruleShare, layout.ruleWidth, title.ruleGap),
        ]),
    { stack: [], margin: [0, body.gapAfterTitle - body.paragraphGap, 0, 0] },
  ];
}

/** The length of the longest of some lines. */
export function longestOf(lines: readonly string[], style: InlineStyle, measure: Measure): number {
  return Math.max(...lines.map((line) => measure.width(line, style)));
}

/** Single line spacing of the face, its own gap between lines included. */
function single({ fontSize }: InlineStyle): number {
  return fontSize * 1.15;
}
