/** Ends a sentence that may have its full stop already. */
export function sentence(value: string): string {
  return /[.!?…”]$/.test(value) ? value : `${value}.`;
}

/** With a capital at its beginning. */
export function capitalised(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}
