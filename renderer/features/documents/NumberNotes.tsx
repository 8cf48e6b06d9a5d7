import type { NumberRegister, RegisteredNumber } from '#shared/contract/data.ts';
import { type DateDoubt, dateAdvice } from '#shared/domain/issueDate.ts';
import type { NumberAdvice } from '#shared/domain/register.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { useWords } from '../../store/translation.ts';
import styles from './IssueForm.module.css';

interface NumberNotesProps {
  readonly advice: NumberAdvice<RegisteredNumber>;
  readonly register: NumberRegister;
  /** As it was typed; null when that is no day. */
  readonly date: string | null;
  /** The day of the meeting, where one is recorded. */
  readonly heldOn: string | null;
}

/** What there is to say of number and date: who has the number (SPEC D3); all else is told, never refused (D4). */
export function NumberNotes({ advice, register, date, heldOn }: NumberNotesProps) {
  const t = useWords();
  const { takenBy, gaps, outOfOrder, doubled } = advice;
  const ranges = gaps.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const isLater = outOfOrder !== null && date !== null && outOfOrder.date > date;
  const doubts = date === null ? [] : dateAdvice(date, heldOn, register.today).doubts;
  const doubtWords = (doubt: DateDoubt) =>
    t(`issuing.dateDoubt.${doubt}`, {
      heldOn: dayText(heldOn),
      today: dayText(register.today),
      year: date?.slice(0, 4) ?? '',
    });
  const notes = [
    ...doubts.map(doubtWords),
    outOfOrder &&
      t(isLater ? 'issuing.earlier' : 'issuing.later', {
        number: outOfOrder.number,
        date: dayText(outOfOrder.date),
      }),
    gaps.length > 0 && t('issuing.gaps', { numbers: ranges.join(', ') }),
    doubled.length > 0 && t('issuing.doubled', { numbers: doubled.join(', ') }),
    register.unread.length > 0 && t('issuing.unread', { titles: register.unread.join('; ') }),
  ].filter((note) => note !== null && note !== false);
  return (
    <div role="status">
      <ul className={styles.notes}>
        {takenBy && (
          <li className={styles.taken}>
            {t('issuing.taken', {
              number: takenBy.number,
              year: takenBy.date.slice(0, 4),
              date: dayText(takenBy.date),
              meeting: takenBy.meetingTitle,
            })}
          </li>
        )}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
