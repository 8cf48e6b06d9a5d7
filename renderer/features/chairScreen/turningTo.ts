import type { ChairContent } from '#shared/domain/chairView/chairView.ts';

/** A block of the column that the screen turns to by itself. */
export interface Turning {
  readonly id: string;
  /** Another one each time that there is reason to turn to it: the same conclusion sent again is another submission. */
  readonly key: string;
}

/** What the screen may turn to by itself: conclusions as they are sent, and the item of the agenda that is on. */
export interface TurningTo {
  /** What is turned to, if it was not among `known` before. */
  readonly focus: Turning | null;
  readonly known: readonly string[];
}

const nothing: TurningTo = { focus: null, known: [] };

export function turningTo(content: ChairContent | undefined): TurningTo {
  switch (content?.name) {
    case 'conclusions': {
      const waiting = content.conclusions
        .filter(({ state }) => state === 'waiting')
        .map(({ id, submittedAt }) => ({ id, key: `${id} ${submittedAt}` }));
      return { focus: waiting.find(({ id }) => id === content.focusId) ?? null, known: waiting.map(({ key }) => key) };
    }
    case 'agenda': {
      const running = content.items.find(({ state }) => state === 'running');
      return running ? { focus: { id: running.id, key: running.id }, known: [running.id] } : nothing;
    }
    default:
      return nothing;
  }
}
