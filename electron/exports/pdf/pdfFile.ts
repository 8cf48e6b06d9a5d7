/** An object of a PDF file. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  /** Whether pdfkit deflates its stream. */
  compress: boolean;
  end(stream?: string | Uint8Array): void;
}

/** What is written as a PDF file, as far as its objects are concerned. */
export interface PdfFile {
  ref(data?: Record<string, unknown>): PdfReference;
}
