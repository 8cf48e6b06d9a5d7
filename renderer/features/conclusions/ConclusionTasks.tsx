import { taskSummary } from '#shared/domain/taskSummary.ts';
import { taskMeta } from '#shared/i18n/taskMeta.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { MetaLine } from '../../ui/MetaLine.tsx';
import styles from './ConclusionTasks.module.css';
import type { NumberedTask } from './tasksByConclusion.ts';

/** Who does what of a conclusion, a line a task; with their numbers when there are several. */
export function ConclusionTasks({ tasks }: { readonly tasks: readonly NumberedTask[] }) {
  const t = useWords();
  const unit = useMeeting((state) => state.unit);
  const person = useMeeting((state) => state.person);
  if (tasks.length === 0) return null;
  return (
    <div className={styles.tasks}>
      {tasks.map(({ number, task }) => {
        const parts = taskMeta(t, taskSummary({ unit, person }, task));
        const name = { key: 'number', text: t('tasks.number', { number }), tone: 'quiet' as const };
        return <MetaLine key={task.id} parts={tasks.length > 1 ? [name, ...parts] : parts} />;
      })}
    </div>
  );
}
