import { useLayoutEffect, useRef } from 'react';
import { meetingOf } from '#shared/domain/meeting.ts';
import { focusBox, setBox, touchBox } from '../../store/captureBox.ts';
import { captureKey } from '../../store/draftKeys.ts';
import { saveDraft } from '../../store/drafts.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { useComposedEnter } from '../../ui/useComposedEnter.ts';
import styles from './CaptureBox.module.css';
import { addPoint } from './captureActions.ts';
import { recoverInto } from './recoverInto.ts';

/**
 * The one box in which everything is typed. It is not controlled: React draws it once and never writes its text, so
 * that no change of the meeting can get between an input method and what it is composing. Every input event goes to
 * the drafts on disk.
 */
export function CaptureBox() {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const isIssued = useMeeting((state) => meetingOf(state).state === 'issued');

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    recoverInto(element);
    setBox(element);
    focusBox();
    return () => setBox(null);
  }, []);

  useComposedEnter(box, addPoint);
  return (
    <textarea
      ref={box}
      className={styles.box}
      aria-label={t('capture.label')}
      placeholder={t(isIssued ? 'capture.placeholderIssued' : 'capture.placeholder')}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      onInput={({ currentTarget, nativeEvent }) => {
        touchBox((nativeEvent as InputEvent).inputType);
        saveDraft(captureKey, currentTarget.value, currentTarget.selectionStart);
      }}
    />
  );
}
