import { Key } from './Key.tsx';
import styles from './QuestionLine.module.css';

interface QuestionLineProps {
  readonly question: string;
  /** What Enter does, and what Esc does; the keys themselves are the window's. */
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question that waits in one line: it takes neither the focus nor room from the text. */
export function QuestionLine({ question, yes, no, onYes, onNo }: QuestionLineProps) {
  return (
    <div className={styles.question} role="alert">
      <b>{question}</b>
      <button type="button" onClick={onYes}>
        <Key name="Enter" /> {yes}
      </button>
      <button type="button" onClick={onNo}>
        <Key name="Esc" /> {no}
      </button>
    </div>
  );
}
