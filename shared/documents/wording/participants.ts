import { findMeeting } from '../../domain/meeting.ts';
import type { Person } from '../../domain/person.ts';
import type { MeetingState } from '../../domain/state.ts';
import { substituteText } from './attendance.ts';
import { calledWithUnit, presentPeople } from './people.ts';

/** A group is named by a common noun, which has no capital within a sentence; "Sở", "Vụ" … begin a name. */
const commonNouns = /^(?:Các|Những|Một số|Đại diện|Đại biểu|Lãnh đạo|Thủ trưởng|Toàn thể|Tập thể|Cán bộ)(?=\s|$)/;

function inSentence(state: MeetingState, person: Person): string {
  const called = calledWithUnit(state, person);
  const isGroup = person.name === null && commonNouns.test(called);
  return isGroup ? called.charAt(0).toLowerCase() + called.slice(1) : called;
}

/**
 * Who took part besides the chair, as running text calls them; for whoever sent somebody, the one who came. Who only
 * took the minutes was there to work: minutes and the list of delegates name them.
 */
export function participantsInText(state: MeetingState): string[] {
  const meeting = findMeeting(state);
  const isClerk = ({ id, role }: Person) => id === meeting?.secretaryId && role !== 'leader' && role !== 'presenter';
  return presentPeople(state)
    .filter((person) => person.id !== meeting?.chairId && !isClerk(person))
    .map((person) => {
      const attendance = state.attendance[person.id];
      const called = inSentence(state, person);
      return attendance?.state === 'delegated' ? substituteText(attendance.delegateText, called) : called;
    });
}
