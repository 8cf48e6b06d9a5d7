import type { ChairView } from '../../../shared/domain/chairView/chairView.ts';
import type { ChairConclusion } from '../../../shared/domain/chairView/reviewContent.ts';

/** A conclusion that waits for review; its text is of no matter here. */
export function conclusion(id: string, over: Partial<ChairConclusion> = {}): ChairConclusion {
  return {
    id,
    number: 1,
    hash: '0'.repeat(64),
    words: [{ text: id, isChanged: false }],
    spoken: null,
    tasks: [],
    state: 'waiting',
    submittedAt: '2022-04-25T09:40:00+07:00',
    remark: null,
    decidedAt: null,
    retractableUntil: null,
    ...over,
  };
}

/** The view of a meeting in session with these conclusions. */
export function viewOf(conclusions: readonly ChairConclusion[], focusId: string | null = null): ChairView {
  const content = { name: 'conclusions', conclusions, focusId } as const;
  return { meetingTitle: 'Giao ban', status: 'inSession', item: null, speaker: null, content };
}
