import { decide } from '#shared/domain/command.ts';
import { apply, type MeetingState } from '#shared/domain/state.ts';

/** The meeting as it will be once those conclusions are sent for review; as it is where that is refused. */
export function stateWith(state: MeetingState, submittedIds: readonly string[], now: Date): MeetingState {
  if (submittedIds.length === 0) return state;
  const context = { now: now.toISOString(), actor: 'secretary' } as const;
  const changes = decide(state, { type: 'conclusion/submit', ids: [...submittedIds] }, context);
  return changes.ok ? apply(state, changes.value) : state;
}
