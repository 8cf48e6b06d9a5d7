import type { ItemContent } from '#shared/domain/chairView/agendaContent.ts';
import { CentredBlock } from './CentredBlock.tsx';
import styles from './CentredScreen.module.css';
import { ContentScreen } from './ContentScreen.tsx';
import { ItemClock } from './ItemClock.tsx';
import { meetingWord } from './meetingWord.ts';
import type { AnyScreenProps } from './screenProps.ts';

/** Longer titles are set smaller: one of a screen's height could not be read at a glance. */
function lengthOf({ length }: string): 'short' | 'medium' | 'long' {
  return length <= 50 ? 'short' : length <= 120 ? 'medium' : 'long';
}

interface ItemScreenProps extends AnyScreenProps {
  /** Null where it stands for conclusions, because there are none yet. */
  readonly content: ItemContent | null;
}

/** Which item is on, who speaks and for how long, what comes next; or how the meeting stands. */
export function ItemScreen({ content, ...screen }: ItemScreenProps) {
  const { view, presentation, t } = screen;
  const { item, speaker, meetingTitle } = view;
  const standing = meetingWord(view.status, t);
  const title = item?.title ?? meetingTitle;
  // Who presents and who speaks are mostly the same.
  const presenter = content?.presenter === speaker?.label ? null : (content?.presenter ?? null);
  const isTimed = standing === null && presentation.mode !== 'frozen';
  return (
    <ContentScreen {...screen} isCentred label={title}>
      <CentredBlock id="title">
        {item ? (
          <p className={styles.position} data-lines>
            {item.position}/{item.total}
          </p>
        ) : null}
        <h2 className={styles.title} data-length={lengthOf(title)} data-lines lang="vi">
          {title}
        </h2>
        {presenter ? (
          <p className={styles.presenter} data-lines>
            {t('presenter')} <b lang="vi">{presenter}</b>
          </p>
        ) : null}
      </CentredBlock>
      <CentredBlock id="speaker">
        <p className={styles.line} data-lines>
          {standing}
          {standing === null && speaker ? (
            <span>
              {speaker.label ? `${t('speaking')} ` : t('speakingUnnamed')}
              <b lang="vi">{speaker.label}</b>
            </span>
          ) : null}
          {isTimed ? (
            <span className={styles.clock}>
              <ItemClock view={view} t={t} />
            </span>
          ) : null}
        </p>
      </CentredBlock>
      {content?.next ? (
        <CentredBlock id="next">
          <p className={styles.next} data-lines>
            {t('next', { number: content.next.position })} <span lang="vi">{content.next.title}</span>
          </p>
        </CentredBlock>
      ) : null}
    </ContentScreen>
  );
}
