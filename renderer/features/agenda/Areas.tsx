import type { ReactNode } from 'react';
import { currentIssuance, issuableTypes } from '#shared/domain/issuance.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { live, liveCount } from '#shared/domain/records.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { remembered } from '#shared/lib/remembered.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { openDialog, showPanel } from '../../store/uiStore.ts';
import styles from './AgendaColumn.module.css';

const answered = new Set(['answered', 'resolved']);

const answeredOfAll = remembered((petitions: MeetingState['petition']) => {
  const all = live(petitions);
  return all.length === 0 ? '' : `${all.filter((petition) => answered.has(petition.state)).length}/${all.length}`;
});

/** How much there is of everything; a line leads to where it is. */
export function Areas() {
  const t = useWords();
  const sites = useMeeting((state) => {
    const all = Object.values(state.site);
    // Until sites are entered one by one there is only the number that was announced.
    if (all.length === 0) return meetingOf(state).siteCount;
    return `${all.filter((site) => site.state === 'connected').length}/${all.length}`;
  });
  const petitions = useMeeting((state) => answeredOfAll(state.petition));
  const tasks = useMeeting((state) => liveCount(state.task));
  const drafts = useMeeting((state) => issuableTypes.filter((type) => !currentIssuance(state, type)).length);
  return (
    <ul className={styles.areas} aria-label={t('agenda.areas')}>
      {sites !== null && (
        <li className={styles.area}>
          <span>{t('agenda.area.sites')}</span>
          <span className={styles.count}>{sites}</span>
        </li>
      )}
      <Area name={t('agenda.area.petitions')} count={petitions || '0'} onOpen={() => showPanel('petitions')} />
      <Area name={t('agenda.area.tasks')} count={tasks} onOpen={() => showPanel('tasks')} />
      <Area
        name={t('agenda.area.documents')}
        count={drafts === 0 ? t('agenda.issued') : t('agenda.drafts', { count: drafts })}
        onOpen={() => openDialog('export')}
      />
    </ul>
  );
}

interface AreaProps {
  readonly name: string;
  readonly count: ReactNode;
  readonly onOpen: () => void;
}

function Area({ name, count, onOpen }: AreaProps) {
  return (
    <li>
      <button type="button" className={styles.area} onClick={onOpen}>
        <span>{name}</span>
        <span className={styles.count}>{count}</span>
      </button>
    </li>
  );
}
