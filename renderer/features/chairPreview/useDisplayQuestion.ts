import { useEffect, useRef } from 'react';
import { useApp } from '../../store/appStore.ts';
import { ask, useUiStore } from '../../store/uiStore.ts';

/**
 * Asks once whether to show again when the display is back that was taken from under the chair's window. It waits for
 * another question to be answered, and goes by itself with that display.
 * @param canAsk whether there is a line to ask in.
 */
export function useDisplayQuestion(canAsk: boolean): void {
  const isBack = useApp((app) => app.chairScreen.isDisplayBack);
  const question = useUiStore((ui) => ui.question);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (!isBack) {
      wasAsked.current = false;
      if (question === 'chairDisplay') ask(null);
    } else if (canAsk && !wasAsked.current && question === null) {
      wasAsked.current = true;
      ask('chairDisplay');
    }
  }, [isBack, question, canAsk]);
}
