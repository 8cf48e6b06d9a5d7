import { useLayoutEffect } from 'react';
import { chairTranslate } from '#shared/i18n/chairTranslate.ts';
import { ChairScreenView } from '../../features/chairScreen/ChairScreenView.tsx';
import type { ChairActions } from '../../features/chairScreen/chairActions.ts';
import { approve, retract, sendBack, showPage } from '../../store/chairCalls.ts';
import { usePresentation } from '../../store/presentationStore.ts';

const actions: ChairActions = { approve, sendBack, retract, showPage };

/** The chair's window: the screen and nothing round it. */
export function ChairWindow() {
  const presentation = usePresentation();
  useLayoutEffect(() => {
    if (!presentation) return;
    const { theme, language } = presentation;
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
    document.title = chairTranslate(language)('windowTitle');
  }, [presentation]);
  return presentation && <ChairScreenView presentation={presentation} actions={actions} />;
}
