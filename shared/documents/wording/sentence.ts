/** Ends a sentence that may have its full stop already; a closing quotation mark alone ends none. */
export function sentence(value: string): string {
  return /[.!?…][”"’]?$/.test(value) ? value : `${value}.`;
}

/** With a capital at its beginning. */
export function capitalised(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** What was said, then a remark in brackets: the full stop of what was said would stand before the bracket. */
export function remarked(value: string, remark: string): string {
  return `${value.replace(/(?<!\.)\.$/, '')} (${remark})`;
}
