import type { Translate } from './translator.ts';

/** Looks up a word whose key is only known at run time; what has no word is shown as it is. */
export function wordFor(t: Translate, area: string, name: string): string {
  const look = t as unknown as (key: string, options: { readonly defaultValue: string }) => string;
  return look(`${area}.${name}`, { defaultValue: name });
}
