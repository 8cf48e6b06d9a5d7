import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { ChairScreen } from '#shared/contract/data.ts';
import { useApp } from '../../store/appStore.ts';
import { useWords } from '../../store/translation.ts';
import styles from './ChairPreview.module.css';

/** The size that the chair's view is drawn for, in CSS pixels. */
const screenWidth = 1920;

type Standing = ChairScreen['mode'] | 'closed';
const tones = { showing: 'ok', frozen: 'wait', blank: 'back', closed: 'quiet' } as const satisfies Record<
  Standing,
  string
>;

/**
 * What the chair sees now, true to scale.
 * @param children the chair's own view, which fills a screen of 1920 × 1080.
 */
export function ChairPreview({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  const screen = useApp((app) => app.chairScreen);
  const theme = useApp((app) => app.settings.chairTheme);
  const standing: Standing = screen.isOpen ? screen.mode : 'closed';
  const { frame, scale } = useScale();
  return (
    <section className={styles.preview} aria-label={t('chairPreview.title')}>
      <h2 className={styles.heading}>
        <span>{t('chairPreview.title')}</span>
        <span className={styles.pages}>
          {screen.isOpen &&
            screen.pageCount > 1 &&
            t('chairPreview.page', { page: screen.page, total: screen.pageCount })}
        </span>
        <span className={styles.standing} data-tone={tones[standing]}>
          {t(`chairPreview.standing.${standing}`)}
        </span>
      </h2>
      <div ref={frame} className={styles.frame} data-standing={standing} data-theme={theme}>
        {screen.isOpen && screen.mode === 'blank' && <p className={styles.instead}>{t('chairPreview.blankDetail')}</p>}
        {!screen.isOpen && <p className={styles.instead}>{t('chairPreview.openHow', { key: 'Shift F9' })}</p>}
        {scale > 0 && standing !== 'blank' && standing !== 'closed' && (
          <div className={styles.screen} style={{ transform: `scale(${scale})` }} inert aria-hidden="true">
            {children}
          </div>
        )}
      </div>
    </section>
  );
}

/** How far the screen is shrunk to fill its frame; 0 until it was measured. */
function useScale() {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setScale(element.clientWidth / screenWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, scale };
}
