import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useEffect } from 'react';
import { isComposing } from './isComposing.ts';
import { lineId } from './ListLine.tsx';
import styles from './SelectList.module.css';

interface SelectListProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Makes the ids of its lines in the document. */
  readonly name: string;
  readonly label: string;
  /** Of its lines, in their order. */
  readonly ids: readonly string[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** The line that is selected when the list is entered with none selected. */
  readonly entry?: 'first' | 'last';
  /** Has the focus when its dialog opens. */
  readonly isFirst?: boolean;
  /** Keys that are pressed on the list itself, not in a field in it, and that move no selection. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/**
 * A list with one selected line: ↑ ↓ Home End. The list has the focus, not its lines. To assistive technology it is a
 * grid of one column, because a line may hold fields while it is edited.
 */
export function SelectList(props: SelectListProps) {
  const { ref, name, label, ids, selectedId, onSelect, entry = 'last', isFirst, onKey, children } = props;
  const at = selectedId === null ? -1 : ids.indexOf(selectedId);
  const active = selectedId === null || at === -1 ? undefined : lineId(name, selectedId);

  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event) || event.target !== ref.current) return;
    const isPlain = !(event.ctrlKey || event.altKey || event.shiftKey || event.metaKey);
    const last = ids.length - 1;
    const next = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    const id = next === undefined || !isPlain ? undefined : ids[next];
    if (id === undefined) {
      onKey(event);
      return;
    }
    event.preventDefault();
    onSelect(id);
  }

  function onFocus() {
    const id = ids.at(entry === 'first' ? 0 : -1);
    if (at === -1 && id !== undefined) onSelect(id);
  }

  // A click leaves the focus with the list, whose keys then go on from there; a field in it keeps its own.
  function onClick({ target }: MouseEvent) {
    const isField = target instanceof Element && target.closest('input, textarea, select, button');
    if (!isField) ref.current?.focus({ preventScroll: true });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of records, not a table
    <div
      ref={ref}
      role="grid"
      tabIndex={0}
      className={styles.list}
      aria-label={label}
      aria-activedescendant={active}
      data-autofocus={isFirst || undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={onClick}
    >
      {children}
    </div>
  );
}
