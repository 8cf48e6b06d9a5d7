/** An element of an XML file: its name with prefix, its attributes, and what it holds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlNode[];
}
export type XmlNode = XmlElement | { readonly comment: string };

/** A whole file, in UTF-8, a line an element. */
export function xmlFile(nodes: readonly XmlNode[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${nodes.map((node) => written(node, '')).join('')}`;
}

function written(node: XmlNode, indent: string): string {
  if ('comment' in node) return `${indent}<!-- ${inComment(node.comment)} -->\n`;
  const { name, attributes, content } = node;
  const attributeText = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${attributeText.join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escaped(content)}</${name}>\n`;
  return `${start}>\n${content.map((child) => written(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return withoutForbidden(text).replace(/[&<>"']/g, (letter) => references[letter] ?? letter);
}

/** A comment ends at its first two hyphens, and must not end with one. */
function inComment(text: string): string {
  return withoutForbidden(text)
    .replace(/-(?=-)/g, '- ')
    .replace(/-$/, '- ');
}

/** XML 1.0 has no control characters, no halves of surrogate pairs and no U+FFFE, U+FFFF, not even escaped. */
function withoutForbidden(text: string): string {
  return [...text].filter((letter) => !/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u.test(letter)).join('');
}
