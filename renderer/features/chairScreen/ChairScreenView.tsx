import { useEffect } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import { chairTranslate } from '#shared/i18n/chairTranslate.ts';
import { AgendaScreen } from './AgendaScreen.tsx';
import { BreakScreen } from './BreakScreen.tsx';
import { ClosingScreen } from './ClosingScreen.tsx';
import type { ChairActions } from './chairActions.ts';
import { ItemScreen } from './ItemScreen.tsx';
import { PetitionScreen } from './PetitionScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { StatisticsScreen } from './StatisticsScreen.tsx';
import styles from './screen.module.css';
import type { AnyScreenProps } from './screenProps.ts';
import { TaskReviewScreen } from './TaskReviewScreen.tsx';
import { UnitScreen } from './UnitScreen.tsx';

interface ChairScreenViewProps {
  readonly presentation: Presentation;
  /** Null where the screen is only pictured: nothing in the picture can be pressed or reached by key. */
  readonly actions: ChairActions | null;
}

/**
 * The chair's screen, in the size of its container: letters grow with the longer side of the container, 1920 being the
 * one that sizes are given for. A smaller picture of it is this at its full size, scaled by a transform.
 */
export function ChairScreenView({ presentation, actions }: ChairScreenViewProps) {
  const { theme, textSize, language, view, mode } = presentation;
  // Blanked, or no meeting is open: the calm ground and nothing else.
  const shown = mode === 'blank' ? null : view;
  const isEmpty = shown === null;
  useEffect(() => {
    if (isEmpty) void actions?.showPage(1, 1, []);
  }, [isEmpty, actions]);
  return (
    <div className={styles.container} data-theme={theme} lang={language} inert={actions === null}>
      <div className={styles.screen} data-size={textSize} data-view={shown?.content.name}>
        {shown ? (
          <Content view={shown} presentation={presentation} actions={actions} t={chairTranslate(language)} />
        ) : null}
      </div>
    </div>
  );
}

/** Every content there is has its screen; one without does not compile. */
function Content(screen: AnyScreenProps) {
  const { content } = screen.view;
  switch (content.name) {
    case 'conclusions':
      // Until something is to be decided, what is on in the hall.
      if (content.conclusions.length === 0) return <ItemScreen {...screen} content={null} />;
      return <ReviewScreen {...screen} content={content} />;
    case 'item':
      return <ItemScreen {...screen} content={content} />;
    case 'agenda':
      return <AgendaScreen {...screen} content={content} />;
    case 'taskReview':
      return <TaskReviewScreen {...screen} content={content} />;
    case 'unit':
      return <UnitScreen {...screen} content={content} />;
    case 'petition':
      return <PetitionScreen {...screen} content={content} />;
    case 'statistics':
      return <StatisticsScreen {...screen} content={content} />;
    case 'break':
      return <BreakScreen {...screen} content={content} />;
    case 'closing':
      return <ClosingScreen {...screen} content={content} />;
  }
}
