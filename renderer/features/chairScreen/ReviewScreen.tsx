import { useEffect, useState } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import type { ChairView } from '#shared/domain/chairView.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { ConclusionBlock } from './ConclusionBlock.tsx';
import type { ChairActions } from './chairActions.ts';
import { focusedConclusion } from './focusRule.ts';
import styles from './ReviewScreen.module.css';
import { ScreenFooter } from './ScreenFooter.tsx';
import { ScreenHeader } from './ScreenHeader.tsx';
import { useAnnouncement } from './useAnnouncement.ts';
import { usePageKeys } from './usePageKeys.ts';
import { usePaging } from './usePaging.ts';

interface ReviewScreenProps {
  readonly view: ChairView;
  readonly presentation: Presentation;
  readonly actions: ChairActions | null;
  readonly t: ChairTranslate;
}

/** The conclusions sent for review, a page at a time, and what the chair can do with them. */
export function ReviewScreen({ view, presentation, actions, t }: ReviewScreenProps) {
  const { viewport, column, paging, turn } = usePaging(presentation, actions);
  usePageKeys(turn, actions !== null);
  const announcement = useAnnouncement(view.conclusions, t);

  // What was sent last comes to the fore, whatever was chosen before.
  const [chosenId, setChosenId] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setChosenId(null), [view.focusId]);

  const page = paging.pages[paging.page - 1];
  const isFrozen = presentation.mode === 'frozen';
  // What is decided on a frozen screen would not be seen there; after the notice was issued nothing is decided.
  const canDecide = !isFrozen && view.status !== 'issued';
  const focused = canDecide ? focusedConclusion(view, page?.ids ?? [], chosenId) : null;
  return (
    <>
      <ScreenHeader view={view} isFrozen={isFrozen} t={t} />
      <main className={styles.viewport} ref={viewport}>
        <div className={styles.page} style={{ height: page ? page.bottom - page.top : 0 }}>
          <ol className={styles.column} ref={column} style={{ top: -(page?.top ?? 0) }} aria-label={t('conclusions')}>
            {view.conclusions.map((conclusion) => (
              <ConclusionBlock
                key={conclusion.id}
                conclusion={conclusion}
                isShown={page?.ids.includes(conclusion.id) ?? false}
                isFocused={conclusion.id === focused?.id}
                skipped={page?.ids[0] === conclusion.id ? page.skipped : 0}
                onChoose={canDecide && conclusion.state === 'waiting' ? setChosenId : null}
                t={t}
              />
            ))}
          </ol>
        </div>
      </main>
      <ScreenFooter
        presentation={presentation}
        view={view}
        focused={focused}
        paging={paging}
        actions={actions}
        onTurn={turn}
        onPin={setChosenId}
        t={t}
      />
      <p className="visuallyHidden" aria-live="polite">
        {announcement}
      </p>
    </>
  );
}
