import { Popover, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { isComposing } from './isComposing.ts';
import { ListOption } from './ListOption.tsx';
import styles from './SuggestField.module.css';
import { segmentAt } from './segmentAt.ts';

export interface Suggestion {
  readonly id: string;
  /** What is put into the field. */
  readonly text: string;
  readonly detail?: string;
  /** How it reads in the list, when that is not `text`. */
  readonly label?: string;
  /** Done when it is taken, besides filling the field. */
  readonly onTake?: () => void;
}

interface SuggestFieldProps {
  readonly label: string;
  readonly defaultValue: string;
  /** What fits the letters typed so far; they are empty when the list is asked for in an empty field. */
  readonly suggest: (typed: string) => readonly Suggestion[];
  readonly onInput: (value: string) => void;
  /** Stands between several names in the one field. */
  readonly separator?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly isFirst?: boolean;
}

interface Shown {
  readonly suggestions: readonly Suggestion[];
  /** -1 while none was chosen with the arrow keys. */
  readonly active: number;
}

const lettersToSuggest = 2;

/**
 * A line of text with suggestions below it. The text is the typist's alone: a suggestion enters with Tab, or with the
 * arrow keys and Enter, never with Space or Enter by themselves.
 */
export function SuggestField({
  label,
  defaultValue,
  suggest,
  onInput,
  separator,
  isFirst,
  ...rest
}: SuggestFieldProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);

  function current() {
    const field = input.current;
    return segmentAt(field?.value ?? '', field?.selectionStart ?? 0, separator);
  }

  function show(typed: string, active: number) {
    const suggestions = suggest(typed);
    setShown(suggestions.length > 0 ? { suggestions, active } : null);
  }

  function changed() {
    onInput(input.current?.value ?? '');
    const { text } = current();
    if (text.length < lettersToSuggest) setShown(null);
    else show(text, -1);
  }

  function take(suggestion: Suggestion) {
    const field = input.current;
    if (!field) return;
    const { from, to } = current();
    const isLast = field.value.slice(to).trim() === '';
    field.setSelectionRange(from, isLast ? field.value.length : to);
    // The browser's own insertion, so that the field's own undo takes it back.
    document.execCommand(
      'insertText',
      false,
      separator && isLast ? `${suggestion.text}${separator} ` : suggestion.text,
    );
    suggestion.onTake?.();
    setShown(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      if (!shown) show(current().text, 0);
      else setShown({ ...shown, active: Math.min(Math.max(shown.active + step, -1), shown.suggestions.length - 1) });
      return;
    }
    const tabs = event.key === 'Tab' && !event.shiftKey;
    const chosen = shown?.suggestions[tabs ? Math.max(shown.active, 0) : shown.active];
    if (shown && chosen && (tabs || (event.key === 'Enter' && !event.ctrlKey))) {
      event.preventDefault();
      take(chosen);
    } else if (shown && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setShown(null);
    } else if (event.key === 'Enter' || event.key === 'Tab') setShown(null);
  }

  return (
    <Popover
      opened={shown !== null}
      position="bottom-start"
      width="target"
      offset={2}
      transitionProps={{ duration: 0 }}
      closeOnEscape={false}
      trapFocus={false}
      returnFocus={false}
      classNames={{ dropdown: styles.dropdown ?? '' }}
    >
      <Popover.Target>
        <TextInput
          ref={input}
          label={label}
          defaultValue={defaultValue}
          spellCheck={false}
          autoComplete="off"
          onInput={changed}
          onKeyDown={onKeyDown}
          onBlur={() => setShown(null)}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown !== null}
          aria-controls={listId}
          aria-activedescendant={shown && shown.active >= 0 ? `${listId}-${shown.active}` : undefined}
          // Mantine's dialogs leave Esc to a field that says so.
          data-mantine-stop-propagation={shown !== null}
          data-autofocus={isFirst || undefined}
          {...rest}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <div id={listId} role="listbox" aria-label={label}>
          {shown?.suggestions.map((suggestion, index) => (
            <ListOption
              key={suggestion.id}
              id={`${listId}-${index}`}
              isActive={index === Math.max(shown.active, 0)}
              className={styles.option}
              onTake={() => take(suggestion)}
            >
              <span>{suggestion.label ?? suggestion.text}</span>
              <small>
                {suggestion.detail}
                {index === Math.max(shown.active, 0) && (shown.active < 0 ? ' · Tab' : ' · Enter')}
              </small>
            </ListOption>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
