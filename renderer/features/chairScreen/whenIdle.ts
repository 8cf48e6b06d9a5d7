/** For how long, in milliseconds, what is more urgent goes first. */
const longestWait = 200;

/**
 * Does something when nothing else is to be done, `pause` milliseconds from now at the earliest.
 * @returns a function that takes it back.
 */
export function whenIdle(act: () => void, pause: number): () => void {
  let idle: number | null = null;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(act, { timeout: longestWait });
  }, pause);
  return () => {
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
}
