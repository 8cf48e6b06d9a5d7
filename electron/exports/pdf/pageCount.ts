/**
 * How many pages a PDF has that we wrote ourselves: its page objects are dictionaries in clear, not packed into object
 * streams. Null when there is none to be seen.
 */
export function pageCount(pdf: Uint8Array): number | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  return pages > 0 ? pages : null;
}
