import type { Page, PdfOutline, PdfStructureElement } from './engine.ts';
import { rgb, type WrittenWords } from './lineWriter.ts';
import type { Shape, StructureElement, TextNode } from './nodes.ts';
import type { OfficialPdf } from './officialPdf.ts';
import { type LineSource, TextLine } from './textLine.ts';
import { rounded } from './typeface.ts';

/** From the upper left corner of the page. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is not read aloud (PDF 1.7, 14.8.2.2). */
type Artifact = 'Pagination' | 'Layout';

/**
 * Draws pages so that a screen reader finds headings, paragraphs and tables in reading order (tagged PDF), and the
 * reader's outline lists the sections. Rules, page numbers and repeated table heads are artifacts: not read aloud.
 *
 * It stands in for pdfmake's renderer, which writes each word as a text object and each rule as a drawing of its own.
 */
export class TaggedRenderer {
  readonly #pdf: OfficialPdf;
  readonly #elements = new Map<StructureElement, PdfStructureElement>();
  readonly #drawn = new Set<LineSource>();
  readonly #root: PdfStructureElement;
  /** The outline's last entry of each level. */
  readonly #entries: PdfOutline[] = [];
  /** What is being drawn. */
  #marked: StructureElement | Artifact | null = null;

  constructor(pdf: OfficialPdf) {
    this.#pdf = pdf;
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
    // An outline is there to be opened, not to take a third of the window from a letter of two pages.
    pdf._root.data.PageMode = 'UseNone';
  }

  hasDrawn(line: LineSource): boolean {
    return this.#drawn.has(line);
  }

  /** @param drawn gets the number of each page, from 1, when it has been drawn. */
  renderPages(pages: readonly Page[], drawn: (page: number) => void): void {
    for (const [index, { pageSize, items }] of pages.entries()) {
      this.#pdf.addPage({ size: [pageSize.width, pageSize.height] });
      this.#drawRules(items.flatMap((item) => (item.type === 'vector' ? [item.item] : [])));
      for (const { type, item } of items) if (type === 'line' && item instanceof TextLine) this.#drawLine(item, item);
      this.#mark(null);
      drawn(index + 1);
    }
  }

  #drawRules(rules: readonly Shape[]): void {
    if (rules.length === 0) return;
    this.#mark('Layout');
    let pen = '';
    for (const rule of rules) {
      const color = 'lineColor' in rule && isColor(rule.lineColor) ? `${rgb(rule.lineColor)} RG` : '0 G';
      const wanted = `${rounded(rule.lineWidth)} w ${color}`;
      this.#pdf.addContent(wanted === pen ? `${pathOf(rule)} S` : `${wanted}\n${pathOf(rule)} S`);
      pen = wanted;
    }
  }

  #drawLine({ source, label, words, ascent }: TextLine, { x, y }: Place): void {
    const { node, index } = source;
    // What is drawn again is the head of a table that goes on.
    const structure = this.#drawn.has(source) ? undefined : node.structure;
    if (structure === undefined) {
      this.#mark('Pagination');
      this.#write(label, x, y + ascent);
      this.#write(words, x, y + ascent);
      return;
    }
    this.#drawn.add(source);
    if (index === 0) this.#addToOutline(node, y);
    if (index === 0 && node.label) {
      this.#mark(node.label);
      this.#write(label, x, y + ascent);
    }
    this.#mark(structure);
    this.#write(words, x, y + ascent);
  }

  /** Text upright at a place; pdfkit has turned the page over, so that its y runs downwards. */
  #write(words: WrittenWords | null, left: number, baseline: number): void {
    if (words === null) return;
    const { fonts } = this.#pdf.page;
    for (const face of words.faces) fonts[face.id] ??= face.reference();
    const place = `1 0 0 -1 ${rounded(left + words.x)} ${rounded(baseline)} Tm`;
    this.#pdf.addContent(`BT\n${place}\n${words.operators}\nET`);
  }

  /** The lines of an element that follow each other on a page are one sequence of marked content. */
  #mark(next: StructureElement | Artifact | null): void {
    if (next === this.#marked) return;
    if (this.#marked !== null) this.#pdf.endMarkedContent();
    this.#marked = next;
    if (next === null) return;
    if (typeof next === 'string') this.#pdf.markContent('Artifact', { type: next });
    else this.#elementOf(next).add(this.#pdf.markStructureContent(next.role));
  }

  #elementOf(structure: StructureElement): PdfStructureElement {
    const known = this.#elements.get(structure);
    if (known) return known;
    const element = this.#pdf.struct(structure.role);
    const attributes = attributesOf(structure);
    if (attributes) element.dictionary.data.A = attributes;
    const parent = structure.parent ? this.#elementOf(structure.parent) : this.#root;
    parent.add(element);
    this.#elements.set(structure, element);
    return element;
  }

  #addToOutline({ text, outlineLevel: level }: TextNode, y: number): void {
    if (level === undefined) return;
    const title = text
      .map((run) => run.text)
      .join('')
      .replace(/\s+/g, ' ');
    const place = { top: y, left: this.#pdf.page.width, zoom: 0, expanded: level === 1 } as const;
    const above = this.#entries.slice(0, level - 1).findLast((entry) => entry !== undefined);
    this.#entries.length = level;
    this.#entries[level - 1] = (above ?? this.#pdf.outline).addItem(title, place);
  }
}

/** What a cell heads or takes, and how a list counts (PDF 1.7, tables 347 and 349), in pdfkit's notation. */
function attributesOf({ role, columns, numbering }: StructureElement): object | null {
  if (numbering) return { O: 'List', ListNumbering: numbering };
  const scope = role === 'TH' ? { Scope: 'Column' } : {};
  const span = columns ? { ColSpan: columns } : {};
  return columns || role === 'TH' ? { O: 'Table', ...scope, ...span } : null;
}

/** Tables of pdfmake call their rules black by name. */
function isColor(color: string | undefined): color is string {
  return color?.startsWith('#') === true;
}

function pathOf(rule: Shape): string {
  if (rule.type === 'rect') return `${[rule.x, rule.y, rule.w, rule.h].map(rounded).join(' ')} re`;
  return `${rounded(rule.x1)} ${rounded(rule.y1)} m ${rounded(rule.x2)} ${rounded(rule.y2)} l`;
}
