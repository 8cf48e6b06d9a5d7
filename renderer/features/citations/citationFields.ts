import type { Citation } from '#shared/domain/citation.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { type DayFault, dayText, readDay } from '#shared/lib/dayText.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';

/** The fields of the form, as they are typed. */
export interface CitationFields {
  readonly key: string;
  readonly type: string;
  readonly issuedOn: string;
  readonly effectiveOn: string;
  readonly issuer: string;
  readonly note: string;
}
export const citationFieldNames = ['key', 'type', 'issuedOn', 'issuer', 'effectiveOn', 'note'] as const;

export type FieldFaults = { readonly [F in keyof CitationFields]?: DayFault | 'keyMissing' };

/** What the form enters of a citation. */
export type EnteredCitation = Pick<Citation, keyof CitationFields>;

export function fieldsOf(citation: Citation | null): CitationFields {
  return {
    key: citation?.key ?? '',
    type: citation?.type ?? '',
    issuedOn: dayText(citation?.issuedOn ?? null),
    effectiveOn: dayText(citation?.effectiveOn ?? null),
    issuer: citation?.issuer ?? '',
    note: citation?.note ?? '',
  };
}

/** What was typed as a citation, or what is wrong with it, field by field. */
export function readFields(fields: CitationFields): Result<EnteredCitation, FieldFaults> {
  const key = cleanText(fields.key);
  const [issuedOn, effectiveOn] = [dayIn(fields.issuedOn), dayIn(fields.effectiveOn)];
  if (key === '' || 'fault' in issuedOn || 'fault' in effectiveOn) {
    return err({
      ...(key === '' && { key: 'keyMissing' }),
      ...('fault' in issuedOn && { issuedOn: issuedOn.fault }),
      ...('fault' in effectiveOn && { effectiveOn: effectiveOn.fault }),
    });
  }
  const wordsIn = (field: 'type' | 'issuer' | 'note') => cleanText(fields[field]) || null;
  return ok({
    key,
    type: wordsIn('type'),
    issuedOn: issuedOn.day,
    effectiveOn: effectiveOn.day,
    issuer: wordsIn('issuer'),
    note: wordsIn('note'),
  });
}

function dayIn(typed: string): { readonly day: string | null } | { readonly fault: DayFault } {
  return typed.trim() === '' ? { day: null } : readDay(typed);
}
