import { cleanText } from './cleanText.ts';

/**
 * What a line can be recorded as, and the letters that say so at its start. They are letters that Telex and VNI leave
 * alone: no vowel, none of d w s f r x j z (product.md, "Line-start prefixes").
 */
export const quickPrefixes = {
  point: 'pb',
  conclusion: 'kl',
  task: 'nv',
  petition: 'kn',
  answer: 'tl',
  note: 'gc',
} as const;
export type QuickKind = keyof typeof quickPrefixes;
export const quickKinds = Object.keys(quickPrefixes) as readonly QuickKind[];

/** A record that is to be made of what was typed. */
export interface QuickRecord {
  /** Null where no prefix said what it is. */
  readonly kind: QuickKind | null;
  /** Without the prefix, otherwise as typed. */
  readonly text: string;
  /** With the prefix. */
  readonly typed: string;
}

const prefixPattern = new RegExp(`^\\s*(${Object.values(quickPrefixes).join('|')})\\s+(?=\\S)`, 'i');
/** What an input method can leave inside the prefix; it takes no room and means nothing. */
const invisible = /\u200B|\u200C|\u200D|\u202F|\u2060|\uFEFF/g;

function readLine(line: string): QuickRecord {
  // The invisible ones would hide the prefix; where there is none the line stays as it was typed.
  const visible = line.replace(invisible, '');
  const [whole = '', letters] = prefixPattern.exec(visible) ?? [];
  const kind = quickKinds.find((one) => quickPrefixes[one] === letters?.toLowerCase()) ?? null;
  return { kind, text: kind === null ? line : visible.slice(whole.length), typed: line };
}

/**
 * The records that the text of the box stands for: one, or as many as there are lines with a prefix of their own. A
 * line without one goes on with what stands above it.
 * @returns at least one record; its text may be empty when `box` is.
 */
export function readQuickSyntax(box: string): readonly QuickRecord[] {
  const records: QuickRecord[] = [];
  for (const line of box.split('\n')) {
    const read = readLine(line);
    const above = records.at(-1);
    if (!above || read.kind !== null) records.push(read);
    else {
      const { kind, text, typed } = above;
      records[records.length - 1] = { kind, text: `${text}\n${line}`, typed: `${typed}\n${line}` };
    }
  }
  return records.filter(({ text }, index) => index === 0 || cleanText(text) !== '');
}

/** The text of a single record, whatever prefix it was typed with. */
export function withoutPrefix(typed: string): string {
  const [first = '', ...others] = typed.split('\n');
  return [readLine(first).text, ...others].join('\n');
}

/** A text with the prefix of its kind, from which `readQuickSyntax` reads it again. */
export function withPrefix(kind: QuickKind, text: string): string {
  return `${quickPrefixes[kind]} ${text}`;
}

/** What was said of a task behind slashes: `/ct` lead, `/ph` coordinating, `/cđ` director, `/th` deadline. */
export interface QuickTask {
  readonly text: string;
  readonly lead: string | null;
  readonly coordinating: string | null;
  readonly director: string | null;
  readonly deadline: string | null;
}

/** The letters behind a slash, by what they stand for; `cđ` can be typed without its mark. */
export const slashFields = { ct: 'lead', ph: 'coordinating', cđ: 'director', cd: 'director', th: 'deadline' } as const;
const slashPattern = /(?:^|\s)\/(ct|ph|cđ|cd|th)\s+/giu;

/** Reads the slashes of a task; what stands before the first one is its text. The last of two alike counts. */
export function readQuickTask(typed: string): QuickTask {
  const text = cleanText(typed);
  const marks = [...text.matchAll(slashPattern)];
  const fields = { lead: null, coordinating: null, director: null, deadline: null } as Record<string, string | null>;
  marks.forEach((mark, index) => {
    const from = mark.index + mark[0].length;
    const said = text.slice(from, marks[index + 1]?.index).trim();
    const name = slashFields[mark[1]?.toLowerCase() as keyof typeof slashFields];
    if (said) fields[name] = said;
  });
  const { lead = null, coordinating = null, director = null, deadline = null } = fields;
  return { text: text.slice(0, marks[0]?.index).trim(), lead, coordinating, director, deadline };
}
