import { promisify } from 'node:util';
import { deflate, type ZlibOptions } from 'node:zlib';
import type { PdfReference } from './pdfFile.ts';

const deflated = promisify<Buffer, ZlibOptions, Uint8Array>(deflate);

/** How many streams are deflated at once: each takes a tenth of a megabyte meanwhile. */
const most = 64;

/** A page's operators are some 10 KB: with room for so much, a fifth less time for a hundredth more bytes. */
const room = { windowBits: 13, memLevel: 7, chunkSize: 4096 };

/**
 * The contents of pages, deflated by other threads while the next pages are drawn; pdfkit would do it here and now,
 * which takes a quarter of all time. They end in their order: the same document gives the same bytes.
 */
export class PageContents {
  readonly #streams: { readonly reference: PdfReference; readonly operators: string }[] = [];
  readonly #begun: Promise<Uint8Array>[] = [];

  /** @param operators in Latin letters alone. */
  add(reference: PdfReference, operators: string): void {
    reference.compress = false;
    reference.data.Filter = 'FlateDecode';
    this.#streams.push({ reference, operators });
    this.#begin(most);
  }

  /** Writes them into the file. */
  async end(): Promise<void> {
    for (const [index, { reference }] of this.#streams.entries()) {
      reference.end(await this.#begun[index]);
      this.#begin(index + 1 + most);
    }
  }

  /** Begins with those up to so many. */
  #begin(count: number): void {
    for (const { operators } of this.#streams.slice(this.#begun.length, count))
      this.#begun.push(deflated(Buffer.from(operators, 'latin1'), room));
  }
}
