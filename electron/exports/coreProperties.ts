import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { printableText } from './pdf/printableText.ts';

/** Title, author, language and time of a file, as every program shows them; the library would put its own clock there. */
export function coreProperties({ title, author }: OfficialDocument['metadata'], createdAt: Date): string {
  const time = createdAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><cp:lastModifiedBy>Giao Ban</cp:lastModifiedBy>${date('created')}${date('modified')}<dc:language>vi-VN</dc:language></cp:coreProperties>`;
}

function xmlText(text: string): string {
  return printableText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
