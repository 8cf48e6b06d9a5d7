/**
 * The part of pdfmake's document language that official documents need, with additions of ours, read by
 * `flow.ts` and `taggedRenderer.ts`: `keepWithNext`, `minimumHeight`, `justifyBefore`, `structure`, `outlineLevel`, `opensAppendix`.
 */

/** Left, top, right, bottom. */
export type Margin = readonly [number, number, number, number];

export interface InlineStyle {
  readonly fontSize: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

export interface Inline extends InlineStyle {
  readonly text: string;
  readonly noWrap?: boolean;
  readonly characterSpacing?: number;
  /** On a line break: the line it ends is justified like one that is full. */
  readonly justifyBefore?: boolean;
}

/** An element of the logical structure (PDF 1.7, 14.8); what belongs to none is drawn as an artifact. */
export interface StructureElement {
  readonly role: 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'Table' | 'TR' | 'TH' | 'TD';
  readonly parent: StructureElement | null;
}

export interface TextNode {
  readonly text: readonly Inline[];
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  /** pdfmake's factor on the face's own line height. */
  readonly lineHeight: number;
  readonly leadingIndent?: number;
  readonly margin?: Margin;
  readonly structure?: StructureElement;
  /** It begins a page, and with it the pages are counted anew (row 33). */
  readonly opensAppendix?: boolean;
  /** The last two lines stay on the page where the next node begins. */
  readonly keepWithNext?: boolean;
  /** An entry of the reader's outline: 1 is a section, 2 a clause. */
  readonly outlineLevel?: 1 | 2;
}

export interface StackNode {
  readonly stack: readonly LayoutNode[];
  readonly width?: number | '*';
  readonly margin?: Margin;
}

export interface ColumnsNode {
  readonly columns: readonly LayoutNode[];
  readonly columnGap?: number;
  readonly margin?: Margin;
  /** What has to fit on the page where the columns begin. */
  readonly minimumHeight?: number;
}

export interface TableNode {
  readonly table: {
    readonly widths: readonly number[];
    readonly body: readonly (readonly LayoutNode[])[];
    readonly headerRows?: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
  };
  readonly layout: TableRules;
  readonly margin?: Margin;
  readonly minimumHeight?: number;
}

export interface TableRules {
  readonly defaultBorder: boolean;
  hLineWidth(): number;
  vLineWidth(): number;
  paddingLeft(): number;
  paddingRight(): number;
  paddingTop(): number;
  paddingBottom(): number;
}

export type Shape =
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
    }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly lineWidth: number;
    };

export interface CanvasNode {
  readonly canvas: readonly Shape[];
  readonly alignment?: 'left' | 'center';
  readonly margin?: Margin;
}

export type LayoutNode = TextNode | StackNode | ColumnsNode | TableNode | CanvasNode;

export interface DocumentDefinition {
  readonly content: readonly LayoutNode[];
  /**
   * @param page of the file, from 1.
   * @param number the page's own, in the document or in its appendix.
   */
  header(page: number, number: number): LayoutNode | null;
}
