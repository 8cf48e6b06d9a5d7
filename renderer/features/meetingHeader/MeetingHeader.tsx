import type { ReactNode } from 'react';
import { expectedEnd } from '#shared/domain/agendaItem.ts';
import { clockOf } from '#shared/domain/clock.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { type Person, personLabel } from '#shared/domain/person.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { Clock } from '../../ui/Clock.tsx';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { useNow } from '../../ui/useNow.ts';
import styles from './MeetingHeader.module.css';

/** The line over everything: which meeting, how it stands, who is connected, who chairs. */
export function MeetingHeader({ menu }: { readonly menu: ReactNode }) {
  const t = useWords();
  const meeting = useMeeting(meetingOf);
  const chair = useMeeting(({ person }) => (meeting.chairId ? person[meeting.chairId] : undefined));
  const siteCount = useMeeting((state) => Object.keys(state.site).length);
  const connectedCount = useMeeting(
    (state) => Object.values(state.site).filter((site) => site.state === 'connected').length,
  );
  const isSitting = meeting.state === 'inSession' || meeting.state === 'paused';
  return (
    <header className={styles.header}>
      <b className={styles.title}>{meeting.shortTitle ?? meeting.title}</b>
      <span className={styles.status} data-state={meeting.state}>
        {meeting.state === 'inSession' && <i className={styles.dot} />}
        {t(`secretary.status.${meeting.state}`)}
        {isSitting && <Clock {...clockOf(meeting.spans)} withHours />}
      </span>
      {isSitting && <ExpectedEnd />}
      <span className={styles.right}>
        {siteCount > 0 && <span>{t('secretary.sites', { connected: connectedCount, total: siteCount })}</span>}
        <span className={styles.chair} title={chair && personLabel(chair)}>
          {chair ? t('secretary.chair', { name: shortLabel(chair) }) : t('secretary.noChair')}
        </span>
        {menu}
      </span>
    </header>
  );
}

/** Title and name; the name alone where all the titles would push it out of the line. */
function shortLabel(person: Person): string {
  const label = personLabel(person);
  return label.length > 60 && person.name ? person.name : label;
}

function ExpectedEnd() {
  const t = useWords();
  const agendaItem = useMeeting((state) => state.agendaItem);
  const end = expectedEnd({ agendaItem }, new Date(useNow()).toISOString());
  return end && <span className={styles.end}>{t('secretary.expectedEnd', { time: formatTimeOfDay(end) })}</span>;
}
