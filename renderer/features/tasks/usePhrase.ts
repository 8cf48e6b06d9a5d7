import { useRef, useState } from 'react';
import type { DeadlineReading } from '#shared/language/deadline/deadlineReading.ts';
import { meetingCalendar } from '../../store/calendar.ts';
import { type DeadlineFields, filledBy, noDeadlineFields, readingFields, readPhrase } from './phraseReading.ts';
import type { TaskFields } from './taskFields.ts';

/** What the words of the deadline were read as. */
export type PhraseState =
  | { readonly state: 'used' | 'notUsed'; readonly reading: DeadlineReading }
  | { readonly state: 'rejected' | 'nothing' };

interface Phrase {
  /** Null while there are no words. */
  readonly shown: PhraseState | null;
  /**
   * Reads the words, when they are not those that were read last; called when their field is left.
   * @returns whether that filled fields which she has not seen yet.
   */
  readonly read: () => boolean;
  /** Takes the days out again, and keeps the words. */
  readonly reject: () => void;
}

interface PhraseOptions {
  readonly opened: TaskFields;
  readonly current: () => TaskFields;
  /** Puts values into fields that are not typed into. */
  readonly write: (fields: DeadlineFields) => void;
}

/** The words of the deadline and the days that are read out of them. A day that was typed is never changed. */
export function usePhrase({ opened, current, write }: PhraseOptions): Phrase {
  const [atOpening] = useState(() => stateOf(opened.phrase, opened, readPhrase(opened.phrase, meetingCalendar())));
  const [shown, setShown] = useState(atOpening.shown);
  const last = useRef({ phrase: opened.phrase, left: atOpening.left });

  function read(): boolean {
    const { phrase } = current();
    if (phrase === last.current.phrase) return false;
    const reading = readPhrase(phrase, meetingCalendar());
    const filled = filledBy(current(), last.current.left, reading);
    if (filled) write(filled);
    last.current = { phrase, left: filled ?? last.current.left };
    setShown(shownAs(phrase, reading, filled !== null));
    return filled !== null && reading !== null && reading.kind !== 'none';
  }

  function reject() {
    const { phrase } = current();
    const emptied = filledBy(current(), last.current.left, null);
    if (emptied) write(emptied);
    last.current = { phrase, left: noDeadlineFields };
    setShown(phrase.trim() ? { state: 'rejected' } : null);
  }

  return { shown, read, reject };
}

/** A recorded deadline whose days are those that its words are read as counts as read. */
function stateOf(phrase: string, fields: TaskFields, reading: DeadlineReading | null) {
  const left = readingFields(reading);
  const isRead = (Object.keys(left) as (keyof DeadlineFields)[]).every((field) => fields[field] === left[field]);
  return { shown: shownAs(phrase, reading, isRead), left: isRead ? left : noDeadlineFields };
}

function shownAs(phrase: string, reading: DeadlineReading | null, isUsed: boolean): PhraseState | null {
  if (!phrase.trim()) return null;
  if (!reading) return { state: 'nothing' };
  return { state: isUsed ? 'used' : 'notUsed', reading };
}
