import { type KeyboardEvent, useMemo, useState } from 'react';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { selectRecord } from '../../store/uiStore.ts';
import { chordOf } from '../../ui/chord.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useSelection } from '../../ui/useSelection.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { moveAnswer } from './moveAnswer.ts';
import { PetitionForm } from './PetitionForm.tsx';
import { PetitionLine } from './PetitionLine.tsx';
import { PetitionSummaries } from './PetitionSummaries.tsx';
import { petitionRows } from './petitionRows.ts';

/** What is being written: a record in its place, an answer to a petition, or a new petition at the end. */
type Writing =
  | { readonly what: 'edit'; readonly id: string }
  | { readonly what: 'answer'; readonly petitionId: string }
  | { readonly what: 'petition' };

/** The petitions with their answers, and what the reports say of their numbers. */
export function PetitionList() {
  const t = useWords();
  const petition = useMeeting((state) => state.petition);
  const answer = useMeeting((state) => state.answer);
  const rows = useMemo(() => petitionRows({ petition, answer }), [petition, answer]);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const ids = rows.map(({ id }) => id);
  const { list, line, onKeyDown: onArrow } = useSelection('petition', ids, selectedId, select);
  const selected = rows.find(({ id }) => id === selectedId);

  function select(id: string) {
    setSelectedId(id);
    const row = rows.find((one) => one.id === id);
    if (row?.kind === 'petition') selectRecord({ kind: 'petition', id });
  }

  function stop() {
    setWriting(null);
    list.ref.current?.focus();
  }

  function actionOf(chord: string): (() => void) | undefined {
    if (chord === 'Ctrl i') return () => setWriting({ what: 'petition' });
    if (!selected) return undefined;
    const petitionId = selected.kind === 'answer' ? selected.answer.petitionId : selected.id;
    if (chord === 'Enter') return () => setWriting({ what: 'edit', id: selected.id });
    if (chord === 'Ctrl t') return () => setWriting({ what: 'answer', petitionId });
    if (selected.kind !== 'answer') return undefined;
    if (chord === 'Alt ArrowUp') return () => void moveAnswer(selected.answer, -1);
    if (chord === 'Alt ArrowDown') return () => void moveAnswer(selected.answer, 1);
    return undefined;
  }

  function onKeyDown(event: KeyboardEvent) {
    onArrow(event);
    if (event.defaultPrevented || isComposing(event) || event.target !== list.ref.current) return;
    const act = actionOf(chordOf(event));
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  const lastOf = (petitionId: string, index: number) => {
    const next = rows[index + 1];
    const row = rows[index];
    const own = row?.kind === 'answer' ? row.answer.petitionId : row?.id;
    return own === petitionId && next?.kind !== 'answer';
  };
  const keys = [
    ['Ctrl I', t('petitions.keys.add')] as const,
    ...(selected ? [['Ctrl T', t('petitions.keys.answer')] as const, ['Enter', t('petitions.keys.edit')] as const] : []),
    ...(selected?.kind === 'answer' ? [['Alt ↑ ↓', t('petitions.keys.move')] as const] : []),
  ];
  return (
    <Panel onKeyDown={onKeyDown} hints={<Hints keys={keys} />}>
      <PetitionSummaries />
      <div {...list} aria-label={t('petitions.list')} onFocus={() => !selected && ids[0] && select(ids[0])}>
        {rows.length === 0 && !writing && <Empty title={t('petitions.empty')}>{t('petitions.emptyHow')}</Empty>}
        {rows.map((row, index) => {
          const isEdited = writing?.what === 'edit' && writing.id === row.id;
          const props = { line: line(row.id), onSelect: () => select(row.id) };
          return [
            row.kind === 'petition' ? (
              <PetitionLine key={row.id} {...props} number={row.number} petition={row.petition}>
                {isEdited && <PetitionForm petition={row.petition} onDone={stop} />}
              </PetitionLine>
            ) : (
              <AnswerLine key={row.id} {...props} answer={row.answer}>
                {isEdited && <AnswerForm petitionId={row.answer.petitionId} answer={row.answer} onDone={stop} />}
              </AnswerLine>
            ),
            writing?.what === 'answer' && lastOf(writing.petitionId, index) && (
              <AnswerForm key="answer" petitionId={writing.petitionId} answer={null} onDone={stop} />
            ),
          ];
        })}
        {writing?.what === 'petition' && <PetitionForm petition={null} onDone={stop} />}
      </div>
    </Panel>
  );
}
