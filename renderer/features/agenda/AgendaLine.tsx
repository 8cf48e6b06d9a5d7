import { memo } from 'react';
import type { AgendaItem } from '#shared/domain/agendaItem.ts';
import { clockOf } from '#shared/domain/clock.ts';
import { useWords } from '../../store/translation.ts';
import { revealItem } from '../../store/uiStore.ts';
import { Clock } from '../../ui/Clock.tsx';
import styles from './AgendaColumn.module.css';

interface AgendaLineProps {
  readonly item: AgendaItem;
  readonly number: number;
  /** The Tab key stops at it; the arrow keys go on from there. */
  readonly isStop: boolean;
}

/** One item of the programme: how it stands, its title, and its time, passed or planned. */
export const AgendaLine = memo(function AgendaLine({ item, number, isStop }: AgendaLineProps) {
  const isNow = item.state === 'running';
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-agenda-item={item.id}
        data-state={item.state}
        aria-current={isNow ? 'step' : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => revealItem(item.id)}
      >
        <Sign state={item.state} number={number} />
        <span className={styles.title} title={item.title}>
          {item.title}
        </span>
        <span className={styles.time}>
          <Time item={item} />
        </span>
      </button>
    </li>
  );
});

function Sign({ state, number }: { readonly state: AgendaItem['state']; readonly number: number }) {
  const t = useWords();
  if (state === 'waiting') return <span className={styles.sign}>{number}</span>;
  const sign = { done: '✓', running: '▶\uFE0E', postponed: '↷' }[state];
  const word = { done: t('agenda.signDone'), running: t('agenda.signNow'), postponed: t('agenda.signPostponed') }[
    state
  ];
  return (
    <span className={styles.sign}>
      <span aria-hidden>{sign}</span>
      <span className="visuallyHidden">
        {number}, {word}
      </span>
    </span>
  );
}

function Time({ item }: { readonly item: AgendaItem }) {
  const t = useWords();
  if (item.state === 'postponed') return t('agenda.postponed');
  if (item.spans.length > 0) return <Clock {...clockOf(item.spans)} />;
  return item.plannedMinutes === null ? null : t('agenda.minutes', { count: item.plannedMinutes });
}
