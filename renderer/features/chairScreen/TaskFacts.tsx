import type { ReactNode } from 'react';
import type { ChairTask } from '#shared/domain/chairView/chairTask.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import styles from './Block.module.css';
import { deadlineText } from './deadlineText.ts';
import { Fact } from './Fact.tsx';

interface TaskFactsProps {
  readonly task: ChairTask;
  readonly t: ChairTranslate;
  /** Stands behind the facts, on the same line where there is room. */
  readonly children?: ReactNode;
}

/** Who leads, who takes part, who directs, by when: those of it that were said; nothing when none was. */
export function TaskFacts({ task, t, children = null }: TaskFactsProps) {
  const { lead, coordinating, director } = task;
  const deadline = deadlineText(task.deadline, t);
  if (!lead && coordinating.length === 0 && !director && !deadline && children === null) return null;
  return (
    <p className={styles.facts} data-lines="kept">
      <Fact label={t('lead')} value={lead} />
      <Fact label={t('coordinating')} value={coordinating.join(', ')} />
      <Fact label={t('director')} value={director} />
      <Fact label={t('deadline')} value={deadline} />
      {children}
    </p>
  );
}
