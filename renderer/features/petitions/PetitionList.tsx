import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { selectRecord, useUiStore } from '../../store/uiStore.ts';
import { Chunks } from '../../ui/Chunks.tsx';
import { chordOf } from '../../ui/chord.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectList } from '../../ui/SelectList.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { moveAnswer } from './moveAnswer.ts';
import { PetitionForm } from './PetitionForm.tsx';
import { PetitionLine } from './PetitionLine.tsx';
import { PetitionSummaries } from './PetitionSummaries.tsx';
import { type PetitionRow, petitionRows } from './petitionRows.ts';

/** What is being written: a record in its place, an answer below a line, or a new petition. */
type Writing = { readonly what: 'edit' | 'answer'; readonly id: string } | { readonly what: 'petition' };

const idOf = ({ id }: PetitionRow): string => id;

function petitionIdOf(row: PetitionRow): string {
  return row.kind === 'answer' ? row.answer.petitionId : row.id;
}

/** The petitions with their answers, and what the reports say of their numbers. */
export function PetitionList() {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const petition = useMeeting((state) => state.petition);
  const answer = useMeeting((state) => state.answer);
  const rows = useMemo(() => petitionRows({ petition, answer }), [petition, answer]);
  const shown = useUiStore(({ selectedRecord: one }) => (one?.kind === 'petition' ? one.id : null));
  const [selectedId, setSelectedId] = useState<string | null>(shown);
  const [writing, setWriting] = useState<Writing | null>(null);
  const selected = rows.find(({ id }) => id === selectedId);

  // A petition that is selected in the log, or gone to from elsewhere, is selected here too.
  useEffect(() => {
    if (shown !== null) setSelectedId(shown);
  }, [shown]);

  function select(id: string) {
    setSelectedId(id);
    if (rows.some((row) => row.id === id && row.kind === 'petition')) selectRecord({ kind: 'petition', id });
  }

  function stop() {
    setWriting(null);
    list.current?.focus();
  }

  function actionOf(chord: string): (() => void) | undefined {
    if (chord === 'Ctrl i') return () => setWriting({ what: 'petition' });
    if (!selected) return undefined;
    if (chord === 'Enter') return () => setWriting({ what: 'edit', id: selected.id });
    if (chord === 'Ctrl t') return () => setWriting({ what: 'answer', id: selected.id });
    if (selected.kind !== 'answer') return undefined;
    if (chord === 'Alt ArrowUp') return () => void moveAnswer(selected.answer, -1);
    if (chord === 'Alt ArrowDown') return () => void moveAnswer(selected.answer, 1);
    return undefined;
  }

  function onKey(event: KeyboardEvent) {
    const act = actionOf(chordOf(event));
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function lineOf(row: PetitionRow) {
    const isAt = (what: 'edit' | 'answer') => writing?.what === what && writing.id === row.id;
    const below = isAt('answer') && <AnswerForm petitionId={petitionIdOf(row)} answer={null} onDone={stop} />;
    const props = { isSelected: row.id === selectedId, onSelect: select, below };
    if (row.kind === 'petition') {
      const form = isAt('edit') && <PetitionForm petition={row.petition} onDone={stop} />;
      return <PetitionLine key={row.id} {...props} number={row.number} petition={row.petition} form={form} />;
    }
    const form = isAt('edit') && <AnswerForm petitionId={petitionIdOf(row)} answer={row.answer} onDone={stop} />;
    return <AnswerLine key={row.id} {...props} answer={row.answer} form={form} />;
  }

  const keys = [
    ['Ctrl I', t('petitions.keys.add')] as const,
    ...(selected
      ? [['Ctrl T', t('petitions.keys.answer')] as const, ['Enter', t('petitions.keys.edit')] as const]
      : []),
    ...(selected?.kind === 'answer' ? [['Alt ↑ ↓', t('petitions.keys.move')] as const] : []),
  ];
  return (
    <Panel hints={writing === null && <Hints keys={keys} />}>
      <PetitionSummaries />
      <SelectList
        ref={list}
        name="petition"
        label={t('petitions.list')}
        ids={rows.map(({ id }) => id)}
        selectedId={selectedId}
        onSelect={select}
        entry="first"
        onKey={onKey}
      >
        <Chunks items={rows} idOf={idOf} selectedId={selectedId} lineHeight={90}>
          {lineOf}
        </Chunks>
      </SelectList>
      {rows.length === 0 && !writing && <Empty title={t('petitions.empty')}>{t('petitions.emptyHow')}</Empty>}
      {writing?.what === 'petition' && <PetitionForm petition={null} onDone={stop} />}
    </Panel>
  );
}
