import { EndQuestion } from '../../features/agenda/EndQuestion.tsx';
import { NoticeLine } from '../../features/capture/NoticeLine.tsx';
import { HintLine } from '../../features/keymap/HintLine.tsx';
import { useUiStore } from '../../store/uiStore.ts';
import styles from './BelowBox.module.css';

/** The line under the box: a question that waits, what was just done, or else the keys. Nothing moves for it. */
export function BelowBox() {
  const question = useUiStore((ui) => ui.question);
  const hasNotice = useUiStore(({ notice }) => notice !== null);
  return (
    <div className={styles.line}>
      <div aria-live="polite">{question === 'endMeeting' ? <EndQuestion /> : <NoticeLine />}</div>
      {!question && !hasNotice && <HintLine />}
    </div>
  );
}
