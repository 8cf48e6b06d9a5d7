import type { Orientation } from '#shared/documents/officialDocument.ts';
import type { PageGeometry } from './layout.ts';

/**
 * The part of pdfmake's document language that official documents need, with additions of ours, read by
 * `flow.ts` and `taggedRenderer.ts`: `keepWithNext`, `minimumHeight`, `rowRoom`, `justifyBefore`, `structure`, `label`,
 * `outlineLevel`, `opensAppendix`, `freeFoot`.
 */

/** Left, top, right, bottom. */
export type Margin = readonly [number, number, number, number];

export interface InlineStyle {
  readonly fontSize: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Black where none is given. */
  readonly color?: string;
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
  readonly role: StructureRole;
  readonly parent: StructureElement | null;
  /** Of a cell: how many columns it takes, where that isn't one. */
  readonly columns?: number;
  /** Of a list: how its items are numbered; missing where they have dashes. */
  readonly numbering?: 'Decimal' | 'LowerAlpha';
}

type StructureRole =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Caption'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD';

export interface TextNode {
  readonly text: readonly Inline[];
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  /** pdfmake's factor on the face's own line height. */
  readonly lineHeight: number;
  readonly leadingIndent?: number;
  readonly margin?: Margin;
  readonly structure?: StructureElement;
  /** What its first word is, where that is the number, letter or dash of an item. */
  readonly label?: StructureElement;
  /** It begins a page, turned this way, and with it the pages are counted anew (row 33). */
  readonly opensAppendix?: Orientation;
  /** The last two lines stay on the page where the next node begins. */
  readonly keepWithNext?: boolean;
  /** An entry of the reader's outline; 1 is the highest level. */
  readonly outlineLevel?: number;
  /** Of a cell: how many columns it takes, where that isn't one. */
  readonly colSpan?: number;
}

export interface StackNode {
  readonly stack: readonly LayoutNode[];
  readonly width?: number | '*';
  /** The foot of the page where it stands stays free, this many points. */
  readonly freeFoot?: number;
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
  };
  readonly layout: TableRules;
  readonly margin?: Margin;
  readonly minimumHeight?: number;
  /** What of each row has to fit on the page where the row begins. */
  readonly rowRoom?: readonly number[];
  /** The last row, or its end where it runs over the page, stays with the next node. */
  readonly keepWithNext?: boolean;
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
      readonly lineColor?: string;
    };

export interface CanvasNode {
  readonly canvas: readonly Shape[];
  readonly alignment?: 'left' | 'center';
  readonly margin?: Margin;
}

export type LayoutNode = TextNode | StackNode | ColumnsNode | TableNode | CanvasNode;

/** What stands at the foot of the first page; its node is laid out from the lower edge of the text. */
export interface FootNode {
  readonly height: number;
  readonly node: LayoutNode;
}

export interface DocumentDefinition {
  /** The first page's; appendices may turn theirs. */
  readonly page: PageGeometry;
  readonly content: readonly LayoutNode[];
  readonly header: PageHeader;
  readonly foot: FootNode | null;
}

/**
 * @param pageOfFile from 1.
 * @param number the page's own, in the document or in its appendix.
 * @param pageWidth of this very page, in points.
 */
export type PageHeader = (pageOfFile: number, number: number, pageWidth: number) => LayoutNode | null;
