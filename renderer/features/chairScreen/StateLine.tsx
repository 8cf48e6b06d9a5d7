import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import styles from './StateLine.module.css';
import { StateSign } from './StateSign.tsx';

/** How a conclusion stands: by sign, word and colour. */
export function StateLine({ conclusion, t }: { readonly conclusion: ChairConclusion; readonly t: ChairTranslate }) {
  const { state, submittedAt, remark } = conclusion;
  const detail = state === 'waiting' ? t('submittedAt', { time: formatTimeOfDay(submittedAt) }) : remark;
  return (
    <span className={styles.state} data-state={state}>
      <StateSign state={state} /> {t(`state.${state}`)}
      {detail ? <span> · {detail}</span> : null}
    </span>
  );
}
