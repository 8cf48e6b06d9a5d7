/** The facts of a file, as its dictionary of information has them. */
export interface FileFacts {
  readonly title: string;
  readonly author: string;
  readonly creator: string;
  readonly producer: string;
  readonly createdAt: Date;
  /** BCP 47. */
  readonly language: string;
}

/** The same facts as XML (XMP): readers of either find one and the same, as PDF/A wants it (ISO 19005-1, 6.7.3). */
export function xmpDescriptions({ title, author, creator, producer, createdAt, language }: FileFacts): string {
  const instant = createdAt.toISOString().replace(/\.\d+Z$/, 'Z');
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:format>application/pdf</dc:format>
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>
  <dc:creator><rdf:Seq><rdf:li>${xmlText(author)}</rdf:li></rdf:Seq></dc:creator>
  <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${instant}</xmp:CreateDate>
  <xmp:ModifyDate>${instant}</xmp:ModifyDate>
  <xmp:CreatorTool>${xmlText(creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <pdf:Producer>${xmlText(producer)}</pdf:Producer>
</rdf:Description>`;
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
