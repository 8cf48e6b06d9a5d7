import { classedKinds } from '#shared/domain/recordClass.ts';
import type { RecordRef } from '../../store/uiStore.ts';

/** What marks the element of a record, so that it can be found again. */
export function recordAttributes({ kind, id }: RecordRef): {
  readonly 'data-record': string;
  readonly 'data-kind': string;
} {
  return { 'data-record': id, 'data-kind': kind };
}

/** The record whose line an element lies in; null when it lies in none. */
export function refOf(target: EventTarget | null): RecordRef | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-record]') : null;
  const kind = classedKinds.find((one) => one === line?.dataset.kind);
  const id = line?.dataset.record;
  return kind && id ? { kind, id } : null;
}

/** The line of a record, if it is drawn. */
export function elementOf(scroller: HTMLElement, id: string): HTMLElement | null {
  return scroller.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`);
}
