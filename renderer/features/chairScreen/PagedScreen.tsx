import type { ReactNode } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import type { ChairView } from '#shared/domain/chairView/chairView.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import type { ChairActions } from './chairActions.ts';
import { type Page, topWithHeading } from './layoutPages.ts';
import styles from './PagedScreen.module.css';
import { PageContext } from './pageContext.ts';
import type { Paging } from './paging.ts';
import { ScreenHeader } from './ScreenHeader.tsx';
import { usePageKeys } from './usePageKeys.ts';
import { usePaging } from './usePaging.ts';

/** What a part of the screen is told of its pages. */
export interface Paged {
  readonly paging: Paging;
  /** The page that is shown; undefined until it was laid out. */
  readonly page: Page | undefined;
  readonly turn: (by: 1 | -1) => void;
  readonly isWhole: boolean;
}

interface PagedScreenProps {
  readonly view: ChairView;
  readonly presentation: Presentation;
  readonly actions: ChairActions | null;
  readonly t: ChairTranslate;
  /** Blocks, each an element with `data-block` and `data-shown`, laid out below each other. */
  readonly column: (paged: Paged) => ReactNode;
  readonly footer: (paged: Paged) => ReactNode;
  /** It tells itself what the head tells on other screens, from the middle of the screen. */
  readonly isCentred?: boolean;
  /** False while further parts are being drawn: how many pages there are is not known yet. */
  readonly isWhole?: boolean;
}

/** A screen of more than fits at once: the head, a page of a column of blocks, and what can be done below it. */
export function PagedScreen(props: PagedScreenProps) {
  const { view, presentation, actions, t, column: blocks, footer, isCentred = false, isWhole = true } = props;
  const { viewport, column, paging, turn } = usePaging(presentation, actions, isWhole);
  usePageKeys(turn, actions !== null);
  const page = paging.pages[paging.page - 1];
  const paged = { paging, page, turn, isWhole };
  const top = page ? topWithHeading(page) : 0;
  return (
    <>
      <ScreenHeader view={view} isFrozen={presentation.mode === 'frozen'} isQuiet={isCentred} t={t} />
      <main className={styles.viewport} data-centred={isCentred} ref={viewport}>
        <div className={styles.page} style={{ height: page ? page.bottom - top : 0 }}>
          <div className={styles.column} ref={column} style={{ top: -top }}>
            <PageContext value={page}>{blocks(paged)}</PageContext>
          </div>
        </div>
      </main>
      {footer(paged)}
    </>
  );
}
