import type { KeyboardEvent } from 'react';
import { isComposing } from './isComposing.ts';

const fields = 'input:not([type=hidden]), textarea, select';

/**
 * The keys of a form: Enter goes to the next field and saves in the last one, Ctrl+Enter saves from everywhere, once
 * for each press: held down, it may have been meant for the form before. In a text of several lines (`data-lines`)
 * Enter stays a new line.
 * @param onLast what Enter does in the last field, where that is not to save.
 */
export function formKeys(event: KeyboardEvent<HTMLElement>, save: () => void, onLast: () => void = save): void {
  if (event.key !== 'Enter' || event.defaultPrevented || isComposing(event)) return;
  if (event.shiftKey || event.altKey) return;
  const target = event.target;
  if (event.ctrlKey) {
    event.preventDefault();
    if (!event.repeat) save();
    return;
  }
  if (!(target instanceof HTMLElement) || !target.matches(fields) || target.dataset.lines !== undefined) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(fields)].filter(isStop);
  const next = stops[stops.findIndex((stop) => stop === target || isSameGroup(stop, target)) + 1];
  if (next) focusField(next);
  else onLast();
}

/** Puts the focus into a field, with its text selected as the Tab key would. */
export function focusField(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLInputElement && field.type === 'text') field.select();
}

/** Of the radio buttons of one choice only the chosen one is a stop. */
function isStop(field: HTMLElement): boolean {
  if (field instanceof HTMLInputElement && field.type === 'radio') return field.checked;
  return !(field as HTMLInputElement).disabled;
}

function isSameGroup(stop: HTMLElement, target: HTMLElement): boolean {
  return (
    stop instanceof HTMLInputElement &&
    target instanceof HTMLInputElement &&
    stop.type === 'radio' &&
    stop.name !== '' &&
    stop.name === target.name
  );
}
