import { type KeyboardEvent, useMemo, useRef } from 'react';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { hasSeveralLeads, type Task, tasksOf } from '#shared/domain/task.ts';
import { newId } from '../../store/dispatch.ts';
import { openMeetingState, useMeeting } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { useWords } from '../../store/translation.ts';
import { openTaskForm, selectRecord, useUiStore } from '../../store/uiStore.ts';
import { Chunks } from '../../ui/Chunks.tsx';
import { chordOf } from '../../ui/chord.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectList } from '../../ui/SelectList.tsx';
import { TaskLine } from './TaskLine.tsx';

/** The tasks as they are numbered, with what each still lacks. */
export function TaskList() {
  const t = useWords();
  const records = useMeeting((state) => state.task);
  const tasks = useMemo(() => tasksOf({ task: records }), [records]);
  const numbers = useConclusionNumbers();
  const selectedId = useUiStore(({ selectedRecord: one }) => (one?.kind === 'task' ? one.id : null));
  const ids = tasks.map(({ id }) => id);
  const list = useRef<HTMLDivElement>(null);
  const selected = tasks.find(({ id }) => id === selectedId);

  function onKey(event: KeyboardEvent) {
    if (!selected) return;
    const chord = chordOf(event);
    if (chord === 'Enter' || chord === 'F4') openTaskForm({ kind: 'task', id: selected.id });
    else if (chord === 'Ctrl t' && hasSeveralLeads(selected)) void split(selected.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const keys = [
    ['Enter', t('tasks.keys.open')] as const,
    ...(selected && hasSeveralLeads(selected) ? [['Ctrl T', t('tasks.keys.split')] as const] : []),
  ];
  return (
    <Panel hints={<Hints keys={keys} />}>
      <SelectList
        ref={list}
        name="task"
        label={t('tasks.list')}
        ids={ids}
        selectedId={selectedId}
        onSelect={selectTask}
        onKey={onKey}
      >
        <Chunks items={tasks} idOf={idOf} selectedId={selectedId} lineHeight={104}>
          {(task, index) => (
            <TaskLine
              key={task.id}
              task={task}
              number={index + 1}
              conclusions={conclusionNumbers(task, numbers)}
              isSelected={task.id === selectedId}
              onSelect={selectTask}
              onOpen={openTask}
              onSplit={split}
            />
          )}
        </Chunks>
      </SelectList>
      {tasks.length === 0 && <Empty title={t('tasks.empty')}>{t('tasks.emptyHow')}</Empty>}
    </Panel>
  );
}

const idOf = ({ id }: Task): string => id;

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
