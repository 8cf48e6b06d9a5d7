import { type KeyboardEvent, useMemo } from 'react';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { hasSeveralLeads, type Task, tasksOf } from '#shared/domain/task.ts';
import { newId } from '../../store/dispatch.ts';
import { openMeetingState, useMeeting } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { useWords } from '../../store/translation.ts';
import { openTaskForm, selectRecord, useUiStore } from '../../store/uiStore.ts';
import { chordOf } from '../../ui/chord.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useSelection } from '../../ui/useSelection.ts';
import { TaskLine } from './TaskLine.tsx';

/** The tasks as they are numbered, with what each still lacks. */
export function TaskList() {
  const t = useWords();
  const records = useMeeting((state) => state.task);
  const tasks = useMemo(() => tasksOf({ task: records }), [records]);
  const numbers = useConclusionNumbers();
  const selectedId = useUiStore(({ selectedRecord: one }) => (one?.kind === 'task' ? one.id : null));
  const ids = tasks.map(({ id }) => id);
  const { list, line, onKeyDown: onArrow } = useSelection('task', ids, selectedId, selectTask);
  const selected = tasks.find(({ id }) => id === selectedId);

  function onKeyDown(event: KeyboardEvent) {
    onArrow(event);
    if (event.defaultPrevented || isComposing(event) || !selected) return;
    const chord = chordOf(event);
    if (chord === 'Enter' || chord === 'F4') openTaskForm({ kind: 'task', id: selected.id });
    else if (chord === 'Ctrl t' && hasSeveralLeads(selected)) void split(selected.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function selectOnEntry() {
    const last = ids.at(-1);
    if (last && !selected) selectTask(last);
  }

  const keys = [
    ['Enter', t('tasks.keys.open')] as const,
    ...(selected && hasSeveralLeads(selected) ? [['Ctrl T', t('tasks.keys.split')] as const] : []),
  ];
  return (
    <Panel onKeyDown={onKeyDown} hints={<Hints keys={keys} />}>
      <div {...list} aria-label={t('tasks.list')} onFocus={selectOnEntry}>
        {tasks.length === 0 && <Empty title={t('tasks.empty')}>{t('tasks.emptyHow')}</Empty>}
        {tasks.map((task, index) => (
          <TaskLine
            key={task.id}
            task={task}
            number={index + 1}
            conclusions={conclusionNumbers(task, numbers)}
            isSelected={task.id === selectedId}
            lineId={line(task.id).id}
            onSelect={selectTask}
            onOpen={openTask}
            onSplit={split}
          />
        ))}
      </div>
    </Panel>
  );
}

function selectTask(id: string): void {
  selectRecord({ kind: 'task', id });
}

function openTask(id: string): void {
  openTaskForm({ kind: 'task', id });
}

/** SPEC T4: one task for each of its leads. */
async function split(id: string): Promise<void> {
  const leads = openMeetingState().state.task[id]?.lead?.unitIds ?? [];
  await perform({ type: 'task/split', id, newIds: leads.slice(1).map(() => newId()) });
}

/** The numbers of the conclusions by id. */
function useConclusionNumbers(): ReadonlyMap<string, number> {
  const conclusion = useMeeting((state) => state.conclusion);
  return useMemo(() => new Map(conclusionsOf({ conclusion }).map(({ id }, index) => [id, index + 1])), [conclusion]);
}

/** `2, 4`; empty for a task of no conclusion. A string, so that a line is drawn again only when it differs. */
function conclusionNumbers(task: Task, numbers: ReadonlyMap<string, number>): string {
  return task.conclusionIds.flatMap((id) => numbers.get(id) ?? []).join(', ');
}
