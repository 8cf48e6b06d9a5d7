import type { Attendance } from '../../domain/attendance.ts';
import { type Person, personLabel } from '../../domain/person.ts';
import { clockTime } from './dates.ts';

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

/** `Nguyễn Mạnh Hùng, Bộ trưởng …`: name and title apart, as lists of those present print them. */
export function listedPerson(person: Person): string {
  const who = person.name
    ? [person.name, person.title ?? person.unitText].filter(Boolean).join(', ')
    : personLabel(person);
  return person.count === null || /\d/.test(who) ? who : `${who} (${person.count})`;
}

/** What in a list of those present would be wrong without a word more: who came late, who sent somebody. */
export function attendanceRemark(attendance: Attendance | undefined): string {
  const needsWord = attendance && attendance.state !== 'present';
  return needsWord ? ` (${attendanceText(attendance)})` : '';
}
