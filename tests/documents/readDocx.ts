import { readPackage } from './readPackage.ts';

/**
 * Reads a DOCX file as Word would show it, numbers counted: a second implementation of Word's counting (ECMA-376 part 1,
 * 17.9), which knows nothing of how the file was written.
 */
export interface DocxParagraph {
  /** Name of its style, as Word lists it. */
  readonly style: string;
  /** The number or dash that Word puts before it, with the space behind; empty where there is none. */
  readonly mark: string;
  /** Its words; a tab is a tab, a line break is `\n`. */
  readonly text: string;
  readonly xml: string;
}

export interface Docx {
  readonly files: ReadonlyMap<string, string>;
  readonly times: ReadonlySet<number>;
  readonly paragraphs: readonly DocxParagraph[];
}

export function readDocx(bytes: Uint8Array): Docx {
  const { files, times } = readPackage(bytes);
  const styles = stylesOf(files.get('word/styles.xml') ?? '');
  const markOf = counter(files.get('word/numbering.xml') ?? '');
  const paragraphs = parts(files.get('word/document.xml') ?? '', 'w:p').map((xml): DocxParagraph => {
    const style = styles.get(attribute(xml, 'w:pStyle')) ?? { name: 'Normal', numbering: '' };
    const own = parts(xml, 'w:numPr')[0];
    return { style: style.name, mark: markOf(own ?? style.numbering), text: textOf(xml), xml };
  });
  return { files, times, paragraphs };
}

/** One of its files; empty where it is not there. */
export function part({ files }: Docx, path: string): string {
  return files.get(path) ?? '';
}

/** All that is read, a paragraph a line. */
export function docxText({ paragraphs }: Docx): string {
  return paragraphs.map(({ mark, text }) => mark + text).join('\n');
}

/** Elements of a name that holds no other of the same name. */
export function parts(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, 'gs'))].map(([part]) => part);
}

/** The `w:val` of the first element of a name; empty where there is none. */
export function attribute(xml: string, element: string, name = 'w:val'): string {
  return new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
}

function stylesOf(xml: string): ReadonlyMap<string, { readonly name: string; readonly numbering: string }> {
  return new Map(
    parts(xml, 'w:style').map((style) => [
      /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
      { name: attribute(style, 'w:name'), numbering: parts(style, 'w:numPr')[0] ?? '' },
    ]),
  );
}

function textOf(xml: string): string {
  const pieces = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)];
  const text = pieces.map(([, words, sign]) => words ?? (sign === 'tab' ? '\t' : '\n')).join('');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Counts as Word does: the lists of one definition together, each level anew under the one above. */
function counter(xml: string): (numbering: string) => string {
  const definitions = new Map(
    parts(xml, 'w:abstractNum').map((one) => [/w:abstractNumId="(\d+)"/.exec(one)?.[1] ?? '', parts(one, 'w:lvl')]),
  );
  const lists = new Map(
    parts(xml, 'w:num').map((one) => {
      const starts = parts(one, 'w:lvlOverride').map((level): [string, string] => [
        /w:ilvl="(\d+)"/.exec(level)?.[1] ?? '',
        attribute(level, 'w:startOverride'),
      ]);
      return [
        /w:numId="(\d+)"/.exec(one)?.[1] ?? '',
        { of: attribute(one, 'w:abstractNumId'), starts: new Map(starts) },
      ];
    }),
  );
  const counts = new Map<string, number[]>();
  return (numbering) => {
    const level = Number(attribute(numbering, 'w:ilvl') || 0);
    const list = lists.get(attribute(numbering, 'w:numId'));
    const definition = list && definitions.get(list.of)?.[level];
    if (!definition) return '';
    const count = counts.get(list.of) ?? [];
    counts.set(list.of, count);
    // A list begins once with what it says; after that it goes on, or begins as its definition says.
    const override = list.starts.get(String(level));
    list.starts.delete(String(level));
    const before = count[level];
    const value = override
      ? Number(override)
      : before === undefined
        ? Number(attribute(definition, 'w:start'))
        : before + 1;
    count.length = level;
    count[level] = value;
    const suffix = attribute(definition, 'w:suff') === 'space' ? ' ' : '\t';
    return markText(definition, level, value) + suffix;
  };
}

function markText(definition: string, level: number, value: number): string {
  const number = { decimal: String(value), upperRoman: roman(value), lowerLetter: letter(value) };
  const format = attribute(definition, 'w:numFmt') as keyof typeof number;
  return attribute(definition, 'w:lvlText').replace(`%${level + 1}`, number[format] ?? '');
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const [amount, sign] = signs.find(([one]) => one <= value) ?? [value, ''];
  return value <= 0 ? '' : sign + roman(value - amount);
}

/** a … z, then aa, bb … */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
