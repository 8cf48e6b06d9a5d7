import { officialNumber } from '#shared/documents/wording/officialNumber.ts';
import { type IssuableType, lastIssuance } from '#shared/domain/issuance.ts';
import { canCorrectionBeUndone } from '#shared/domain/issuing.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import styles from './IssueForm.module.css';

/** What the draft of a correction corrects, why, and how to give it up again; nothing for any other draft. */
export function CorrectedNote({ type }: { readonly type: IssuableType }) {
  const t = useWords();
  const corrected = useMeeting((state) => lastIssuance(state, type));
  const agency = useMeeting((state) => meetingOf(state).agency);
  const canBeTakenBack = useMeeting((state) => canCorrectionBeUndone(state, type));
  if (!corrected?.correction) return null;
  const code = officialNumber(corrected, agency);
  return (
    <p className={styles.corrected}>
      {t(`issuing.replaces.${type}`, { code, date: dayText(corrected.date) })}
      <small>{t('issuing.reasonOf', { reason: corrected.correction.reason })}</small>
      {canBeTakenBack && <small>{t('issuing.takeBack')}</small>}
    </p>
  );
}
