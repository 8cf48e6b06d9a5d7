import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { ScreenButton } from './ScreenButton.tsx';
import styles from './ScreenFooter.module.css';

interface PageButtonsProps {
  readonly page: number;
  readonly pageCount: number;
  readonly onTurn: (by: 1 | -1) => void;
  /** On the last page something else stands in the place of the second button. */
  readonly isLastLeftOut?: boolean;
  readonly t: ChairTranslate;
}

/** Two buttons that turn the page; none where there is one page only. */
export function PageButtons({ page, pageCount, onTurn, isLastLeftOut = false, t }: PageButtonsProps) {
  if (pageCount <= 1) return null;
  const isLast = page >= pageCount;
  return (
    <>
      <ScreenButton look="arrow" standing={page > 1 ? 'on' : 'off'} onPress={() => onTurn(-1)}>
        <Arrow label={t('previousPage')} path="M17 3L5 12l12 9z" />
      </ScreenButton>
      {isLast && isLastLeftOut ? null : (
        <ScreenButton look="arrow" standing={isLast ? 'off' : 'on'} onPress={() => onTurn(1)}>
          <Arrow label={t('nextPage')} path="M7 3l12 9-12 9z" />
        </ScreenButton>
      )}
    </>
  );
}

function Arrow({ label, path }: { readonly label: string; readonly path: string }) {
  return (
    <>
      <svg className={styles.arrow} viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
      <span className="visuallyHidden">{label}</span>
    </>
  );
}
