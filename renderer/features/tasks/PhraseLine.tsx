import { deadlineReason } from '#shared/i18n/deadlineReason.ts';
import { useWords } from '../../store/translation.ts';
import styles from './TaskFieldset.module.css';
import type { PhraseState } from './usePhrase.ts';

/** Below the words of the deadline: what they were read as, and why. It keeps its height, so that nothing moves. */
export function PhraseLine({ shown }: { readonly shown: PhraseState | null }) {
  const t = useWords();
  const text =
    shown === null
      ? ''
      : 'reading' in shown
        ? t(`tasks.form.reading.${shown.state}`, { reason: deadlineReason(t, shown.reading.reason) })
        : t(`tasks.form.reading.${shown.state}`);
  return (
    <p className={styles.reading} aria-live="polite" data-state={shown?.state}>
      {text}
    </p>
  );
}
