import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { StateWord } from './StateWord.tsx';
import { reviewLooks } from './stateLooks.ts';

/** How a conclusion stands, since when it waits, or why it was returned. */
export function StateLine({ conclusion, t }: { readonly conclusion: ChairConclusion; readonly t: ChairTranslate }) {
  const { state, submittedAt, remark } = conclusion;
  const detail = state === 'waiting' ? t('submittedAt', { time: formatTimeOfDay(submittedAt) }) : remark;
  return (
    <StateWord look={reviewLooks[state]}>
      {t(`state.${state}`)}
      {detail ? <span> · {detail}</span> : null}
    </StateWord>
  );
}
