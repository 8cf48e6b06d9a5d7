/** The fields of a form by name, each to the letter. */
export type Fields<F> = { readonly [K in keyof F]: string };

/** Fields like `like` out of a draft; null when the text is no such draft (an older version's, or damaged). */
export function fieldsFromDraft<F extends Fields<F>>(draft: string, like: F): F | null {
  try {
    const value: unknown = JSON.parse(draft);
    if (typeof value !== 'object' || value === null) return null;
    const isLike = Object.keys(like).every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
    return isLike ? (value as F) : null;
  } catch {
    return null;
  }
}
