import type { ReactNode } from 'react';
import type { ChairTask } from '#shared/domain/chairView/chairTask.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import styles from './ConclusionBlock.module.css';
import { deadlineText } from './deadlineText.ts';

interface TaskFactsProps {
  readonly task: ChairTask;
  readonly t: ChairTranslate;
  /** Stands behind the facts, on the same line where there is room. */
  readonly children?: ReactNode;
}

/** Who leads, who takes part, who directs, by when: those of it that were said; nothing when none was. */
export function TaskFacts({ task, t, children = null }: TaskFactsProps) {
  const facts = [
    { label: t('lead'), value: task.lead },
    { label: t('coordinating'), value: task.coordinating.join(', ') },
    { label: t('director'), value: task.director },
    { label: t('deadline'), value: deadlineText(task.deadline, t) },
  ].filter(({ value }) => value);
  if (facts.length === 0 && children === null) return null;
  return (
    <p className={styles.facts} data-lines="kept">
      {facts.map(({ label, value }) => (
        <span key={label} className={styles.fact}>
          {label}{' '}
          <b className={styles.value} lang="vi">
            {value}
          </b>{' '}
        </span>
      ))}
      {children}
    </p>
  );
}
