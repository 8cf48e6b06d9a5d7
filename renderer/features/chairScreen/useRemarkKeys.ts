import { type RefObject, useEffect } from 'react';
import { isPlain } from './useScreenKey.ts';

const steps: Readonly<Record<string, 1 | -1>> = {
  PageDown: 1,
  ArrowRight: 1,
  ArrowDown: 1,
  PageUp: -1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** While a remark is chosen, the keys that else turn pages walk among the remarks; Escape leaves them. */
export function useRemarkKeys(group: RefObject<HTMLElement | null>, onCancel: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isPlain(event)) return;
      const step = steps[event.key];
      const isButton = event.target instanceof HTMLButtonElement;
      if (event.key === 'Escape') onCancel();
      else if (step !== undefined) walk(group.current, step);
      // What a button does with these, it does by itself; elsewhere they would turn a page.
      else if (event.key !== ' ' || isButton) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before anything else hears of the key.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [group, onCancel]);
}

function walk(group: HTMLElement | null, step: 1 | -1): void {
  const buttons: HTMLElement[] = [...(group?.querySelectorAll('button') ?? [])];
  const at = document.activeElement instanceof HTMLElement ? buttons.indexOf(document.activeElement) : -1;
  const next = at === -1 ? (step === 1 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
}
