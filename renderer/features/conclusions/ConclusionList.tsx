import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { selectRecord, useUiStore } from '../../store/uiStore.ts';
import { chordOf } from '../../ui/chord.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectList } from '../../ui/SelectList.tsx';
import { ConclusionHints } from './ConclusionHints.tsx';
import { ConclusionLine } from './ConclusionLine.tsx';
import { type NumberedTask, tasksByConclusion } from './tasksByConclusion.ts';
import { approve, giveBack, renumber, takeBack } from './verdicts.ts';

const noTasks: readonly NumberedTask[] = [];

/** What is being done to the selected conclusion in place. */
type Doing = { readonly id: string; readonly what: 'editing' | 'returning' };

/** The conclusions as they are numbered, with how they stand in the chair's review. */
export function ConclusionList() {
  const t = useWords();
  const records = useMeeting((state) => state.conclusion);
  const conclusions = useMemo(() => conclusionsOf({ conclusion: records }), [records]);
  const task = useMeeting((state) => state.task);
  const tasks = useMemo(() => tasksByConclusion({ task }), [task]);
  const selectedId = useUiStore(({ selectedRecord: one }) => (one?.kind === 'conclusion' ? one.id : null));
  const [doing, setDoing] = useState<Doing | null>(null);
  const ids = conclusions.map(({ id }) => id);
  const list = useRef<HTMLDivElement>(null);

  function stop() {
    setDoing(null);
    list.current?.focus();
  }

  function onKey(event: KeyboardEvent) {
    const selected = conclusions.find(({ id }) => id === selectedId);
    const act = selected && actions[chordOf(event)];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act(selected.id);
  }

  // F4 and F9 are the window's: they take the selected record too.
  const actions: Record<string, (id: string) => void> = {
    Enter: (id) => setDoing({ id, what: 'editing' }),
    'Ctrl z': () => void takeBack(),
    'Ctrl Enter': (id) => void approve(id),
    'Ctrl t': (id) => setDoing({ id, what: 'returning' }),
    'Alt ArrowUp': (id) => void renumber(id, -1),
    'Alt ArrowDown': (id) => void renumber(id, 1),
  };

  return (
    <Panel hints={<ConclusionHints doing={doing?.what ?? null} />}>
      <SelectList
        ref={list}
        name="conclusion"
        label={t('conclusions.list')}
        ids={ids}
        selectedId={selectedId}
        onSelect={select}
        onKey={onKey}
      >
        {conclusions.map((conclusion, index) => (
          <ConclusionLine
            key={conclusion.id}
            conclusion={conclusion}
            number={index + 1}
            tasks={tasks.get(conclusion.id) ?? noTasks}
            isSelected={conclusion.id === selectedId}
            onSelect={select}
            doing={doing?.id === conclusion.id ? doing.what : null}
            onDone={stop}
            onReturn={(remark) => {
              stop();
              void giveBack(conclusion.id, remark);
            }}
          />
        ))}
      </SelectList>
      {conclusions.length === 0 && <Empty title={t('conclusions.empty')}>{t('conclusions.emptyHow')}</Empty>}
    </Panel>
  );
}

function select(id: string): void {
  selectRecord({ kind: 'conclusion', id });
}
