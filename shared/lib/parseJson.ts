import { err, ok, type Result } from './result.ts';

/** A place in a text; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The value of a JSON text, or where the text stops being JSON. The engine's own message names the place in some cases
 * only, and in English. A byte order mark, which Windows' editor puts before a text, is passed over.
 */
export function parseJson(text: string): Result<unknown, TextPlace> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return err(placeOf(json, faultOffset(json)));
  }
}

function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const space = /[ \t\n\r]*/y;
const string = /"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

/** The offset at which `text` stops being JSON: the first character that can't stand where it stands. */
function faultOffset(text: string): number {
  const open: string[] = [];
  let offset = 0;
  let expected: Expected = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    offset += found?.[0].length ?? 0;
    return found !== null;
  };
  for (;;) {
    take(space);
    const character = text[offset] ?? '';
    const inside = open.at(-1);
    if (expected === 'commaOrEnd' && inside === undefined) return offset;
    const closes = character === (inside === '{' ? '}' : ']') && inside !== undefined;
    if (closes && (expected === 'commaOrEnd' || expected === 'valueOrEnd' || expected === 'keyOrEnd')) {
      open.pop();
      offset += 1;
      expected = 'commaOrEnd';
    } else if (expected === 'commaOrEnd') {
      if (character !== ',') return offset;
      offset += 1;
      expected = inside === '{' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (character !== ':') return offset;
      offset += 1;
      expected = 'value';
    } else if (expected === 'key' || expected === 'keyOrEnd') {
      if (!take(string)) return offset;
      expected = 'colon';
    } else if (character === '{' || character === '[') {
      open.push(character);
      offset += 1;
      expected = character === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else if (take(string) || take(scalar)) {
      expected = 'commaOrEnd';
    } else {
      return offset;
    }
  }
}
