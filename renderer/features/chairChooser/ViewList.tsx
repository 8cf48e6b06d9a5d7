import { type KeyboardEvent, useId } from 'react';
import { type ChairViewName, chairViewNames } from '#shared/domain/chairView/chairSelection.ts';
import { useWords } from '../../store/translation.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { ListOption } from '../../ui/ListOption.tsx';
import styles from './ViewList.module.css';
import { viewOfKey } from './viewOfKey.ts';

interface ViewListProps {
  readonly chosen: ChairViewName;
  /** The one that is on the screen now; null while there is none. */
  readonly shown: ChairViewName | null;
  readonly onChoose: (name: ChairViewName) => void;
  /** The next larger letters, or smaller ones. */
  readonly onResize: (by: 1 | -1) => void;
}

/** The views, in their order: by digit, by its place on the keyboard as elsewhere, or by ↑ ↓. */
export function ViewList({ chosen, shown, onChoose, onResize }: ViewListProps) {
  const t = useWords();
  const listId = useId();

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = sizeKeys[event.key];
    const name = viewOfKey(event, chosen);
    if (by) onResize(by);
    else if (name) onChoose(name);
    else return;
    event.preventDefault();
  }

  return (
    <div
      className={styles.list}
      role="listbox"
      aria-label={t('chairChooser.views')}
      aria-activedescendant={`${listId}-${chosen}`}
      tabIndex={0}
      data-autofocus
      onKeyDown={onKeyDown}
    >
      {chairViewNames.map((name, index) => (
        <ListOption
          key={name}
          id={`${listId}-${name}`}
          isActive={name === chosen}
          className={styles.line}
          onTake={() => onChoose(name)}
        >
          <span className={styles.digit}>{index + 1}</span>
          <span>{t(`chairPreview.view.${name}`)}</span>
          {name === shown && <small className={styles.shown}>{t('chairChooser.onScreen')}</small>}
        </ListOption>
      ))}
    </div>
  );
}

const sizeKeys: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '−': -1 };
