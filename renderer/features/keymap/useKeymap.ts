import { useEffect } from 'react';
import { useAppStore } from '../../store/appStore.ts';
import { hasPlaceholder } from '../../store/boxTyping.ts';
import { boxStatus, focusBoxNow } from '../../store/captureBox.ts';
import { isOffering } from '../../store/completion.ts';
import { waitingProposal } from '../../store/proposalStore.ts';
import { closeDialog, useUiStore } from '../../store/uiStore.ts';
import type { KeyAction } from './keyTable.ts';
import { type KeyContext, matchKey } from './matchKey.ts';

export type KeyHandlers = { readonly [A in KeyAction]: () => void };

/**
 * Listens to all keys of the window while no dialog is open; a dialog has its own. Whatever has the focus hears a key
 * first and may keep it. A key that is pressed while nothing has the focus goes to the capture box.
 * @param handlers a key whose action has none is left alone.
 */
export function useKeymap(handlers: Partial<KeyHandlers>): void {
  useEffect(() => {
    let hadDialog = false;
    // Before anybody else: a dialog that closes with this very key must not leave the key to the window.
    const onEveryKeyDown = () => {
      hadDialog = useUiStore.getState().dialog !== null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (hadDialog) {
        if (event.key === 'Escape') closeUnseenDialog();
        return;
      }
      if (document.activeElement === document.body) focusBoxNow();
      const action = matchKey(event, keyContext());
      const handler = action && handlers[action];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', onEveryKeyDown, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onEveryKeyDown, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [handlers]);
}

/** What the window is like now. */
export function keyContext(): KeyContext {
  const { selectedRecord, question } = useUiStore.getState();
  const { hasFocus, isEmpty, isTouched } = boxStatus();
  return {
    isInBox: hasFocus,
    isBoxEmpty: isEmpty,
    isBoxTouched: isTouched,
    hasSelection: selectedRecord !== null,
    hasQuestion: question !== null,
    hasProposal: waitingProposal() !== null,
    isChairScreenOpen: useAppStore.getState().app?.chairScreen.isOpen ?? false,
    get hasSuggestions() {
      return isOffering();
    },
    get hasPlaceholder() {
      return hasPlaceholder();
    },
  };
}

/** A dialog that was asked for and is still being fetched can't hear the Esc that takes it back. */
function closeUnseenDialog(): void {
  if (useUiStore.getState().dialog !== null && !document.querySelector('[role="dialog"]')) closeDialog();
}
