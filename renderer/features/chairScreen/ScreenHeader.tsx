import type { ChairView } from '#shared/domain/chairView/chairView.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { ItemClock } from './ItemClock.tsx';
import { meetingWord } from './meetingWord.ts';
import styles from './ScreenHeader.module.css';

interface ScreenHeaderProps {
  readonly view: ChairView;
  /** A frozen screen shows no clock: it would run on for somebody who may have stopped speaking. */
  readonly isFrozen: boolean;
  /** Item and speaker stand large below it. */
  readonly isQuiet: boolean;
  readonly t: ChairTranslate;
}

/** Where the meeting is: the item and the meeting, below them who speaks and for how long. */
export function ScreenHeader({ view, isFrozen, isQuiet, t }: ScreenHeaderProps) {
  const { item, speaker, meetingTitle } = view;
  const standing = meetingWord(view.status, t);
  return (
    <header>
      <div className={styles.top}>
        <h1 className={styles.item} data-hidden={isQuiet} lang="vi">
          {item ? (
            <>
              <span className={styles.position}>
                {item.position}/{item.total}
              </span>{' '}
              {item.title}
            </>
          ) : (
            meetingTitle
          )}
        </h1>
        {item ? (
          <p className={styles.meeting} lang="vi">
            {meetingTitle}
          </p>
        ) : null}
      </div>
      {isQuiet ? null : (
        <div className={styles.speaker}>
          <p className={styles.who}>
            {standing}
            {standing === null && speaker ? (
              <>
                {speaker.label ? `${t('speaking')} ` : t('speakingUnnamed')}
                <b lang="vi">{speaker.label}</b>
              </>
            ) : null}
          </p>
          {standing === null && !isFrozen ? <ItemClock view={view} t={t} /> : null}
        </div>
      )}
    </header>
  );
}
