import type { ReactNode } from 'react';
import type { Answer } from '#shared/domain/petition.ts';
import { speakerLabel } from '#shared/domain/speech.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { ListLine } from '../../ui/ListLine.tsx';
import styles from './AnswerLine.module.css';

interface AnswerLineProps {
  readonly answer: Answer;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  /** Stands in the place of the text while it is edited. */
  readonly form: ReactNode;
  /** Stands under it: an answer that is being written. */
  readonly below: ReactNode;
}

/** An answer, set in below its petition. */
export function AnswerLine({ answer, isSelected, onSelect, form, below }: AnswerLineProps) {
  const t = useWords();
  const unit = useMeeting((state) => state.unit);
  const person = useMeeting((state) => state.person);
  const name = speakerLabel({ unit, person }, answer.by);
  return (
    <ListLine list="petition" id={answer.id} isSelected={isSelected} className={styles.line} onSelect={onSelect}>
      {form || (
        <>
          <div className={styles.by}>{name === null ? t('petitions.answer') : t('petitions.answerBy', { name })}</div>
          <p>{answer.text}</p>
          {answer.legalBasis && (
            <div className={styles.basis}>{t('petitions.legalBasis', { basis: answer.legalBasis })}</div>
          )}
        </>
      )}
      {below}
    </ListLine>
  );
}
