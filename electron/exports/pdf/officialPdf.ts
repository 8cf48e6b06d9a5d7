import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { EmbeddedFace } from './embeddedFace.ts';
import { PdfDocumentClass } from './engine.ts';
import { openFont } from './fontFiles.ts';
import type { FontFiles } from './fonts.ts';
import { countEntries } from './outlineCount.ts';
import { PageContents } from './pageContents.ts';
import type { PdfReference } from './pdfFile.ts';
import { printableText } from './printableText.ts';
import { Typeface } from './typeface.ts';
import { type FileFacts, xmpDescriptions } from './xmp.ts';

/**
 * An empty file with the metadata and fonts of an official document, able to read its fonts and nothing else. It says
 * of itself that it is PDF/A-1b; README.md tells how that is checked.
 */
export function openPdf(metadata: OfficialDocument['metadata'], fonts: FontFiles, createdAt: Date): OfficialPdf {
  const title = printableText(metadata.title);
  const author = printableText(metadata.author);
  return new OfficialPdf(
    { title, author, creator: 'Giao Ban', producer: 'pdfmake', createdAt, language: 'vi-VN' },
    fonts,
  );
}

/** In the place of a content stream that isn't there yet, so that its page can end. */
const ended: PdfReference = { data: {}, compress: false, end: () => undefined };

export class OfficialPdf extends PdfDocumentClass {
  readonly #facts: FileFacts;
  readonly #fonts: FontFiles;
  readonly #typefaces = new Map<keyof FontFiles, Typeface>();
  /** Of the page that is drawn on: pdfkit would make a buffer of each. */
  #operators: string[] = [];
  readonly #contents = new PageContents();

  constructor(facts: FileFacts, fonts: FontFiles) {
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        // What this adds: where colours stand (sRGB), which glyphs a font holds, and the claim itself.
        subset: 'PDF/A-1b',
        lang: facts.language,
        tagged: true,
        displayTitle: true,
        autoFirstPage: false,
        bufferPages: false,
        font: null,
        info: {
          Title: facts.title,
          Author: facts.author,
          Creator: facts.creator,
          Producer: facts.producer,
          CreationDate: facts.createdAt,
          ModDate: facts.createdAt,
        },
      },
      null,
      // A meeting's text is input: whatever it says, no file of the computer gets into the document.
      () => false,
    );
    this.#facts = facts;
    this.#fonts = fonts;
  }

  /** The face of a style. What is drawn in it is embedded when the file ends. */
  typeface(bold: boolean, italics: boolean): Typeface {
    const style = bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal';
    const known = this.#typefaces.get(style);
    if (known) return known;
    const font = openFont(this.#fonts[style]);
    const embedded = new EmbeddedFace(this, font.parsed, `F${this.#typefaces.size + 1}`);
    this._fontFamilies[style] = embedded;
    const typeface = new Typeface(font, embedded);
    this.#typefaces.set(style, typeface);
    return typeface;
  }

  override addContent(operators: string): this {
    this.#operators.push(operators);
    return this;
  }

  override flushPages(): void {
    if (this.#operators.length > 0) {
      this.#contents.add(this.page.content, this.#operators.join('\n'));
      this.#operators = [];
      this.page.content = ended;
    }
    super.flushPages();
  }

  /** Ends the file. @returns its bytes. */
  async finish(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    this.on('data', (chunk) => chunks.push(chunk));
    const isWhole = new Promise<void>((resolve, reject) => {
      this.on('end', resolve);
      this.on('error', reject);
    });
    // pdfkit waits for what is still to come.
    this.end();
    await this.#contents.end();
    await isWhole;
    return Buffer.concat(chunks);
  }

  /** pdfkit's own XML would be ill-formed with "TT&TT" in a title, and lacks the time of the last change. */
  override _addInfo(): void {
    this.appendXML(xmpDescriptions(this.#facts));
  }

  override endOutline(): void {
    countEntries(this.outline);
    super.endOutline();
  }
}
