import { useEffect, useState } from 'react';
import { ConclusionBlock } from './ConclusionBlock.tsx';
import { focusedConclusion } from './focusRule.ts';
import { type Paged, PagedScreen } from './PagedScreen.tsx';
import { ReviewFooter } from './ReviewFooter.tsx';
import type { ScreenProps } from './screenProps.ts';
import { useAnnouncement } from './useAnnouncement.ts';

/** The conclusions sent for review, a page at a time, and what the chair can do with them. */
export function ReviewScreen({ view, content, presentation, actions, t }: ScreenProps<'conclusions'>) {
  const { conclusions, focusId } = content;
  const announcement = useAnnouncement(conclusions, t);

  // What was sent last comes to the fore, whatever was chosen before.
  const [chosenId, setChosenId] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setChosenId(null), [focusId]);

  // What is decided on a frozen screen would not be seen there; after the notice was issued nothing is decided.
  const canDecide = presentation.mode !== 'frozen' && view.status !== 'issued';
  const focusedOn = ({ page }: Paged) => (canDecide ? focusedConclusion(content, page?.ids ?? [], chosenId) : null);
  return (
    <>
      <PagedScreen
        view={view}
        presentation={presentation}
        actions={actions}
        t={t}
        column={(paged) => (
          <ol aria-label={t('conclusions')}>
            {conclusions.map((conclusion) => (
              <ConclusionBlock
                key={conclusion.id}
                conclusion={conclusion}
                isFocused={conclusion.id === focusedOn(paged)?.id}
                onChoose={canDecide && conclusion.state === 'waiting' ? setChosenId : null}
                t={t}
              />
            ))}
          </ol>
        )}
        footer={(paged) => (
          <ReviewFooter
            presentation={presentation}
            conclusions={conclusions}
            focused={focusedOn(paged)}
            paging={paged.paging}
            actions={actions}
            onTurn={paged.turn}
            onPin={setChosenId}
            t={t}
          />
        )}
      />
      <p className="visuallyHidden" aria-live="polite">
        {announcement}
      </p>
    </>
  );
}
