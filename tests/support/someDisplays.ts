import type { DisplayInfo, Displays, Rectangle } from '../../electron/windows/placement.ts';

const taskBar = 40;

/** A display, as Electron would report it. */
export function display(id: number, label: string, bounds: Rectangle, scaleFactor = 1): DisplayInfo {
  return { id, label, bounds, workArea: { ...bounds, height: bounds.height - taskBar }, scaleFactor };
}

/** The operator's own. */
export const laptop = display(1, 'eDP-1', { x: 0, y: 0, width: 1280, height: 800 });
export const television = display(2, 'SAMSUNG', { x: 1280, y: 0, width: 1920, height: 1080 });
export const monitor = display(3, 'DELL', { x: -1920, y: 0, width: 1920, height: 1080 });
export const portrait = display(4, 'KIOSK', { x: 1280, y: 0, width: 1080, height: 1920 });

/** Those displays, the laptop's own being the primary one. */
export function displaysOf(...all: readonly DisplayInfo[]): Displays {
  return { all, primaryId: laptop.id };
}
