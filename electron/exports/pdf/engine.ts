import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import tableProcessor from 'pdfmake/js/TableProcessor.js';
import textBreaker from 'pdfmake/js/TextBreaker.js';
import type { Orientation } from '#shared/documents/officialDocument.ts';
import type { LayoutNode, Shape, TableNode, TextNode } from './nodes.ts';
import type { PdfFile, PdfReference } from './pdfFile.ts';

/**
 * The parts pdfmake is made of, typed as far as they are used here. Its front door (`createPdf`) shuts four things
 * in: where a paragraph breaks over pages, how a line is justified, what a drawn line means (tags), and how often a
 * word is measured. So its layout builder is taken directly and refined in `flow.ts`, and `taggedRenderer.ts` draws.
 * This also leaves out its URL resolver and its one shared, mutable instance: nothing in a document can reach the
 * network or other files.
 *
 * These are internals: the version is pinned exactly, and tests/documents measures what comes out.
 */

export interface StructureContent {
  readonly refs: readonly unknown[];
}

export interface PdfStructureElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: PdfStructureElement | StructureContent): this;
}

/** `left` is counted from the right edge of the page; a zoom of 0 keeps the reader's own. */
interface OutlinePlace {
  readonly top: number;
  readonly left: number;
  readonly zoom: 0;
  readonly expanded: boolean;
}

export interface PdfOutline {
  readonly options: { readonly expanded?: boolean };
  readonly children: readonly PdfOutline[];
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, place: OutlinePlace): PdfOutline;
}

export interface PdfDocument extends PdfFile {
  readonly outline: PdfOutline;
  /** The page that is drawn on, with the fonts it names. */
  readonly page: {
    readonly width: number;
    readonly fonts: Record<string, object>;
    /** Its content stream, which ends when it does. */
    content: PdfReference;
  };
  readonly _root: { readonly data: Record<string, unknown> };
  /** What embeds its fonts, by any key. */
  readonly _fontFamilies: Record<string, { finalize(): void }>;
  /** Adds the file's facts to its XML; called when the file ends. */
  _addInfo(): void;
  appendXML(xml: string): void;
  endOutline(): void;
  /** Ends the page before. */
  addPage(options: { readonly size: readonly [width: number, height: number] }): this;
  flushPages(): void;
  /** Adds operators to the page's content stream. */
  addContent(operators: string): this;
  struct(role: string): PdfStructureElement;
  addStructure(element: PdfStructureElement): this;
  markContent(tag: string, options?: { readonly type?: string; readonly attached?: readonly string[] }): this;
  markStructureContent(tag: string): StructureContent;
  endMarkedContent(): this;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  end(): void;
}

interface PdfDocumentConstructor {
  new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFiles: null,
    mayRead: (path: string) => boolean,
  ): PdfDocument;
}

/** What pdfmake asks of a line to place it. */
export interface Line {
  /** The first one says where the line belongs. */
  readonly inlines: readonly [{ readonly alignment: TextNode['alignment'] }];
  readonly lastLineInParagraph: boolean;
  getHeight(): number;
  getWidth(): number;
  /** For what it copies: the head of a table that is repeated. */
  clone(): Line;
}

/** A text node after pdfmake has gone through all nodes. */
export interface MeasuredText extends TextNode {
  readonly _margin: readonly [number, number, number, number] | null;
  readonly positions: unknown[];
}

export interface MeasuredTable extends TableNode {
  readonly _margin: readonly [number, number, number, number] | null;
  readonly _offsets: { readonly offsets: object };
  readonly positions: unknown[];
}

export interface MeasuredStack {
  readonly stack: readonly MeasuredNode[];
  readonly positions: unknown[];
}

export type MeasuredNode = LayoutNode & {
  readonly positions: readonly unknown[];
  readonly _margin: readonly [number, number, number, number] | null;
};

export interface LayoutContext {
  /** From 0. */
  readonly page: number;
  readonly y: number;
  readonly availableWidth: number;
  availableHeight: number;
  readonly pageMargins: { readonly top: number };
  resetMarginXTopParent(): void;
}

export interface LayoutWriter {
  context(): LayoutContext;
  addLine(line: Line): unknown;
  moveToNextPage(orientation?: Orientation): void;
}

/** What stands on a page; pdfmake has more kinds, of which official documents know nothing. */
export type PageItem =
  | { readonly type: 'line'; readonly item: Line & { readonly x: number; readonly y: number } }
  | { readonly type: 'vector'; readonly item: Shape };

export interface Page {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly PageItem[];
}

interface TableRow {
  readonly marginX: readonly [number, number];
  readonly dontBreakRows: boolean;
  readonly rowsWithoutPageBreak: number;
  readonly cells: readonly LayoutNode[];
  readonly widths: readonly number[];
  readonly gaps: object;
  readonly tableBody: TableNode['table']['body'];
  readonly tableNode: MeasuredTable;
  readonly rowIndex: number;
}

interface LayoutBuilderInstance {
  readonly writer: LayoutWriter;
  nestedLevel: number;
  readonly docPreprocessor: { preprocessText(node: TextNode): TextNode };
  readonly docMeasure: { measureLeaf(node: TextNode): object };
  tryLayoutDocument(...parameters: readonly unknown[]): unknown;
  layoutDocument(
    content: readonly LayoutNode[],
    pdf: PdfDocument,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: (page: number, pageCount: number, size: { readonly width: number }) => LayoutNode | null,
    footer: (page: number) => LayoutNode | null,
  ): readonly Page[];
  processNode(node: MeasuredNode): void;
  processVerticalContainer(node: MeasuredStack): void;
  processLeaf(node: MeasuredText): void;
  processTable(node: MeasuredTable): void;
  processRow(row: TableRow): { readonly positions: readonly unknown[]; readonly pageBreaks: readonly unknown[] };
}

interface LayoutBuilderConstructor {
  new (pageSize: object, margins: object, svgMeasure: null): LayoutBuilderInstance;
}

interface TableProcessorInstance {
  readonly dontBreakRows: boolean;
  readonly rowsWithoutPageBreak: number;
  beginTable(writer: LayoutWriter): void;
  beginRow(rowIndex: number, writer: LayoutWriter): void;
  endRow(rowIndex: number, writer: LayoutWriter, pageBreaks: readonly unknown[]): void;
  endTable(writer: LayoutWriter): void;
}

interface TableProcessorConstructor {
  new (node: MeasuredTable): TableProcessorInstance;
}

interface TextBreakerConstructor {
  new (): {
    getBreaks(
      text: readonly { readonly text: string }[],
      styles: null,
    ): readonly { readonly text: string; readonly lineEnd?: boolean }[];
  };
}

/** Bundlers, test runners and Node disagree about what importing such a CommonJS file yields: its exports, or the class. */
function partOf<T>(imported: unknown): T {
  return (typeof imported === 'function' ? imported : (imported as { readonly default: unknown }).default) as T;
}

export const PdfDocumentClass = partOf<PdfDocumentConstructor>(pdfDocument);
export const TableProcessor = partOf<TableProcessorConstructor>(tableProcessor);
export const LayoutBuilder = partOf<LayoutBuilderConstructor>(layoutBuilder);
export const TextBreaker = partOf<TextBreakerConstructor>(textBreaker);
