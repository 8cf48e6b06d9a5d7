import type { Presentation } from '#shared/contract/data.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { PageButtons } from './PageButtons.tsx';
import type { Paged } from './PagedScreen.tsx';
import styles from './ScreenFooter.module.css';
import { ScreenNote } from './ScreenNote.tsx';

interface PageFooterProps {
  readonly presentation: Presentation;
  readonly paged: Paged;
  readonly t: ChairTranslate;
}

/** Below a screen on which nothing is decided: its pages can be turned. */
export function PageFooter({ presentation, paged: { paging, turn, isWhole }, t }: PageFooterProps) {
  return (
    <footer className={styles.footer}>
      <PageButtons page={paging.page} pageCount={paging.pages.length} onTurn={turn} t={t} />
      <ScreenNote
        presentation={presentation}
        conclusions={[]}
        paging={paging}
        refusal={null}
        isShort={false}
        isWhole={isWhole}
        t={t}
      />
    </footer>
  );
}
