import type { Attendance } from '#shared/domain/attendance.ts';
import { newId } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import type { RollChoice } from './rollChoices.ts';

/** Records whether somebody came; somebody who is not on the roll is put there first, in the same gesture. */
export function mark(choice: RollChoice, state: Attendance['state']): Promise<boolean> {
  if (choice.kind === 'person') {
    const personId = choice.person.id;
    const { delegateText = null, siteId = null } = openMeetingState().state.attendance[personId] ?? {};
    return perform({ type: 'attendance/set', personId, state, delegateText, siteId });
  }
  const personId = newId();
  return perform(
    { type: 'person/add', id: personId, person: { name: choice.name, role: 'member' } },
    { type: 'attendance/set', personId, state, delegateText: null, siteId: null },
  );
}
