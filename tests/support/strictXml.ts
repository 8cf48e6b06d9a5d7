/** An element as it was read: its name, its attributes, its children, and the text directly in it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  readonly text: string;
}

const named = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: just these are forbidden in XML 1.0
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/**
 * Reads an XML 1.0 file as strictly as a validating registry would: declaration, comments, elements, the five entities.
 * What else XML has (CDATA, DTDs, processing instructions) our files do not use, and is an error.
 */
export function readXml(file: string): { readonly root: ReadElement; readonly comments: readonly string[] } {
  if (forbidden.test(file)) throw new Error('a character that XML forbids');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!file.startsWith(declaration)) throw new Error('no declaration');
  let rest = file.slice(declaration.length);
  const comments: string[] = [];
  const open: { name: string; attributes: Record<string, string>; children: ReadElement[]; text: string }[] = [
    { name: '', attributes: {}, children: [], text: '' },
  ];
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length);
    return found;
  };
  while (rest !== '') {
    const top = open.at(-1);
    if (!top) throw new Error('an end without a beginning');
    const comment = take(/^<!--((?:(?!--)[\s\S])*)-->/);
    if (comment) {
      if (comment[1]?.endsWith('-')) throw new Error('a comment that ends with a hyphen');
      comments.push(comment[1] ?? '');
      continue;
    }
    const end = take(new RegExp(`^</(${named})\\s*>`));
    if (end) {
      if (end[1] !== top.name) throw new Error(`</${end[1]}> where </${top.name}> is due`);
      open.pop();
      open.at(-1)?.children.push(top);
      continue;
    }
    const start = take(new RegExp(`^<(${named})((?:\\s+${named}="[^"<]*")*)\\s*(/?)>`));
    if (start) {
      const attributes = attributesIn(start[2] ?? '');
      const element = { name: start[1] ?? '', attributes, children: [], text: '' };
      if (start[3] === '/') top.children.push(element);
      else open.push(element);
      continue;
    }
    const text = take(/^[^<]+/);
    if (!text) throw new Error(`not XML: ${rest.slice(0, 40)}`);
    if (open.length === 1 && text[0].trim() !== '') throw new Error('text outside of the root');
    top.text += unescaped(text[0]);
  }
  const [ground] = open;
  const [root, ...others] = ground?.children ?? [];
  if (open.length !== 1 || !root || others.length > 0) throw new Error('not exactly one root');
  return { root, comments };
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(new RegExp(`(${named})="([^"<]*)"`, 'g'))) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} twice`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

function unescaped(text: string): string {
  return text.replace(/&([^;]*;?)/g, (_, reference: string) => {
    const letter = reference.endsWith(';') ? entities[reference.slice(0, -1)] : undefined;
    if (letter === undefined) throw new Error(`a bare &${reference}`);
    return letter;
  });
}

/** The text of the element that `path` leads to (`From/OrganName`), from anywhere below `element`; null without one. */
export function textAt(element: ReadElement, path: string): string | null {
  const [first, ...others] = path.split('/');
  for (const child of element.children) {
    if (child.name === `edXML:${first}`) {
      if (others.length === 0) return child.text;
      const deeper = textAt(child, others.join('/'));
      if (deeper !== null) return deeper;
    }
    const below = textAt(child, path);
    if (below !== null) return below;
  }
  return null;
}
