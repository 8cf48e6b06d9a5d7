import { useMemo } from 'react';
import { meetingOf } from '#shared/domain/meeting.ts';
import { findCitations } from '#shared/language/citation/findCitations.ts';
import { openMeetingState } from './meetingStore.ts';
import { useWords } from './translation.ts';

interface CitationMark {
  readonly from: number;
  readonly to: number;
  readonly tone: 'quiet' | 'fault';
  readonly reason?: string;
}

/** Where a text of the open meeting names legal documents, and what can't be right about them. */
export function useCitationMarks(text: string): readonly CitationMark[] {
  const t = useWords();
  return useMemo(() => {
    // Read once, not followed: each of thousands of lines would look it up again at each key of Enter.
    const { date } = meetingOf(openMeetingState().state);
    return findCitations(text, date).map(({ from, to, doubt }) =>
      doubt === null ? { from, to, tone: 'quiet' } : { from, to, tone: 'fault', reason: t(`citations.doubt.${doubt}`) },
    );
  }, [text, t]);
}
