import type { Attendance } from '../../domain/attendance.ts';
import type { Person } from '../../domain/person.ts';
import type { MeetingState } from '../../domain/state.ts';
import { clockTime } from './dates.ts';
import { countText } from './figures.ts';
import { calledWithUnit } from './people.ts';
import { capitalised } from './sentence.ts';
import { titleWithUnit } from './titleWithUnit.ts';

/** Whether a person came, in words: `có mặt`, `đến lúc 08 giờ 40`, `vắng có lý do`, `cử Nguyễn Văn A dự thay`. */
export function attendanceText({ state, arrivedAt, delegateText }: Attendance): string {
  switch (state) {
    case 'present':
      return 'có mặt';
    case 'late':
      return arrivedAt ? `đến lúc ${clockTime(arrivedAt)}` : 'đến muộn';
    case 'excused':
      return 'vắng có lý do';
    case 'absent':
      return 'vắng không lý do';
    case 'delegated':
      return `cử ${delegateText ?? 'người'} dự thay`;
  }
}

/** `Nguyễn Mạnh Hùng, Bộ trưởng …`: name apart from title and unit, as lists of those present print them. */
export function listedPerson(state: MeetingState, person: Person): string {
  const who = [person.name, titleWithUnit(state, person)].filter(Boolean).join(', ');
  return person.count === null || /\d/.test(who) ? who : `${who} (${countText(person.count)})`;
}

/** A line of a list of those who came or did not: whoever came later says so, whoever sent somebody is not the one. */
export function listedAttendance(state: MeetingState, person: Person): string {
  const attendance = state.attendance[person.id];
  if (attendance?.state === 'delegated') {
    return capitalised(substituteText(attendance.delegateText, calledWithUnit(state, person)));
  }
  const remark = attendance && attendance.state !== 'present' ? ` (${attendanceText(attendance)})` : '';
  return `${listedPerson(state, person)}${remark}`;
}

/** Who came instead: `Phó Vụ trưởng Ngô Lan (dự thay Vụ trưởng Phạm Minh)`; `người dự thay …` where nobody is named. */
export function substituteText(delegate: string | null, invited: string): string {
  return delegate ? `${delegate} (dự thay ${invited})` : `người dự thay ${invited}`;
}
