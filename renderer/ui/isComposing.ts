/**
 * Whether a key belongs to an input method that is composing a letter; such keys are nobody else's. 229 is what
 * Chromium reports for a key that the input method took before the page saw it.
 */
export function isComposing(event: {
  readonly nativeEvent: { readonly isComposing: boolean; readonly keyCode: number };
}): boolean {
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
}
