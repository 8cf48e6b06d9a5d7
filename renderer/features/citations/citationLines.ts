import { type Citation, citationDoubt } from '#shared/domain/citation.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { isShortKey } from '#shared/language/citation/citationKey.ts';
import type { CitationDoubt } from '#shared/language/citation/citationMention.ts';
import { inOrder } from '#shared/lib/order.ts';

/** A citation in the list, and what is to be told about it. */
export interface CitationLine {
  readonly citation: Citation;
  readonly doubt: CitationDoubt | null;
  /** `incomplete`: type and number alone. */
  readonly standing: 'doubtful' | 'incomplete' | 'found' | 'entered' | 'deleted';
}

/** The citations of a meeting: the doubtful ones first, then those of which a part is missing, the deleted ones last. */
export function citationLines(state: MeetingState): CitationLine[] {
  const meeting = meetingOf(state);
  const lines = inOrder(Object.values(state.citation)).map((citation): CitationLine => {
    const doubt = citationDoubt(citation, meeting);
    return { citation, doubt, standing: standingOf(citation, doubt) };
  });
  const ranks = ['doubtful', 'incomplete', 'found', 'deleted'];
  const rankOf = ({ standing }: CitationLine) => ranks.indexOf(standing === 'entered' ? 'found' : standing);
  return lines.sort((left, right) => rankOf(left) - rankOf(right));
}

function standingOf(citation: Citation, doubt: CitationDoubt | null): CitationLine['standing'] {
  if (citation.deletedAt !== null) return 'deleted';
  if (doubt !== null) return 'doubtful';
  if (!citation.asWritten) return 'entered';
  return isShortKey(citation.key) ? 'incomplete' : 'found';
}
