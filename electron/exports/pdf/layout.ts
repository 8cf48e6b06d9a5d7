import type { Orientation } from '#shared/documents/officialDocument.ts';

/**
 * Every number of the layout, once. Decree 30/2020/NĐ-CP, Appendix I; "row" is the row of its table of components
 * (part I, section V), "page" the rules on paper and margins (part I, section I). Sizes are points.
 */

/** Millimetres in PDF points (1/72 inch). */
export function millimetres(value: number): number {
  return (value * 72) / 25.4;
}

/** A page as it is read: a landscape one has the same margins at its own top, bottom, left and right. */
export interface PageGeometry {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly textWidth: number;
  readonly textHeight: number;
}

/** Page: A4; 20–25 mm above and below, 30–35 left, 15–20 right. */
export const margins = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(20),
} as const;

export function pageOf(orientation: Orientation): PageGeometry {
  const [short, long] = [millimetres(210), millimetres(297)];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    orientation,
    width,
    height,
    textWidth: width - margins.left - margins.right,
    textHeight: height - margins.top - margins.bottom,
  };
}

/** Row 33: 13–14 pt upright, centred in the top margin. The decree's own file puts it 10 mm below the edge. */
export const pageNumber = { size: 14, top: millimetres(10) } as const;

export const heading = {
  /** Form 1.4 of the decree as a file: 40.3 % and 59.7 %. */
  leftShare: 0.4,
  /** The most that a long place with its date may take. */
  widestRight: 0.68,
  breathing: 4,
  /** Rows 1, 3, 4: 12–13. At 13 the state name fills its column from edge to edge (270 of 272 pt). */
  agencySize: 12,
  stateNameSize: 12,
  /** Row 2: 13–14, one above the state name. */
  mottoSize: 13,
  /** Rows 5 and 6 stand on one line and share a size. */
  numberSize: 13,
  ruleGap: 2.5,
  numberGap: 9,
  ruleWidth: 0.75,
} as const;

/** Rows 4 and 8: a rule "1/3 to 1/2 as long as the line of text". */
export const ruleShare = 0.4;

/** Rows 7 and 8: 13–14 bold, centred. */
export const title = {
  size: 14,
  gapBefore: 22,
  ruleGap: 4,
  /** A centred line that runs from margin to margin no longer looks centred. */
  widestShare: 0.88,
} as const;

/** Row 11: 13–14, justified, first line 1 or 1.27 cm in, at least 6 pt between paragraphs, single to 1.5 spacing. */
export const body = {
  size: 14,
  /** Single spacing of the face is 16.1 pt at this size, 1.5 spacing 24.1. */
  linePitch: 18,
  indent: millimetres(10),
  paragraphGap: 6,
  gapAfterTitle: 14,
} as const;

/** A table of the body: a size below the text, which the decree leaves to the writer. */
export const table = {
  size: 12,
  linePitch: 15,
  paddingX: millimetres(1.6),
  paddingY: millimetres(0.9),
  rule: 0.5,
  gapBefore: 8,
  gapAfter: 4,
  /** Rows up to this share of a page's text are never torn apart; a taller one may run over the page. */
  tallestWholeRow: 1 / 3,
} as const;

/** Rows 25–27: 14 bold, 13–14 bold capitals, 13–14 italic; all centred. */
export const appendixHead = { size: 14, linePitch: 18, gapBelow: 4 } as const;

/** Rows 19–21: 13–14 bold, centred in the right column; form 1.4 parts it 32/68, form 1.9 36/5/59. */
export const signature = {
  size: 14,
  linePitch: 17,
  hintSize: 12,
  hintPitch: 15,
  /** Room for a hand or for the picture of an electronic signature, and for the seal over its left third. */
  room: millimetres(20),
  gapBefore: 16,
  oneSigner: { left: 0.32, gap: 0, right: 0.68 },
  twoSigners: { left: 0.36, gap: 0.05, right: 0.59 },
} as const;

/** Rows 23 and 24. */
export const recipients = {
  wordSize: 12,
  size: 11,
  linePitch: 13.5,
  /** Under the secretary's name (form 1.9). */
  gapBelowSignature: 14,
} as const;

/** The mark of a draft, after the boxes of urgency (row 28: 30 × 8 mm, 13 bold, one line around). */
export const draftMark = {
  text: 'DỰ THẢO',
  size: 13,
  width: millimetres(30),
  height: millimetres(8),
  gapBefore: 7,
  /** The same words beside the page number, from page 2 on. */
  running: { size: 11, width: millimetres(22), height: millimetres(5.5) },
  ruleWidth: 0.75,
} as const;

/** Row 28: the decree gives each box its measures; bold, bright red. */
export const urgencyMark = {
  size: 13,
  ruleWidth: 0.75,
  color: '#ff0000',
  gapBefore: 7,
  boxes: {
    immediate: { text: 'HỎA TỐC', width: millimetres(30), height: millimetres(8) },
    veryUrgent: { text: 'THƯỢNG KHẨN', width: millimetres(40), height: millimetres(8) },
    urgent: { text: 'KHẨN', width: millimetres(20), height: millimetres(8) },
  },
} as const;

/** Row 30: bold, in a box of one line; of its measures the decree says nothing. */
export const circulationMark = {
  size: 13,
  height: millimetres(8),
  paddingX: millimetres(3),
  ruleWidth: 0.75,
  gapAfter: 6,
} as const;

/** Row 31. */
export const drafting = { size: 11, linePitch: 13.5, gapBefore: 4 } as const;

/** Row 32: 11–12 upright under a solid rule from margin to margin. */
export const contact = { size: 11, linePitch: 13.5, ruleWidth: 0.75, gapBefore: 8, gapBelowRule: 3 } as const;

/** Length of a dotted blank in dots. */
export const blankDots = { word: 8, phrase: 30 } as const;
