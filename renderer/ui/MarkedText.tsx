import { Fragment } from 'react';
import styles from './MarkedText.module.css';

/** A stretch of a text, `to` not included. */
export interface TextMark {
  readonly from: number;
  readonly to: number;
  /** `fault`: something about it can't be right; `changed`: it is not what it was. */
  readonly tone: 'quiet' | 'fault' | 'changed';
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
          <Mark tone={tone} reason={reason}>
            {text.slice(from, to)}
          </Mark>
        </Fragment>
      ))}
      {text.slice(end)}
    </>
  );
}

interface MarkProps {
  readonly tone: TextMark['tone'];
  readonly reason: string | undefined;
  readonly children: string;
}

function Mark({ tone, reason, children }: MarkProps) {
  const shared = { className: styles.mark, 'data-tone': tone, title: reason };
  // Those who can't see the ground of the words are told by the element.
  return tone === 'changed' ? <mark {...shared}>{children}</mark> : <span {...shared}>{children}</span>;
}
