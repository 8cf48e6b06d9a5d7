import { useEffect } from 'react';
import { boxStatus, focusBoxNow } from '../../store/captureBox.ts';
import { useUiStore } from '../../store/uiStore.ts';
import type { KeyAction } from './keyTable.ts';
import { matchKey } from './matchKey.ts';

export type KeyHandlers = { readonly [A in KeyAction]: () => void };

/**
 * Listens to all keys of the window while no dialog is open; a dialog has its own. Whatever has the focus hears a key
 * first and may keep it. A key that is pressed while nothing has the focus goes to the capture box.
 */
export function useKeymap(handlers: KeyHandlers): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { dialog, selectedRecord, question } = useUiStore.getState();
      if (event.defaultPrevented || dialog !== null) return;
      if (document.activeElement === document.body) focusBoxNow();
      const { hasFocus, isEmpty, isTouched } = boxStatus();
      const action = matchKey(event, {
        isInBox: hasFocus,
        isBoxEmpty: isEmpty,
        isBoxTouched: isTouched,
        hasSelection: selectedRecord !== null,
        hasQuestion: question !== null,
      });
      if (action === null) return;
      event.preventDefault();
      handlers[action]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [handlers]);
}
