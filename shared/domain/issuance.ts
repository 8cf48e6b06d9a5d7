import { z } from '../lib/zod.ts';
import type { ChangeOf, Part } from './change.ts';
import { instantSchema, plainDateSchema, shortTextSchema } from './values.ts';

export const issuableTypes = ['minutes', 'notice'] as const;
export type IssuableType = (typeof issuableTypes)[number];

/** `notice`, and its corrections `notice-2`, `notice-3` … */
export const issuanceIdPattern = /^(minutes|notice)(-([2-9]|[1-9]\d{1,2}))?$/;

/** The very bytes that were issued; they lie in the meeting's folder, under their hash. */
export const keptFileSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(1),
  pages: z.number().int().min(1).nullable(),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

/**
 * Number and date of an official document, given once. What is optional is missing in what was issued before it was
 * kept, and in what was issued elsewhere.
 */
export const issuanceSchema = z.strictObject({
  id: z.string().regex(issuanceIdPattern),
  number: z.number().int().min(1).max(99_999),
  date: plainDateSchema,
  issuedAt: instantSchema,
  /** As the document prints it. */
  agency: z.strictObject({ name: shortTextSchema, abbreviation: shortTextSchema }).optional(),
  /** What was chosen for it, by names that belong to `shared/documents/`. */
  options: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])).optional(),
  file: keptFileSchema.optional(),
  /** The issuance that this one corrects. */
  corrects: z.string().regex(issuanceIdPattern).optional(),
  /** A correction of this one was begun; the next of its type corrects it. */
  correction: z.strictObject({ reason: shortTextSchema, begunAt: instantSchema }).optional(),
});
export type Issuance = z.infer<typeof issuanceSchema>;
export type IssuanceChange = ChangeOf<'issuance', Issuance>;
export type IssuancePart = Part<{ issuance: Issuance }>;

export function issuanceType({ id }: Pick<Issuance, 'id'>): IssuableType {
  return id.startsWith('notice') ? 'notice' : 'minutes';
}

/** 1 for what was issued first, 2 for its correction, 3 for the correction of that … */
export function issuanceTurn({ id }: Pick<Issuance, 'id'>): number {
  return Number(id.split('-')[1] ?? 1);
}

/** Everything that was issued, in the order in which it was. */
export function issuedDocuments(state: IssuancePart): readonly Issuance[] {
  return Object.values(state.issuance).sort(
    (left, right) => Date.parse(left.issuedAt) - Date.parse(right.issuedAt) || issuanceTurn(left) - issuanceTurn(right),
  );
}

/** What was issued last of a type, whether a correction of it has been begun or not. */
export function lastIssuance(state: IssuancePart, type: IssuableType): Issuance | undefined {
  let last: Issuance | undefined;
  for (const issuance of Object.values(state.issuance)) {
    if (issuanceType(issuance) !== type) continue;
    if (!last || issuanceTurn(issuance) > issuanceTurn(last)) last = issuance;
  }
  return last;
}

/**
 * SPEC D1, D5: number and date of the document as it stands now, which may be a correction; undefined while it is a
 * draft: before it is issued, and from when a correction is begun until that is issued.
 */
export function currentIssuance(state: IssuancePart, type: IssuableType): Issuance | undefined {
  const last = lastIssuance(state, type);
  return last?.correction ? undefined : last;
}

/** SPEC D5: what the document of a type, as it stands now, corrects; undefined when it corrects nothing. */
export function correctedIssuance(state: IssuancePart, type: IssuableType): Issuance | undefined {
  const last = lastIssuance(state, type);
  if (!last || last.correction) return last;
  return last.corrects === undefined ? undefined : state.issuance[last.corrects];
}
