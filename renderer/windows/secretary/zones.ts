import { focusBox } from '../../store/captureBox.ts';
import { panels, showPanel, useUiStore } from '../../store/uiStore.ts';

/** The three parts of the window that F6 goes between, in reading order; each marks itself with `data-zone`. */
const zones = ['agenda', 'record', 'panel'] as const;
export type Zone = (typeof zones)[number];

function elementOf(zone: Zone): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-zone="${zone}"]`);
}

function focusZone(zone: Zone): void {
  if (zone === 'record') {
    focusBox();
    return;
  }
  const [list] = ['[role="grid"]', '[tabindex="0"]', 'button'].flatMap(
    (stop) => elementOf(zone)?.querySelector<HTMLElement>(stop) ?? [],
  );
  list?.focus();
}

/** Puts the focus into the next (or previous) part of the window. */
export function switchZone(by: 1 | -1): void {
  const at = zones.findIndex((zone) => elementOf(zone)?.contains(document.activeElement));
  const next = zones[((at === -1 ? 1 : at) + by + zones.length) % zones.length];
  if (next) focusZone(next);
}

/** Shows the next list of the right column; the focus stays in that column if it was there. */
export function switchPanel(): void {
  const isThere = elementOf('panel')?.contains(document.activeElement) ?? false;
  const at = panels.indexOf(useUiStore.getState().panel);
  showPanel(panels[(at + 1) % panels.length] ?? 'conclusions');
  if (isThere) requestAnimationFrame(() => focusZone('panel'));
}
