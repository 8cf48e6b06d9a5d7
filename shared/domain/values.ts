import { z } from '../lib/zod.ts';

/**
 * The small values that records are made of. Ids are chosen by whoever creates a record; lower-case ASCII, because a
 * meeting's id names its folder on disk.
 */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
export const idSchema = z.string().regex(idPattern);
export type Id = z.infer<typeof idSchema>;

/** A moment, ISO 8601 with offset: `2022-04-25T09:42:13.120+07:00`. */
export const instantSchema = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof instantSchema>;

/** A calendar day without a time: `2022-04-25`. Deadlines and meeting dates are such days. */
export const plainDateSchema = z.iso.date();
export type PlainDate = z.infer<typeof plainDateSchema>;

/** One line or a few: names, titles, remarks. */
export const shortTextSchema = z.string().trim().min(1).max(2_000);
/** What is said; two printed pages are about 6,000 letters. */
export const longestText = 50_000;
export const longTextSchema = z.string().trim().min(1).max(longestText);

export const orderPattern = /^[0-9A-Za-z]+$/;
export const orderSchema = z.string().regex(orderPattern);

/** Where the published record says it, and which fields it does not state (never shown as facts). */
export const sourceSchema = z.strictObject({
  line: z.number().int().positive().nullable(),
  inferred: z.array(z.string()),
});
export type Source = z.infer<typeof sourceSchema>;
export const unsourced: Source = { line: null, inferred: [] };

/** A stretch of time; `to` is null while it lasts. */
export const spanSchema = z.strictObject({ from: instantSchema, to: instantSchema.nullable() });
export type Span = z.infer<typeof spanSchema>;

/** Milliseconds covered by `spans` up to `now`. */
export function elapsedMs(spans: readonly Span[], now: Instant): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Date.parse(span.to ?? now) - Date.parse(span.from)), 0);
}

export function isRunning(spans: readonly Span[]): boolean {
  return spans.at(-1)?.to === null;
}

export function withSpanOpened(spans: readonly Span[], now: Instant): Span[] {
  return isRunning(spans) ? [...spans] : [...spans, { from: now, to: null }];
}

export function withSpanClosed(spans: readonly Span[], now: Instant): Span[] {
  return spans.map((span) => (span.to === null ? { from: span.from, to: now } : span));
}

/**
 * Where a recorded thing stands in the course of the meeting: under which agenda item and speech, when it was written
 * down, and its place in the list. Nothing of it need be known: what is said is stored first and sorted later.
 * The stamp stays when the record is moved.
 */
export const placementShape = {
  agendaItemId: idSchema.nullable(),
  speechId: idSchema.nullable(),
  at: instantSchema.nullable(),
  order: orderSchema,
} as const;

/** Deleting puts a record into the meeting's bin; null while it is not there. */
export const deletedAtShape = { deletedAt: instantSchema.nullable() } as const;

/** Merges `patch` into `record`, leaving out keys whose value is undefined. */
export function patched<T extends object>(record: T, patch: { readonly [K in keyof T]?: T[K] | undefined }): T {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...record, ...Object.fromEntries(given) };
}
