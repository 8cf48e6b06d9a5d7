import { Fragment } from 'react';
import styles from './MarkedText.module.css';

/** A stretch of a text, `to` not included. */
export interface TextMark {
  readonly from: number;
  readonly to: number;
  /** `fault`: something about it can't be right. */
  readonly tone: 'quiet' | 'fault';
  /** What about it, in words. */
  readonly reason?: string;
}

interface MarkedTextProps {
  readonly text: string;
  /** In the order of the text, none overlapping. */
  readonly marks: readonly TextMark[];
}

/** A text with stretches of it underlined. Its letters keep their places, whether marked or not. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const end = marks.at(-1)?.to ?? 0;
  return (
    <>
      {marks.map(({ from, to, tone, reason }, index) => (
        <Fragment key={from}>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <span className={styles.mark} data-tone={tone} title={reason}>
            {text.slice(from, to)}
          </span>
        </Fragment>
      ))}
      {text.slice(end)}
    </>
  );
}
