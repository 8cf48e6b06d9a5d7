import type { Completion } from '#shared/domain/completion/completions.ts';
import { Key } from '../../ui/Key.tsx';
import { ListOption } from '../../ui/ListOption.tsx';
import styles from './CompletionOption.module.css';

interface CompletionOptionProps {
  readonly id: string;
  readonly completion: Completion;
  /** What tells it from the others; empty when nothing does. */
  readonly details: string;
  readonly isActive: boolean;
  /** Which one it is of how many, where there are several: not all of them may be in sight. */
  readonly place: string | null;
  readonly onTake: () => void;
}

/** One of the list: what would stand in the box, and what tells it from the others. */
export function CompletionOption({ id, completion, details, isActive, place, onTake }: CompletionOptionProps) {
  const { item, text } = completion;
  return (
    <ListOption id={id} isActive={isActive} className={styles.option} kind={item.kind} onTake={onTake}>
      <b>{item.kind === 'module' ? item.module.name : text}</b>
      {details && <small>{details}</small>}
      {isActive && <Key name="Tab" />}
      {isActive && place && (
        <small aria-hidden="true" className={styles.place}>
          {place}
        </small>
      )}
    </ListOption>
  );
}
