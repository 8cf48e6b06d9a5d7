import type { ChairView } from '#shared/domain/chairView/chairView.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import styles from './CalmScreen.module.css';
import { ItemClock } from './ItemClock.tsx';
import { meetingWord } from './meetingWord.ts';

interface CalmScreenProps {
  readonly view: ChairView;
  readonly isFrozen: boolean;
  readonly t: ChairTranslate;
}

/** While there is nothing to decide on: which item is on and who speaks, or how the meeting stands. */
export function CalmScreen({ view, isFrozen, t }: CalmScreenProps) {
  const { meetingTitle, item, speaker } = view;
  const standing = meetingWord(view.status, t);
  const running = standing === null ? item : null;
  return (
    <>
      <header className={styles.meeting} lang="vi">
        {running ? meetingTitle : null}
      </header>
      <main className={styles.calm}>
        {running ? (
          <p className={styles.position}>
            {running.position}/{running.total}
          </p>
        ) : null}
        <h1 className={styles.title} lang="vi">
          {running ? running.title : meetingTitle}
        </h1>
        {standing === null ? (
          <p className={styles.line}>
            {speaker ? (
              <span>
                {speaker.label ? `${t('speaking')} ` : t('speakingUnnamed')}
                <b lang="vi">{speaker.label}</b>
              </span>
            ) : null}
            {isFrozen ? null : <ItemClock view={view} t={t} />}
          </p>
        ) : (
          <p className={styles.line}>{standing}</p>
        )}
      </main>
      <p className={styles.note}>{isFrozen ? <strong>{t('frozen')}</strong> : null}</p>
    </>
  );
}
