import {
  type KeyboardEvent,
  type ReactNode,
  type UIEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import styles from './Finder.module.css';
import { isComposing } from './isComposing.ts';

interface FinderProps {
  readonly title: string;
  readonly placeholder: string;
  /** Stands in the field when it opens, selected: the next letter replaces it. */
  readonly initial?: string;
  /** How many lines the list has. */
  readonly count: number;
  readonly isDisabled?: (index: number) => boolean;
  readonly onType: (typed: string) => void;
  readonly onTake: (index: number) => void;
  readonly onClose: () => void;
  /** About how many lines fill it in a common window. All of them are drawn at each letter. */
  readonly screenful?: number;
  /** The key that opened it walks on, as ↓ does. */
  readonly walkKey?: string;
  /** What stands in the place of the list while it has no line. */
  readonly empty: ReactNode;
  readonly footer: ReactNode;
  /** Draws the inside of a line. */
  readonly children: (index: number) => ReactNode;
}

/** How many more lines are drawn each time the end of them comes near. */
const step = 40;
const page = 8;

/**
 * A field over the window with the list of what fits it. The field has the focus for as long as it is open; ↑ ↓ walk
 * through the list, Enter takes a line, Esc leaves. It has no other control, so Tab leads nowhere.
 */
export function Finder(props: FinderProps) {
  const {
    title,
    placeholder,
    initial = '',
    count,
    isDisabled,
    onType,
    onTake,
    onClose,
    screenful = 24,
    walkKey,
  } = props;
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const [drawn, setDrawn] = useState(screenful);
  const active = Math.min(chosen, count - 1);
  const shown = Math.min(Math.max(drawn, active + page), count);

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  // In a window so high that they don't fill it, nobody could scroll to the others.
  useLayoutEffect(() => {
    const element = list.current;
    if (element && shown < count && element.scrollHeight <= element.clientHeight) setDrawn(shown + step);
  }, [shown, count]);

  function walk(by: number) {
    setChosen(Math.min(Math.max(active + by, 0), count - 1));
  }

  function take(index: number) {
    if (index >= 0 && index < count && !isDisabled?.(index)) onTake(index);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const { key, shiftKey } = event;
    if (key === walkKey) walk(shiftKey ? -1 : 1);
    else if (key === 'Tab') field.current?.focus();
    else if (shiftKey) return;
    else if (key === 'ArrowDown') walk(1);
    else if (key === 'ArrowUp') walk(-1);
    else if (key === 'PageDown') walk(page);
    else if (key === 'PageUp') walk(-page);
    else if (key === 'Enter') take(active);
    else if (key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onScroll({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent<HTMLElement>) {
    if (shown < count && scrollTop + 2 * clientHeight > scrollHeight) setDrawn(shown + step);
  }

  const indexes = Array.from({ length: shown }, (_, index) => index);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click beside it leaves, as Esc does
    <div className={styles.ground} onMouseDown={onClose}>
      <div
        className={styles.finder}
        role="dialog"
        aria-modal="true"
        aria-label={title}
        // The field keeps the focus, wherever one clicks.
        onMouseDown={(event) => {
          event.stopPropagation();
          if (event.target !== field.current) event.preventDefault();
        }}
      >
        <input
          ref={field}
          className={styles.field}
          defaultValue={initial}
          placeholder={placeholder}
          aria-label={title}
          role="combobox"
          aria-expanded={count > 0}
          aria-autocomplete="list"
          aria-controls={count > 0 ? listId : undefined}
          aria-activedescendant={count > 0 ? `${listId}-${active}` : undefined}
          spellCheck={false}
          autoComplete="off"
          onInput={({ currentTarget }) => {
            onType(currentTarget.value);
            setChosen(0);
            setDrawn(screenful);
            list.current?.scrollTo({ top: 0 });
          }}
          onKeyDown={onKeyDown}
        />
        {count === 0 && <p className={styles.empty}>{props.empty}</p>}
        {count > 0 && (
          <div ref={list} id={listId} role="listbox" aria-label={title} className={styles.list} onScroll={onScroll}>
            {indexes.map((index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the field, which keeps the focus
              <div
                // The lines stay and get other words: that is drawn in less time than new lines.
                key={index}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                aria-disabled={isDisabled?.(index)}
                aria-setsize={count}
                aria-posinset={index + 1}
                className={styles.line}
                onClick={() => take(index)}
              >
                {props.children(index)}
              </div>
            ))}
          </div>
        )}
        <div className={styles.footer}>{props.footer}</div>
      </div>
    </div>
  );
}
