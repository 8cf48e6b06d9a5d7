const restsAfterMs = 3_000;

/** Hides the pointer after three seconds without a movement, for as long as the window lives. */
export function hideRestingPointer(): void {
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    dataset.pointer = 'resting';
  };
  const wake = (): void => {
    delete dataset.pointer;
    clearTimeout(timer);
    timer = setTimeout(rest, restsAfterMs);
  };
  window.addEventListener('pointermove', wake);
  wake();
}
