import { useLayoutEffect, useRef } from 'react';
import { meetingOf } from '#shared/domain/meeting.ts';
import { keepTypingInBox, onBox } from '../../store/boxEvents.ts';
import { focusBox, setBox, subscribeEmptiness, touchBox, useBoxEmpty } from '../../store/captureBox.ts';
import { captureKey } from '../../store/draftKeys.ts';
import { saveDraft } from '../../store/drafts.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { growWithText } from '../../ui/growWithText.ts';
import { useComposedEnter } from '../../ui/useComposedEnter.ts';
import styles from './CaptureBox.module.css';
import { addTyped } from './captureActions.ts';
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
  const isEmpty = useBoxEmpty();

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    recoverInto(element);
    setBox(element);
    focusBox();
    const growing = growWithText(element);
    // What each letter leads to: the draft is on its way to the disk before the letter is drawn.
    const onInput = (event: Event) => {
      touchBox((event as InputEvent).inputType);
      saveDraft(captureKey, element.value, element.selectionStart);
      growing.follow();
    };
    const ends = [onBox('input', onInput), keepTypingInBox(), subscribeEmptiness(growing.refit), growing.end];
    return () => {
      for (const end of ends) end();
      setBox(null);
    };
  }, []);

  useComposedEnter(box, addTyped);
  return (
    <textarea
      ref={box}
      className={styles.box}
      aria-label={t('capture.label')}
      // Only where it shows: Chromium works out at each letter whether it does.
      placeholder={isEmpty ? t(isIssued ? 'capture.placeholderIssued' : 'capture.placeholder') : undefined}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
    />
  );
}
