import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { SteadyDigits } from '../../ui/SteadyDigits.tsx';
import { useNow } from '../../ui/useNow.ts';
import { CentredBlock } from './CentredBlock.tsx';
import styles from './CentredScreen.module.css';
import { ContentScreen } from './ContentScreen.tsx';
import type { AnyScreenProps, ScreenProps } from './screenProps.ts';

/** The conference is at rest: until when, and what time it is. */
export function BreakScreen({ content: { until }, ...screen }: ScreenProps<'break'>) {
  const { presentation, t } = screen;
  return (
    <ContentScreen {...screen} isCentred label={t('break.title')}>
      <CentredBlock id="break">
        <h2 className={styles.title} data-length="short">
          {t('break.title')}
        </h2>
        {until === null ? null : (
          <p className={styles.until}>
            {t('break.until')} <b>{until}</b>
          </p>
        )}
        {presentation.mode === 'frozen' ? null : <TimeNow t={t} />}
      </CentredBlock>
    </ContentScreen>
  );
}

function TimeNow({ t }: Pick<AnyScreenProps, 't'>) {
  const time = formatTimeOfDay(new Date(useNow()).toISOString());
  return (
    <p className={styles.now} role="timer">
      <SteadyDigits>{t('break.now', { time })}</SteadyDigits>
    </p>
  );
}
