import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { agendaOf } from '#shared/domain/agendaItem.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { ColumnHeading } from '../../ui/ColumnHeading.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import styles from './AgendaColumn.module.css';
import { AgendaLine } from './AgendaLine.tsx';
import { Areas } from './Areas.tsx';
import { togglePostponed } from './agendaActions.ts';

/** The programme, and below it how much of everything there is. */
export function AgendaColumn() {
  const t = useWords();
  const items = useMeeting((state) => state.agendaItem);
  const agenda = useMemo(() => agendaOf({ agendaItem: items }), [items]);
  const isSitting = useMeeting((state) => ['inSession', 'paused'].includes(meetingOf(state).state));
  const list = useRef<HTMLOListElement>(null);
  const currentId = agenda.find(({ state }) => state === 'running')?.id ?? agenda[0]?.id;

  // A long programme scrolls: the item that is dealt with stays in sight. The item after it too, where there is room.
  useLayoutEffect(() => {
    const current = list.current?.querySelector(`[data-agenda-item="${CSS.escape(currentId ?? '')}"]`)?.closest('li');
    current?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    current?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.shiftKey) return;
    const lines = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = lines.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    const id = lines[at]?.dataset.agendaItem;
    if (next !== undefined) lines[next]?.focus();
    else if (event.key === 'Delete' && id) void togglePostponed(id);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <ColumnHeading>{t('agenda.heading')}</ColumnHeading>
      {agenda.length === 0 && <p className={styles.empty}>{t('agenda.empty')}</p>}
      <ol className={styles.list} ref={list} onKeyDown={onKeyDown}>
        {agenda.map((item, index) => (
          <AgendaLine key={item.id} item={item} number={index + 1} isStop={item.id === currentId} />
        ))}
      </ol>
      <p className={styles.hint}>{t(isSitting ? 'agenda.zoneHint' : 'agenda.zoneHintIdle')}</p>
      <Areas />
    </>
  );
}
