import type { KeyboardEvent } from 'react';

/** A key with what is held down besides it: `Ctrl d`, `Alt ArrowUp`, `F9`. Letters in lower case. */
export function chordOf(event: KeyboardEvent): string {
  const held = [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift', event.metaKey && 'Meta'];
  return [...held.filter(Boolean), event.key.length === 1 ? event.key.toLowerCase() : event.key].join(' ');
}
