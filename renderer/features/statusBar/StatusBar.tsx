import { useApp } from '../../store/appStore.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { formatTimeOfDayExact } from '../../ui/formatTime.ts';
import styles from './StatusBar.module.css';

/** The line below everything: what is on disk since when, and what the chair's screen does. */
export function StatusBar() {
  const t = useWords();
  const storage = useApp((app) => app.storage);
  const language = useApp((app) => app.settings.language);
  const savingCount = useMeetingStore(({ unsaved }) => unsaved.filter(({ error }) => error === null).length);
  const refusedCount = useMeetingStore(({ unsaved }) => unsaved.filter(({ error }) => error !== null).length);
  const isFailing = storage.state === 'failing';
  return (
    <footer className={styles.bar} data-failing={isFailing || refusedCount > 0}>
      <span aria-live="polite">
        {storage.state === 'failing' && (
          <b>✕ {t('secretary.failing.title', { time: formatTimeOfDayExact(storage.since) })}</b>
        )}
        {storage.state === 'ok' && (
          <span className={styles.saved}>
            <i className={styles.dot} />
            {storage.savedAt
              ? t('secretary.saved', { time: formatTimeOfDayExact(storage.savedAt) })
              : t('secretary.nothingSaved')}
          </span>
        )}
      </span>
      {storage.state === 'ok' && storage.entryCount > 0 && (
        <span>
          {t('secretary.changes', {
            count: storage.entryCount,
            formatted: storage.entryCount.toLocaleString(language),
          })}
        </span>
      )}
      {refusedCount > 0 && <b>{t('secretary.unsaved', { count: refusedCount })}</b>}
      {savingCount > 0 && <span className={styles.saving}>{t('secretary.saving')}</span>}
      <ChairScreenLine />
    </footer>
  );
}

function ChairScreenLine() {
  const t = useWords();
  const { isOpen, isDisplayGone, isDisplayBack, mode, revision } = useApp((app) => app.chairScreen);
  const key = isOpen ? mode : isDisplayBack ? 'back' : isDisplayGone ? 'gone' : 'closed';
  return (
    // Read out when it is gone or back; each version that is shown would be too much.
    <span className={styles.right} data-mode={key} aria-live={isOpen ? 'off' : 'polite'}>
      {t(`secretary.chairScreen.${key}`, { revision })}
    </span>
  );
}
