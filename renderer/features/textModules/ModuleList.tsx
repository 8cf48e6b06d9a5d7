import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { TextModule } from '#shared/domain/textModule.ts';
import { useWords } from '../../store/translation.ts';
import { Hints } from '../../ui/Hints.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import { findModules } from './findModules.ts';
import { ModuleLine } from './ModuleLine.tsx';
import styles from './ModuleList.module.css';

interface ModuleListProps {
  readonly modules: readonly TextModule[];
  readonly typed: string;
  /** The id of the one that Enter takes; the first when it is none of the list. */
  readonly chosen: string | null;
  /** The name of the one that was just deleted. */
  readonly removed: string | null;
  readonly onType: (typed: string) => void;
  readonly onChoose: (id: string | null) => void;
  readonly onInsert: (module: TextModule) => void;
  readonly onCreate: () => void;
  readonly onEdit: (module: TextModule) => void;
  readonly onRemove: (module: TextModule) => void;
  readonly onBringBack: () => void;
  readonly onClose: () => void;
}

const page = 6;

/** The modules that fit what is typed. The field keeps the focus; every key is one of its. */
export function ModuleList(props: ModuleListProps) {
  const { modules, typed, chosen, removed, onChoose, onInsert, onClose } = props;
  const t = useWords();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = findModules(modules, typed);
  const active = Math.max(
    found.findIndex(({ id }) => id === chosen),
    0,
  );
  const module = found[active];

  // At once: the next key is on its way.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function walk(by: number) {
    onChoose(found[Math.min(Math.max(active + by, 0), found.length - 1)]?.id ?? null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event) || event.altKey || event.shiftKey || event.metaKey) return;
    const act = event.ctrlKey ? withControl(event.key.toLowerCase()) : alone(event.key, event.currentTarget);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function withControl(key: string): (() => void) | undefined {
    if (key === 'n') return props.onCreate;
    if (key === 'enter' && module) return () => props.onEdit(module);
    if (key === 'z' && removed !== null) return props.onBringBack;
    return key === 'j' ? onClose : undefined;
  }

  function alone(key: string, { selectionStart, value }: HTMLInputElement): (() => void) | undefined {
    if (key === 'ArrowDown') return () => walk(1);
    if (key === 'ArrowUp') return () => walk(-1);
    if (key === 'PageDown') return () => walk(page);
    if (key === 'PageUp') return () => walk(-page);
    if (key === 'Escape' || key === 'Tab') return onClose;
    if (!module) return undefined;
    if (key === 'Enter') return () => onInsert(module);
    if (key === 'F2') return () => props.onEdit(module);
    // Before letters that it would delete, Delete is the field's own.
    return key === 'Delete' && selectionStart === value.length ? () => props.onRemove(module) : undefined;
  }

  return (
    <>
      {found.length === 0 && <p className={styles.empty}>{t(typed ? 'textModules.nothing' : 'textModules.none')}</p>}
      <div ref={list} id={listId} role="listbox" aria-label={t('textModules.title')} className={styles.list}>
        {found.map((one, index) => (
          <ModuleLine
            key={one.id}
            id={`${listId}-${index}`}
            module={one}
            isActive={index === active}
            onPick={() => onInsert(one)}
          />
        ))}
      </div>
      <input
        ref={field}
        className={styles.field}
        defaultValue={typed}
        placeholder={t('textModules.placeholder')}
        aria-label={t('textModules.title')}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={module && `${listId}-${active}`}
        spellCheck={false}
        autoComplete="off"
        onInput={({ currentTarget }) => {
          props.onType(currentTarget.value);
          onChoose(null);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.foot}>
        <span role="status" className={styles.removed}>
          {removed !== null && t('textModules.removed', { name: removed })}
        </span>
        <Hints
          keys={[
            ...(removed === null ? [] : [['Ctrl Z', t('textModules.keys.bringBack')] as const]),
            ...(module ? [['Enter', t('textModules.keys.insert')] as const] : []),
            ['Ctrl N', t('textModules.keys.create')],
            ...(module
              ? [['F2', t('textModules.keys.edit')] as const, ['Delete', t('textModules.keys.remove')] as const]
              : []),
            ['Esc', t('textModules.keys.close')],
          ]}
        />
      </div>
    </>
  );
}
