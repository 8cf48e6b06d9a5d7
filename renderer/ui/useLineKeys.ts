import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { isComposing } from './isComposing.ts';

const page = 8;

/** A list of buttons, walked through with ↑ ↓ PgUp PgDn Home End. */
export interface LineKeys {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  /** The button after another, or before it; undefined beyond the ends. */
  readonly beside: (line: HTMLButtonElement, by: 1 | -1) => HTMLButtonElement | undefined;
}

export function useLineKeys(): LineKeys {
  const list = useRef<HTMLUListElement>(null);
  const linesOf = () => [...(list.current?.querySelectorAll('button') ?? [])];

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    if (isComposing(event)) return;
    const lines = linesOf();
    const at = lines.indexOf(event.currentTarget);
    const last = lines.length - 1;
    const next = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    lines[Math.min(Math.max(next, 0), last)]?.focus();
  }

  return {
    list,
    onKeyDown,
    beside(line, by) {
      const lines = linesOf();
      return lines[lines.indexOf(line) + by];
    },
  };
}
