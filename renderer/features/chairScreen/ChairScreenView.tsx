import { useEffect } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import { chairTranslate } from '#shared/i18n/chairTranslate.ts';
import { CalmScreen } from './CalmScreen.tsx';
import type { ChairActions } from './chairActions.ts';
import { ReviewScreen } from './ReviewScreen.tsx';
import styles from './screen.module.css';

interface ChairScreenViewProps {
  readonly presentation: Presentation;
  /** Null where the screen is only pictured: nothing in the picture can be pressed or reached by key. */
  readonly actions: ChairActions | null;
}

/**
 * The chair's screen, in the size of its container: letters grow with the container's width, 1920 being the width that
 * sizes are given for. A smaller picture of it is this at 1920 × 1080, scaled by a transform.
 */
export function ChairScreenView({ presentation, actions }: ChairScreenViewProps) {
  const { theme, textSize, language } = presentation;
  return (
    <div className={styles.container} data-theme={theme} lang={language} inert={actions === null}>
      <div className={styles.screen} data-size={textSize}>
        <Content presentation={presentation} actions={actions} />
      </div>
    </div>
  );
}

function Content({ presentation, actions }: ChairScreenViewProps) {
  const { view, language, mode } = presentation;
  const content = view?.content;
  const isList = mode !== 'blank' && content?.name === 'conclusions' && content.conclusions.length > 0;
  useEffect(() => {
    if (!isList) void actions?.showPage(1, 1, []);
  }, [isList, actions]);

  // Blanked, or no meeting is open: the calm ground and nothing else.
  if (!view || mode === 'blank') return null;
  const t = chairTranslate(language);
  if (!isList) return <CalmScreen view={view} isFrozen={mode === 'frozen'} t={t} />;
  return <ReviewScreen view={view} content={content} presentation={presentation} actions={actions} t={t} />;
}
