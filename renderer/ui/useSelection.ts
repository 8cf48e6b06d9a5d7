import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isComposing } from './isComposing.ts';

/** What makes an element a line of the list. */
export interface LineProps {
  readonly id: string;
  readonly role: 'row';
  readonly 'aria-selected': boolean;
  readonly tabIndex: -1;
}

interface Selection {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** For the list element. */
  readonly list: {
    readonly ref: React.RefObject<HTMLDivElement | null>;
    readonly role: 'grid';
    readonly tabIndex: 0;
    readonly 'aria-activedescendant': string | undefined;
  };
  /** For one line of it. */
  readonly line: (id: string) => LineProps;
}

/**
 * The keys of a list with one selected line: ↑ ↓ Home End. The list has the focus, not its lines.
 * @param name makes the ids of its lines in the document.
 */
export function useSelection(
  name: string,
  ids: readonly string[],
  selectedId: string | null,
  select: (id: string) => void,
): Selection {
  const ref = useRef<HTMLDivElement>(null);
  const lineId = (id: string) => `${name}-${id}`;
  const selected = selectedId !== null && ids.includes(selectedId) ? lineId(selectedId) : undefined;

  useEffect(() => {
    if (selected) document.getElementById(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.shiftKey || event.target !== ref.current) return;
    const at = selectedId === null ? -1 : ids.indexOf(selectedId);
    const last = ids.length - 1;
    const next = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    const id = next === undefined ? undefined : ids[next];
    if (id === undefined) return;
    event.preventDefault();
    select(id);
  }

  return {
    onKeyDown,
    list: { ref, role: 'grid', tabIndex: 0, 'aria-activedescendant': selected },
    line: (id) => ({ id: lineId(id), role: 'row', 'aria-selected': id === selectedId, tabIndex: -1 }),
  };
}
