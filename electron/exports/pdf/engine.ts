import { createRequire } from 'node:module';
import type { InlineStyle, LayoutNode, StructureElement, TextNode } from './nodes.ts';

/**
 * The parts pdfmake is made of, typed as far as they are used here. Its front door (`createPdf`) shuts three things
 * in: where a paragraph breaks over pages, how a line is justified, and what a drawn line means (tags). So its layout
 * builder and renderer are taken directly and refined in `flow.ts` and `taggedRenderer.ts`. This also leaves out its
 * URL resolver and its one shared, mutable instance: nothing in a document can reach the network or other files.
 *
 * These are internals: the version is pinned exactly, and tests/documents measures what comes out.
 */

/** Widths and metrics of one face. */
export interface Face {
  readonly ascender: number;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  widthOfString(text: string, size: number): number;
  lineHeight(size: number): number;
}

export interface StructureContent {
  readonly refs: readonly unknown[];
}

export interface PdfStructureElement {
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
  addItem(title: string, place: OutlinePlace): PdfOutline;
}

interface TextOptions {
  readonly lineBreak: false;
  readonly textWidth: number;
  readonly wordCount: 1;
  readonly characterSpacing: number;
}

export interface PdfDocument {
  readonly outline: PdfOutline;
  readonly _root: { readonly data: Record<string, unknown> };
  _font: Face;
  info: Record<string, unknown>;
  /** Adds the metadata in `info` to the file's XML. */
  _addInfo(): void;
  provideFont(family: string, bold: boolean, italics: boolean): Face;
  fontSize(size: number): this;
  text(text: string, x: number, y: number, options: TextOptions): this;
  struct(role: string, options?: { readonly scope?: 'Column'; readonly lang?: string }): PdfStructureElement;
  addStructure(element: PdfStructureElement): this;
  markContent(tag: string, options?: { readonly type?: string; readonly attached?: readonly string[] }): this;
  markStructureContent(tag: string): StructureContent;
  endMarkedContent(): this;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  end(): void;
}

export interface FaceFiles {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

interface PdfDocumentConstructor {
  new (
    fonts: Record<string, FaceFiles>,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFiles: null,
    mayRead: (path: string) => boolean,
  ): PdfDocument;
}

/** A word with its place in the line; the last trailing spaces are `trailingCut` wide. */
export interface MeasuredInline extends InlineStyle {
  text: string;
  x: number;
  readonly width: number;
  readonly trailingCut: number;
  readonly alignment: TextNode['alignment'];
  readonly font: Face;
  readonly characterSpacing: number;
  readonly justifyBefore?: boolean;
}

export interface Line {
  readonly inlines: readonly MeasuredInline[];
  readonly newLineForced?: boolean;
  lastLineInParagraph: boolean;
  /** Ours: pdfmake copies it when it copies a line, e.g. of a repeated table head. */
  source?: LineSource;
  getHeight(): number;
  getWidth(): number;
  getAscenderHeight(): number;
}

/** The paragraph a line is of, and which of its lines it is. */
export interface LineSource {
  readonly node: { readonly structure?: StructureElement; readonly outlineLevel?: 1 | 2 };
  readonly text: string;
  readonly index: number;
}

/** A text node after pdfmake has measured it. */
export interface MeasuredText extends TextNode {
  readonly _inlines: readonly MeasuredInline[];
  readonly _margin: readonly [number, number, number, number] | null;
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
  readonly availableHeight: number;
  readonly pageMargins: { readonly top: number };
}

export interface LayoutWriter {
  context(): LayoutContext;
  addLine(line: Line): unknown;
  moveToNextPage(): void;
}

export interface Page {
  readonly items: readonly unknown[];
}

interface LayoutBuilderInstance {
  readonly writer: LayoutWriter;
  layoutDocument(
    content: readonly LayoutNode[],
    pdf: PdfDocument,
    styles: object,
    defaultStyle: { readonly font: string },
    background: undefined,
    header: (page: number) => LayoutNode | null,
  ): readonly Page[];
  processNode(node: MeasuredNode): void;
  processVerticalContainer(node: MeasuredStack): void;
  processLeaf(node: MeasuredText): void;
  buildNextLine(node: Pick<MeasuredText, '_inlines'>): Line | null;
}

interface LayoutBuilderConstructor {
  new (pageSize: object, margins: object, svgMeasure: null): LayoutBuilderInstance;
}

interface RendererInstance {
  readonly pdfDocument: PdfDocument;
  renderPages(pages: readonly Page[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: object): void;
}

interface RendererConstructor {
  new (pdf: PdfDocument): RendererInstance;
}

// Required, because bundlers, test runners and Node disagree about what importing such a CommonJS file yields. Not under
// the name `require`: the bundler puts one of its own into a module that speaks of it.
const requireHere = createRequire(import.meta.url);

function load<T>(name: string): T {
  return (requireHere(`pdfmake/js/${name}.js`) as { readonly default: T }).default;
}

export const PdfDocumentClass = load<PdfDocumentConstructor>('PDFDocument');
export const LayoutBuilder = load<LayoutBuilderConstructor>('LayoutBuilder');
export const Renderer = load<RendererConstructor>('Renderer');
