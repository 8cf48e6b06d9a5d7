import { useEffect, useRef } from 'react';

/** What a key does. */
type Press = () => void;

/**
 * Keys of the chair's window, as a presenter's remote control or a keyboard sends them. A key that is held down counts
 * once, one that an input method needs not at all, and one that a button with the focus takes is the button's.
 * @param keys as `KeyboardEvent.key` names them.
 * @param press null while they do nothing.
 */
export function useScreenKey(keys: readonly string[], press: Press | null): void {
  const latest = useRef({ keys, press });
  latest.current = { keys, press };
  const isOn = press !== null;
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !latest.current.keys.includes(event.key) || !isPlain(event)) return;
      if (isOfButton(event)) return;
      event.preventDefault();
      if (!event.repeat) latest.current.press?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}

/** Without a modifier, and not on its way into a letter. */
export function isPlain(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  return !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
}

function isOfButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement;
}
