import { memo } from 'react';
import { hasSeveralLeads, type Task } from '#shared/domain/task.ts';
import { taskSummary } from '#shared/domain/taskSummary.ts';
import { taskMeta } from '#shared/i18n/taskMeta.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { ListLine } from '../../ui/ListLine.tsx';
import { MetaLine } from '../../ui/MetaLine.tsx';
import styles from './TaskLine.module.css';

interface TaskLineProps {
  readonly task: Task;
  readonly number: number;
  /** The numbers of the conclusions it carries out: `2, 4`. */
  readonly conclusions: string;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onSplit: (id: string) => void;
}

/** One task. Memoised: a list of hundreds is drawn again line by line. */
export const TaskLine = memo(function TaskLine(props: TaskLineProps) {
  const { task, number, conclusions, isSelected, onSelect, onOpen, onSplit } = props;
  const t = useWords();
  const unit = useMeeting((state) => state.unit);
  const person = useMeeting((state) => state.person);
  const total = task.lead?.unitIds.length ?? 0;
  return (
    <ListLine
      list="task"
      id={task.id}
      isSelected={isSelected}
      className={styles.line}
      onSelect={onSelect}
      onOpen={onOpen}
    >
      <div className={styles.head}>
        <span>{t('tasks.number', { number })}</span>
        <span className={styles.from}>
          {conclusions ? t('tasks.ofConclusion', { numbers: conclusions }) : t(`tasks.form.kindName.${task.kind}`)}
        </span>
      </div>
      <p>{task.text}</p>
      <MetaLine parts={taskMeta(t, taskSummary({ unit, person }, task))} />
      {hasSeveralLeads(task) && (
        <div className={styles.warning}>
          <span>⚠ {t('tasks.severalLeads', { total })}</span>
          <button type="button" tabIndex={-1} onClick={() => onSplit(task.id)}>
            {t('tasks.split', { total })}
          </button>
        </div>
      )}
    </ListLine>
  );
});
