/**
 * Why what was written can't be right as it stands; it is marked, never changed.
 * `symbolUnknown`: the symbol has a type or an agency that does not exist, but for a slip ("NĐ-CPP").
 * `typeDisagrees`: the type that was named is not that of the symbol ("Quyết định 25/2022/NĐ-CP").
 * `yearImpossible`: before 1945, after the year that follows the meeting, or no year at all ("25/2202/NĐ-CP").
 * `dateImpossible`: there is no such day ("31/9/2022"), or it is past the meeting's.
 * `dateNotInYear`: the day is in another year than the number.
 */
export const citationDoubts = [
  'symbolUnknown',
  'typeDisagrees',
  'yearImpossible',
  'dateImpossible',
  'dateNotInYear',
] as const;
export type CitationDoubt = (typeof citationDoubts)[number];

/** A legal document that a text names. */
export interface CitationMention {
  /** Where it stands in the text; `to` is behind its last letter. */
  readonly from: number;
  readonly to: number;
  /** The words of the text, from its type to its date. */
  readonly text: string;
  /** `25/2022/NĐ-CP`, `03-NQ/TU`, `Quyết định 503`, `Luật Viễn thông`. */
  readonly key: string;
  readonly type: string | null;
  /** The day of issue, where it follows the number: `YYYY-MM-DD`. */
  readonly issuedOn: string | null;
  /** Where the symbol tells. */
  readonly issuer: string | null;
  /** What is said of a law beside its name: `sửa đổi`, `dự án`. */
  readonly note: string | null;
  readonly doubt: CitationDoubt | null;
}
