import type { Presentation } from '#shared/contract/data.ts';
import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { pageOf } from './layoutPages.ts';
import type { Paging } from './paging.ts';
import type { RefusalWord } from './refusalWord.ts';
import styles from './ScreenFooter.module.css';

interface ScreenNoteProps {
  readonly presentation: Presentation;
  /** Those that may wait on another page; none on a screen on which nothing is decided. */
  readonly conclusions: readonly ChairConclusion[];
  readonly paging: Paging;
  readonly refusal: RefusalWord | null;
  /** Beside another button there is room for the page only. */
  readonly isShort: boolean;
  /** False while there may be more pages than are known. */
  readonly isWhole?: boolean;
  readonly t: ChairTranslate;
}

/** The one quiet line: which page, what waits elsewhere, since when this version is shown, or why a press failed. */
export function ScreenNote({
  presentation,
  conclusions,
  paging,
  refusal,
  isShort,
  isWhole = true,
  t,
}: ScreenNoteProps) {
  const { page, pages } = paging;
  const isFrozen = presentation.mode === 'frozen';
  const shown = pages[page - 1];
  const elsewhere = conclusions.find(({ id, state }) => state === 'waiting' && !shown?.ids.includes(id));
  const waitsHere = conclusions.some(({ id, state }) => state === 'waiting' && shown?.ids.includes(id));
  const parts = [
    isFrozen ? t('frozen') : null,
    pages.length > 1 ? (isWhole ? t('page', { page, count: pages.length }) : t('pageOnly', { page })) : null,
    shown?.isParted ? t('goesOn') : null,
    elsewhere && !waitsHere && !isShort ? t('waitingOnPage', { page: pageOf(pages, elsewhere.id) ?? 1 }) : null,
    isShort ? null : versionText(presentation, t),
  ].filter((part) => part !== null);
  return (
    <p className={styles.note} role="status">
      {refusal ? (
        <b>{t(`refused.${refusal}`)}</b>
      ) : (
        parts.map((part, index) => (
          <span key={part} className={styles.part} data-frozen={isFrozen && index === 0}>
            {part}
            {index < parts.length - 1 ? ' · ' : null}
          </span>
        ))
      )}
    </p>
  );
}

function versionText({ revision, shownAt, mode }: Presentation, t: ChairTranslate): string | null {
  if (shownAt === null) return null;
  return t(mode === 'frozen' ? 'frozenAt' : 'showing', { revision, time: formatTimeOfDay(shownAt) });
}
