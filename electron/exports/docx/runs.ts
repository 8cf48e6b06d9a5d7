import { Tab, TextRun } from 'docx';
import type { Run, Text } from '#shared/documents/officialDocument.ts';
import { blankDots } from '../pdf/layout.ts';
import { printableText } from '../pdf/printableText.ts';

/** What of a line's length may follow a dotted line and still share it, e.g. the closing "./.". */
const longestTail = 1 / 3;

/** A line that dots can fill: a tab to `width`, measured in the style of the paragraph. */
export interface LeaderRoom {
  readonly width: number;
  readonly widthOf: (text: string) => number;
}

/** Whether a text has a blank to the end of its line. */
export function hasLeader(text: Text): boolean {
  return text.some(isRest);
}

/**
 * A text as runs. A blank is as many dots as on paper. One to the end of the line is a tab with dots, which keeps its
 * end at the margin whatever is typed before it; `room` is null where no tab can be, and there it is a long blank.
 */
export function runsOf(text: Text, room: LeaderRoom | null): TextRun[] {
  return text.flatMap((run, index) => {
    if (run.kind === 'text') return textRuns(run.text, run);
    if (run.length !== 'rest') return [new TextRun({ text: '.'.repeat(blankDots[run.length]) })];
    if (room === null) return [new TextRun({ text: '.'.repeat(blankDots.phrase) })];
    const leader = new TextRun({ children: [new Tab()] });
    const tail = text.slice(index + 1);
    return tail.length > 0 && !fitsBehind(tail, room) ? [leader, new TextRun({ break: 1 })] : [leader];
  });
}

/** Words in one style; a line break in them is one in Word too. */
export function textRuns(raw: string, look: { readonly bold?: boolean; readonly italic?: boolean } = {}): TextRun[] {
  const style = {
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italics: look.italic }),
  };
  return printableText(raw)
    .split('\n')
    .map((text, index) => new TextRun({ ...style, text, ...(index === 0 ? {} : { break: 1 }) }));
}

/** Words whose lines were broken already. */
export function lineRuns(lines: readonly string[]): TextRun[] {
  return lines.map((text, index) => new TextRun({ text, ...(index === 0 ? {} : { break: 1 }) }));
}

function isRest(run: Run): boolean {
  return run.kind === 'blank' && run.length === 'rest';
}

function fitsBehind(tail: Text, { width, widthOf }: LeaderRoom): boolean {
  if (tail.some(isRest)) return false;
  const words = tail.map((run) => (run.kind === 'text' ? run.text : '.'.repeat(blankDots.word))).join('');
  return widthOf(words) <= width * longestTail;
}
