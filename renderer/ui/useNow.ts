import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** One timer for all clocks of the window, on the stroke of the second, and none while no clock runs. */
function tickNextSecond(): void {
  timer = setTimeout(
    () => {
      tickNextSecond();
      for (const listener of listeners) listener();
    },
    1_000 - (Date.now() % 1_000),
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) tickNextSecond();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function currentSecond(): number {
  return Math.floor(Date.now() / 1_000) * 1_000;
}

/**
 * The time, second by second.
 * @param isTicking false: the component is not drawn again by time alone.
 * @returns milliseconds since 1970, whole seconds.
 */
export function useNow(isTicking = true): number {
  return useSyncExternalStore(isTicking ? subscribe : subscribeToNothing, currentSecond);
}
