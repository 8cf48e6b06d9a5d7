import { useState } from 'react';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { tasksOf } from '#shared/domain/task.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { TaskFieldset } from './TaskFieldset.tsx';
import type { TaskSource } from './taskOrigin.ts';
import { useTaskForm } from './useTaskForm.ts';

interface TaskFormProps {
  /** What the task is made out of; a task to edit it; null for a task out of nothing. */
  readonly origin: TaskSource | null;
  readonly onClose: () => void;
}

/** F4: a task in full: who leads, who helps, who directs, by when. Closing it keeps what was typed for the next time. */
export function TaskForm({ origin, onClose }: TaskFormProps) {
  const t = useWords();
  const form = useTaskForm(origin, onClose);
  const [title] = useState(useTitle(origin));
  const footer = (
    <>
      <Hints
        keys={[
          ['Enter', t('tasks.keys.next')],
          ['Tab', t('tasks.keys.take')],
          ...(form.phrase.shown?.state === 'used' ? [['F4', t('tasks.keys.keepWords')] as const] : []),
          ['Ctrl Enter', t('tasks.keys.save')],
          ['Esc', t('tasks.keys.close')],
        ]}
      />
      {form.refusal && (
        <strong role="alert" data-tone="back">
          {form.refusal}
        </strong>
      )}
    </>
  );
  return (
    <Dialog opened onClose={form.leave} title={title} width={760} footer={footer}>
      <TaskFieldset form={form} />
    </Dialog>
  );
}

function useTitle(origin: TaskSource | null): string {
  const t = useWords();
  return useMeeting((state) => {
    if (origin === null) return t('tasks.form.titleNew');
    const { kind, id } = origin;
    if (kind === 'point') return t('tasks.form.titleFromPoint');
    const numbered: readonly { readonly id: string }[] = kind === 'task' ? tasksOf(state) : conclusionsOf(state);
    const number = numbered.findIndex((record) => record.id === id) + 1;
    return t(kind === 'task' ? 'tasks.form.titleEdit' : 'tasks.form.titleFrom', { number });
  });
}
