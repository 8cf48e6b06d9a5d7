import type { ReactNode } from 'react';
import styles from './ListLine.module.css';

interface ListLineProps {
  /** The name of its `SelectList`. */
  readonly list: string;
  readonly id: string;
  readonly isSelected: boolean;
  readonly className?: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen?: (id: string) => void;
  readonly children: ReactNode;
}

/** The id of a line in the document. */
export function lineId(list: string, id: string): string {
  return `${list}-${id}`;
}

/** A line of a `SelectList`; a click selects it, a second one opens it. */
export function ListLine({ list, id, isSelected, className, onSelect, onOpen, children }: ListLineProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of records, not a table
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and handles the keys
    <div
      id={lineId(list, id)}
      role="row"
      tabIndex={-1}
      aria-selected={isSelected}
      className={[styles.line, className].filter(Boolean).join(' ')}
      onClick={() => onSelect(id)}
      onDoubleClick={onOpen && (() => onOpen(id))}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="gridcell" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}
