import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../store/translation.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { ListOption } from '../../ui/ListOption.tsx';
import styles from './RecordField.module.css';
import { matchingChoices, type RecordChoice, type RecordView } from './recordChoices.ts';

interface RecordFieldProps {
  readonly view: RecordView;
  readonly choices: readonly RecordChoice[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string | null) => void;
}

const walks: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
/** Lines that are drawn before and after the chosen one: there may be hundreds. */
const around = 30;

/** Which task, unit or petition: a field that finds one by letters or number, and the list of them, walked with ↑ ↓. */
export function RecordField({ view, choices, chosenId, onChoose }: RecordFieldProps) {
  const t = useWords();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const matching = useMemo(() => matchingChoices(choices, typed), [choices, typed]);
  const active = matching.findIndex(({ id }) => id === chosenId);
  const from = Math.max(0, active - around);
  const drawn = matching.slice(from, Math.max(active, 0) + around);

  // biome-ignore lint/correctness/useExhaustiveDependencies: also when other lines are there
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId, matching]);

  function onKeyDown(event: KeyboardEvent) {
    const by = walks[event.key];
    if (by === undefined || isComposing(event) || event.ctrlKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const next = matching[Math.min(Math.max(active + by, 0), matching.length - 1)];
    if (next) onChoose(next.id);
  }

  function onType(now: string) {
    setTyped(now);
    // With nothing typed the choice stays where it is, if there is one.
    if (now.trim() !== '' || chosenId === null) onChoose(matchingChoices(choices, now)[0]?.id ?? null);
  }

  return (
    <div className={styles.field}>
      <input
        className={styles.input}
        placeholder={t(`chairChooser.find.${view}`)}
        aria-label={t(`chairChooser.find.${view}`)}
        role="combobox"
        aria-expanded={drawn.length > 0}
        aria-autocomplete="list"
        aria-controls={drawn.length > 0 ? listId : undefined}
        aria-activedescendant={active === -1 ? undefined : `${listId}-${active}`}
        spellCheck={false}
        autoComplete="off"
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {drawn.length === 0 ? (
        <p className={styles.empty}>{t(`chairChooser.none.${view}`)}</p>
      ) : (
        <div
          ref={list}
          id={listId}
          role="listbox"
          aria-label={t(`chairPreview.view.${view}`)}
          className={styles.list}
          // It scrolls, but the field has its keys.
          tabIndex={-1}
        >
          {drawn.map(({ id, number, text, about }, index) => (
            <ListOption
              key={id}
              id={`${listId}-${from + index}`}
              isActive={id === chosenId}
              className={styles.line}
              onTake={() => onChoose(id)}
            >
              {number !== null && <span className={styles.number}>{number}</span>}
              <span className={styles.text}>{text}</span>
              {about !== null && <small className={styles.about}>{about}</small>}
            </ListOption>
          ))}
        </div>
      )}
    </div>
  );
}
