import { type ISpacingProperties, LineRuleType } from 'docx';

/** Points in twentieths, in which Word counts lengths. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points in halves, in which Word counts sizes of type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points in eighths, in which Word counts the thickness of rules. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

export interface Spacing {
  readonly before?: number;
  readonly after?: number;
  /** From line to line; what the face itself asks for where it is left out. */
  readonly pitch?: number;
}

/** Distances above, below and within a paragraph, in points. */
export function spacing({ before = 0, after = 0, pitch }: Spacing): ISpacingProperties {
  const lines = pitch === undefined ? {} : { line: twips(pitch), lineRule: LineRuleType.EXACT };
  return { before: twips(before), after: twips(after), ...lines };
}

/** Where the baseline stands in a line of exact pitch, from above: so in Word, and in LibreOffice after its example. */
export const baselineShare = 0.8;
