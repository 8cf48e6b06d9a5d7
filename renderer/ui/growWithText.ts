/** A text area that is kept as high as its text. */
export interface Growing {
  /** To be called at each input event. */
  follow(): void;
  /** To be called when its text was changed by other ways than typing. */
  refit(): void;
  end(): void;
}

/**
 * Makes a text area as high as its text, between the limits of its style sheet. `field-sizing: content` does the same,
 * but then each letter has all that lies around the field laid out too; with `contain: strict` and a height it is laid
 * out by itself, as a bare one is. Its style sheet says how high it is when it is empty.
 */
export function growWithText(field: HTMLTextAreaElement): Growing {
  let length = 0;
  let width = 0;
  let shrinking = 0;

  function grow(): void {
    const { scrollHeight, clientHeight } = field;
    if (scrollHeight <= clientHeight) return;
    // On many screens borders are no whole pixels.
    const borders = Math.ceil(field.getBoundingClientRect().height - clientHeight);
    field.style.height = `${scrollHeight + borders}px`;
  }

  function refit(): void {
    cancelAnimationFrame(shrinking);
    length = field.value.length;
    field.style.height = '';
    grow();
  }

  function follow(): void {
    const isShorter = field.value.length < length;
    length = field.value.length;
    grow();
    // How low it may be is seen only when it is low, which is not worth doing for each Backspace of an input method.
    if (!isShorter || field.style.height === '') return;
    cancelAnimationFrame(shrinking);
    shrinking = requestAnimationFrame(refit);
  }

  const watch = new ResizeObserver(() => {
    if (field.clientWidth === width) return;
    width = field.clientWidth;
    refit();
  });
  watch.observe(field);
  return {
    follow,
    refit,
    end() {
      cancelAnimationFrame(shrinking);
      watch.disconnect();
    },
  };
}
