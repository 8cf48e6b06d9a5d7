import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  let stop = () => {};
  // A query fits one ratio only: with the next display it is another query.
  function follow(): void {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const onChange = () => {
      stop();
      follow();
      changed();
    };
    query.addEventListener('change', onChange);
    stop = () => query.removeEventListener('change', onChange);
  }
  follow();
  return () => stop();
}

/** Pixels of the display for one of CSS; another number when the window moves to another display. */
export function usePixelRatio(): number {
  return useSyncExternalStore(subscribe, () => devicePixelRatio);
}
