import { useMemo } from 'react';
import { type Conclusion, conclusionText } from '#shared/domain/conclusion.ts';
import { useWords } from '../../store/translation.ts';
import { useCitationMarks } from '../../store/useCitationMarks.ts';
import { ListLine } from '../../ui/ListLine.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import styles from './ConclusionLine.module.css';
import { ConclusionTasks } from './ConclusionTasks.tsx';
import { changeMarks, overlaid } from './changeMarks.ts';
import { RemarkChoice } from './RemarkChoice.tsx';
import { StandingMark } from './StandingMark.tsx';
import { standingOf } from './standing.ts';
import type { NumberedTask } from './tasksByConclusion.ts';
import { WordingEditor } from './WordingEditor.tsx';

interface ConclusionLineProps {
  readonly conclusion: Conclusion;
  readonly number: number;
  readonly tasks: readonly NumberedTask[];
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  readonly doing: 'editing' | 'returning' | null;
  readonly onDone: () => void;
  readonly onReturn: (remark: string) => void;
}

/** One conclusion: its number and standing, its wording, what was said when that differs, and its tasks. */
export function ConclusionLine(props: ConclusionLineProps) {
  const { conclusion, number, tasks, isSelected, onSelect, doing, onDone, onReturn } = props;
  const t = useWords();
  const text = conclusionText(conclusion);
  const citations = useCitationMarks(text);
  const decided = conclusion.verdict?.text ?? null;
  const marks = useMemo(() => overlaid(citations, changeMarks(decided, text)), [citations, decided, text]);
  // An approval is compared with a hash over the wording and these tasks.
  const standing = useMemo(() => {
    const own = Object.fromEntries(tasks.map(({ task }) => [task.id, task]));
    return standingOf({ task: own }, conclusion);
  }, [tasks, conclusion]);
  return (
    <ListLine list="conclusion" id={conclusion.id} isSelected={isSelected} className={styles.line} onSelect={onSelect}>
      <div className={styles.head}>
        <span>{t('conclusions.number', { number })}</span>
        <StandingMark standing={standing} />
      </div>
      {doing === 'editing' ? (
        <WordingEditor conclusion={conclusion} number={number} onDone={onDone} />
      ) : (
        <p>
          <MarkedText text={text} marks={marks} />
        </p>
      )}
      {conclusion.editedText !== null && (
        <p className={styles.spoken}>{t('conclusions.spoken', { text: conclusion.spokenText })}</p>
      )}
      <ConclusionTasks tasks={tasks} />
      {doing === 'returning' && <RemarkChoice number={number} onChoose={onReturn} onLeave={onDone} />}
    </ListLine>
  );
}
