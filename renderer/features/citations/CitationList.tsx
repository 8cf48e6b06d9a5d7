import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useMeeting } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { useWords } from '../../store/translation.ts';
import { useLineKeys } from '../../ui/useLineKeys.ts';
import { CitationForm } from './CitationForm.tsx';
import { CitationLineText } from './CitationLineText.tsx';
import styles from './CitationList.module.css';
import { type CitationLine, citationLines } from './citationLines.ts';

const newOne = 'new';

interface CitationListProps {
  /** The citation that has the focus at first; null for the first of them. */
  readonly sought: string | null;
  /** The citation that is edited, or `new`. */
  readonly edited: string | null;
  readonly onEdit: (id: string | null) => void;
}

/** The citations, a button each, and one more to add another. */
export function CitationList({ sought, edited, onEdit }: CitationListProps) {
  const t = useWords();
  const state = useMeeting((meeting) => meeting);
  const lines = useMemo(() => citationLines(state), [state]);
  const first = lines.find(({ citation }) => citation.id === sought) ?? lines[0];
  const { list, onKeyDown, beside } = useLineKeys();
  const left = useRef<string | null>(null);

  // A form takes the place of its line, which gets the focus back when the form is done.
  useEffect(() => {
    if (edited !== null || left.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-citation="${left.current}"]`)?.focus();
    left.current = null;
  }, [edited, list]);

  function done(id: string | null): void {
    left.current = id ?? edited;
    onEdit(null);
  }

  async function choose({ citation: { id }, standing }: CitationLine): Promise<void> {
    if (standing !== 'deleted') onEdit(id);
    else if (await perform({ type: 'record/restore', kind: 'citation', id })) focusLine(id);
  }

  function focusLine(id: string): void {
    list.current?.querySelector<HTMLElement>(`[data-citation="${id}"]`)?.focus();
  }

  async function onLineKey(event: KeyboardEvent<HTMLButtonElement>, { citation: { id }, standing }: CitationLine) {
    onKeyDown(event);
    if (event.key !== 'Delete' || event.ctrlKey || event.shiftKey || event.altKey || standing === 'deleted') return;
    // The line goes to the end with the focus on it: the one beside it takes the focus over.
    const next = beside(event.currentTarget, 1) ?? beside(event.currentTarget, -1);
    if (await perform({ type: 'record/delete', kind: 'citation', id })) next?.focus();
  }

  return (
    <ul className={styles.list} ref={list} aria-label={t('citations.title')}>
      {lines.map((line) => (
        <li key={line.citation.id}>
          {edited === line.citation.id ? (
            <CitationForm citation={line.citation} onDone={done} />
          ) : (
            <button
              type="button"
              className={styles.line}
              data-citation={line.citation.id}
              data-standing={line.standing}
              data-autofocus={line === first || undefined}
              onKeyDown={(event) => void onLineKey(event, line)}
              onClick={() => void choose(line)}
            >
              <CitationLineText line={line} />
            </button>
          )}
        </li>
      ))}
      <li>
        {edited === newOne ? (
          <CitationForm citation={null} onDone={done} />
        ) : (
          <button
            type="button"
            className={styles.line}
            data-citation={newOne}
            data-autofocus={lines.length === 0 || undefined}
            onKeyDown={onKeyDown}
            onClick={() => onEdit(newOne)}
          >
            {t('citations.add')}
          </button>
        )}
      </li>
    </ul>
  );
}
