import { useEffect } from 'react';
import { clearNotice, useUiStore } from '../../store/uiStore.ts';
import styles from './NoticeLine.module.css';

const shownMs = 8_000;

/** What was just done, in the place of the line of keys; a refusal stays until Esc or the next thing that is done. */
export function NoticeLine() {
  const notice = useUiStore((ui) => ui.notice);
  useEffect(() => {
    if (!notice || notice.tone === 'bad') return;
    const timer = setTimeout(clearNotice, shownMs);
    return () => clearTimeout(timer);
  }, [notice]);
  if (!notice) return null;
  return (
    <p className={styles.notice} data-tone={notice.tone} title={notice.text}>
      {notice.text}
    </p>
  );
}
