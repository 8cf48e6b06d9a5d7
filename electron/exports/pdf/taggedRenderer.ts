import {
  type Line,
  type LineSource,
  type PdfDocument,
  type PdfOutline,
  type PdfStructureElement,
  Renderer,
} from './engine.ts';
import { page } from './layout.ts';
import type { StructureElement } from './nodes.ts';

/**
 * Draws pages so that a screen reader finds headings, paragraphs and tables in reading order (tagged PDF), and the
 * reader's outline lists the sections. Rules, page numbers and repeated table heads are artifacts: not read aloud.
 */
export class TaggedRenderer extends Renderer {
  readonly #elements = new Map<StructureElement, PdfStructureElement>();
  readonly #drawn = new Set<LineSource>();
  readonly #root: PdfStructureElement;
  #section: PdfOutline | null = null;

  constructor(pdf: PdfDocument) {
    super(pdf);
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
    // An outline is there to be opened, not to take a third of the window from a letter of two pages.
    pdf._root.data.PageMode = 'UseNone';
  }

  hasDrawn(line: LineSource): boolean {
    return this.#drawn.has(line);
  }

  override renderLine(line: Line, x: number, y: number): void {
    const { source } = line;
    const structure = source && !this.#drawn.has(source) ? source.node.structure : undefined;
    if (source === undefined || structure === undefined) {
      this.#asArtifact('Pagination', () => this.#drawWords(line, x, y));
      return;
    }
    this.#drawn.add(source);
    if (source.index === 0) this.#addToOutline(source, y);
    const content = this.pdfDocument.markStructureContent(structure.role);
    this.#drawWords(line, x, y);
    this.pdfDocument.endMarkedContent();
    this.#elementOf(structure).add(content);
  }

  override renderVector(vector: object): void {
    this.#asArtifact('Layout', () => super.renderVector(vector));
  }

  /**
   * All text is black, without links or decoration, so colour and opacity stay what a page begins with. pdfmake sets
   * them before every word, by painting a path that isn't there.
   */
  #drawWords(line: Line, x: number, y: number): void {
    const baseline = y + line.getAscenderHeight();
    for (const { text, font, fontSize, width, characterSpacing, ...inline } of line.inlines) {
      if (text === '') continue;
      this.pdfDocument._font = font;
      this.pdfDocument.fontSize(fontSize);
      const top = baseline - (font.ascender / 1000) * fontSize;
      this.pdfDocument.text(text, x + inline.x, top, {
        lineBreak: false,
        textWidth: width,
        wordCount: 1,
        characterSpacing,
      });
    }
  }

  #asArtifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.pdfDocument.markContent('Artifact', { type });
    draw();
    this.pdfDocument.endMarkedContent();
  }

  #elementOf(structure: StructureElement): PdfStructureElement {
    const known = this.#elements.get(structure);
    if (known) return known;
    const options = structure.role === 'TH' ? ({ scope: 'Column' } as const) : {};
    const element = this.pdfDocument.struct(structure.role, options);
    const parent = structure.parent ? this.#elementOf(structure.parent) : this.#root;
    parent.add(element);
    this.#elements.set(structure, element);
    return element;
  }

  #addToOutline({ node, text }: LineSource, y: number): void {
    const place = { top: y, left: page.width, zoom: 0, expanded: node.outlineLevel === 1 } as const;
    if (node.outlineLevel === 1) this.#section = this.pdfDocument.outline.addItem(text, place);
    if (node.outlineLevel === 2) (this.#section ?? this.pdfDocument.outline).addItem(text, place);
  }
}
