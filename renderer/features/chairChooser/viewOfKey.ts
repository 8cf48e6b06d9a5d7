import { type ChairViewName, chairViewNames } from '#shared/domain/chairView/chairSelection.ts';

/** What of a pressed key tells the view. */
type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** The view that a key asks for when `chosen` is the one chosen now; undefined when it asks for none. */
export function viewOfKey({ key, code, shiftKey }: PressedKey, chosen: ChairViewName): ChairViewName | undefined {
  if (shiftKey) return undefined;
  const at = chairViewNames.indexOf(chosen);
  const last = chairViewNames.length - 1;
  const next = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  }[key];
  if (next !== undefined) return chairViewNames[next];
  // By its place: with a French keyboard or Vietnamese typing the digit keys give letters. Those of the number pad are no
  // digits while NumLock is off.
  const [, digit] = (/^\d$/.test(key) ? /^(?:Digit|Numpad)(\d)$/ : /^Digit(\d)$/).exec(code) ?? [];
  return digit === undefined ? undefined : chairViewNames[Number(digit) - 1];
}
