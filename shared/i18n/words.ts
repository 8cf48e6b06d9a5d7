/** Words by key, nested as far as one likes. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The same keys with other words. */
export type SameKeys<W> = { readonly [K in keyof W]: W[K] extends string ? string : SameKeys<W[K]> };

/**
 * The words of one area in both languages. Vietnamese is the shape; a key that English lacks, or has too much, does
 * not compile.
 */
export function words<const W extends Words>(
  vi: W,
  en: NoInfer<SameKeys<W>>,
): { readonly vi: W; readonly en: SameKeys<W> } {
  return { vi, en };
}
