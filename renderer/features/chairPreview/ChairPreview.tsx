import type { ReactNode } from 'react';
import type { ChairScreen } from '#shared/contract/data.ts';
import { useApp } from '../../store/appStore.ts';
import { useWords } from '../../store/translation.ts';
import { Key } from '../../ui/Key.tsx';
import { ScaledScreen } from '../../ui/ScaledScreen.tsx';
import styles from './ChairPreview.module.css';

/** Of a screen as wide as the column: the list above keeps its room beside one that stands upright. */
const maxHeight = 240;

type Standing = ChairScreen['mode'] | 'closed';
const tones = { showing: 'ok', frozen: 'wait', blank: 'back', closed: 'quiet' } as const satisfies Record<
  Standing,
  string
>;

/**
 * What the chair sees now, true to scale: which view, which page of it, and whether it is shown at all.
 * @param children the chair's own view, which fills a screen of the size of the chair's.
 */
export function ChairPreview({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  const screen = useApp((app) => app.chairScreen);
  const theme = useApp((app) => app.settings.chairTheme);
  const standing: Standing = screen.isOpen ? screen.mode : 'closed';
  const isPictured = standing === 'showing' || standing === 'frozen';
  return (
    <section className={styles.preview} aria-label={t('chairPreview.title')}>
      <h2 className={styles.heading}>
        <span>{t('chairPreview.title')}</span>
        <span className={styles.standing} data-tone={tones[standing]}>
          {t(`chairPreview.standing.${standing}`)}
        </span>
      </h2>
      {isPictured && <PreviewLine screen={screen} />}
      {isPictured ? (
        <ScaledScreen size={screen.size} maxHeight={maxHeight} theme={theme} isDimmed={standing === 'frozen'}>
          {children}
        </ScaledScreen>
      ) : (
        <p className={styles.instead} data-theme={standing === 'blank' ? theme : undefined} data-standing={standing}>
          {standing === 'blank' ? t('chairPreview.blankDetail') : t('chairPreview.openHow', { key: 'Shift F9' })}
        </p>
      )}
    </section>
  );
}

/** Which view it is, the page, and that there is more than what the chair sees. */
function PreviewLine({ screen }: { readonly screen: ChairScreen }) {
  const t = useWords();
  const { view, page, pageCount, hasNews } = screen;
  return (
    <p className={styles.line}>
      <span className={styles.name}>{view && t(`chairPreview.view.${view.content.name}`)}</span>
      {hasNews && (
        <span className={styles.news}>
          {t('chairPreview.news')} <Key name="Ctrl D" />
        </span>
      )}
      {pageCount > 1 && <span className={styles.pages}>{t('chairPreview.page', { page, total: pageCount })}</span>}
    </p>
  );
}
