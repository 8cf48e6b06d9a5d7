import { useMemo, useRef } from 'react';
import { useMeeting, useMeetingStore, useOpenReplica } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { logOf } from './currentLog.ts';
import { LogSection } from './LogSection.tsx';
import styles from './RecordLog.module.css';
import { tailOf } from './sections.ts';
import { UnsavedLines } from './UnsavedLines.tsx';
import { useEndAfterSending } from './useEndAfterSending.ts';
import { useFollowedSelection } from './useFollowedSelection.ts';
import { useRecordClicks } from './useRecordClicks.ts';
import { useShownCount } from './useShownCount.ts';

/**
 * Everything that was recorded, from the end. It lies upside down in its scroller (see the style sheet), so that the
 * end stays in view while lines are added, and what one reads further up does not move.
 */
export function RecordLog() {
  const t = useWords();
  const { sections, entries, state } = useOpenReplica(logOf);
  const isPreparing = useMeeting((state) => Object.values(state.meeting)[0]?.state === 'preparing');
  const hasUnsaved = useMeetingStore(({ unsaved }) => unsaved.length > 0);
  const scroller = useRef<HTMLDivElement>(null);
  const { count, top } = useShownCount(scroller, entries);
  const tail = useMemo(() => tailOf(sections, count), [sections, count]);
  useRecordClicks(scroller);
  useFollowedSelection(state);
  useEndAfterSending(scroller);

  return (
    // What scrolls must be reachable by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroller} ref={scroller} aria-label={t('records.log')} tabIndex={0}>
      <div className={styles.log}>
        {tail.isCut && (
          <p className={styles.earlier} ref={top}>
            {t('records.earlier')}
          </p>
        )}
        {entries.length === 0 && !hasUnsaved && (
          <p className={styles.empty}>{t(isPreparing ? 'records.emptyPreparing' : 'records.empty')}</p>
        )}
        {tail.sections.map(({ section, from }) => (
          <LogSection key={section.key} section={section} from={from} />
        ))}
        <UnsavedLines />
      </div>
    </section>
  );
}
