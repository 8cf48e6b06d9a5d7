import { findMeeting } from '../../domain/meeting.ts';
import type { Person } from '../../domain/person.ts';
import type { MeetingState } from '../../domain/state.ts';
import { attendanceRemark } from './attendance.ts';
import { calledInText, presentPeople } from './people.ts';

/** A group is named by a common noun, which has no capital within a sentence; "Sở", "Vụ" … begin a name. */
const commonNouns = /^(?:Các|Những|Một số|Đại diện|Đại biểu|Lãnh đạo|Thủ trưởng|Toàn thể|Tập thể|Cán bộ)(?=\s|$)/;

function inSentence(person: Person): string {
  const called = calledInText(person);
  const isGroup = person.name === null && commonNouns.test(called);
  return isGroup ? called.charAt(0).toLowerCase() + called.slice(1) : called;
}

/** Everyone who was there besides the chair, as running text calls them; whoever sent somebody is named with him. */
export function participantsInText(state: MeetingState): string[] {
  const chairId = findMeeting(state)?.chairId;
  return presentPeople(state)
    .filter((person) => person.id !== chairId)
    .map((person) => {
      const attendance = state.attendance[person.id];
      return `${inSentence(person)}${attendance?.state === 'delegated' ? attendanceRemark(attendance) : ''}`;
    });
}
