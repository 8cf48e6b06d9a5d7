import { useEffect, useState } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import type { ChairView } from '#shared/domain/chairView/chairView.ts';
import type { ReviewContent } from '#shared/domain/chairView/reviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { ConclusionBlock } from './ConclusionBlock.tsx';
import type { ChairActions } from './chairActions.ts';
import { focusedConclusion } from './focusRule.ts';
import { type Paged, PagedScreen } from './PagedScreen.tsx';
import { ReviewFooter } from './ReviewFooter.tsx';
import { useAnnouncement } from './useAnnouncement.ts';

interface ReviewScreenProps {
  readonly view: ChairView;
  readonly content: ReviewContent;
  readonly presentation: Presentation;
  readonly actions: ChairActions | null;
  readonly t: ChairTranslate;
}

/** The conclusions sent for review, a page at a time, and what the chair can do with them. */
export function ReviewScreen({ view, content, presentation, actions, t }: ReviewScreenProps) {
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
                isShown={paged.page?.ids.includes(conclusion.id) ?? false}
                isFocused={conclusion.id === focusedOn(paged)?.id}
                skipped={paged.page?.ids[0] === conclusion.id ? paged.page.skipped : 0}
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
