import type { ReactNode } from 'react';
import type { Answer } from '#shared/domain/petition.ts';
import { speakerLabel } from '#shared/domain/speech.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import type { LineProps } from '../../ui/useSelection.ts';
import styles from './AnswerLine.module.css';

interface AnswerLineProps {
  readonly answer: Answer;
  readonly line: LineProps;
  readonly onSelect: () => void;
  /** The form that stands in the place of the text while it is edited. */
  readonly children: ReactNode;
}

/** An answer, set in below its petition. */
export function AnswerLine({ answer, line, onSelect, children }: AnswerLineProps) {
  const t = useWords();
  const unit = useMeeting((state) => state.unit);
  const person = useMeeting((state) => state.person);
  const name = speakerLabel({ unit, person }, answer.by);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and handles the keys
    <div {...line} className={styles.line} onClick={onSelect}>
      <div role="gridcell">
        {children || (
          <>
            <div className={styles.by}>{name === null ? t('petitions.answer') : t('petitions.answerBy', { name })}</div>
            <p>{answer.text}</p>
            {answer.legalBasis && (
              <div className={styles.basis}>{t('petitions.legalBasis', { basis: answer.legalBasis })}</div>
            )}
          </>
        )}
      </div>
    </div>
  );
}
