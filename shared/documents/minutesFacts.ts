import { type Meeting, meetingOf } from '../domain/meeting.ts';
import type { Person } from '../domain/person.ts';
import type { Site } from '../domain/site.ts';
import type { MeetingState } from '../domain/state.ts';
import { inOrder } from '../lib/order.ts';
import { type Block, type Run, text } from './officialDocument.ts';
import { listedAttendance, listedPerson } from './wording/attendance.ts';
import { timeAndDate } from './wording/dates.ts';
import { absentPeople, chairOf, formInText, presentPeople } from './wording/people.ts';
import { sentence } from './wording/sentence.ts';

const sessions = { morning: ' (buổi sáng).', afternoon: ' (buổi chiều).', wholeDay: ' (cả ngày).' } as const;

/** The lines of form 1.9 above the contents: when, where, who was there and who was not, chair, secretary. */
export function minutesFacts(state: MeetingState): Block[] {
  const meeting = meetingOf(state);
  const secretary = secretaryOf(state, meeting);
  const form = formInText(meeting);
  const place = [meeting.room, meeting.place].filter(Boolean).join(', ');
  const chair = chairOf(state);
  return [
    {
      kind: 'paragraph',
      text: [
        { kind: 'text', text: 'Thời gian bắt đầu: ' },
        ...timeAndDate(meeting.spans[0]?.from ?? null, meeting.date),
        { kind: 'text', text: meeting.session ? sessions[meeting.session] : '.' },
      ],
    },
    line('Địa điểm', place || null),
    ...(form ? [line('Hình thức', form)] : []),
    ...siteLines(state),
    ...attendanceLines(state, meeting),
    line('Chủ trì', chair ? listedPerson(state, chair) : null),
    line('Thư ký (người ghi biên bản)', secretary ? listedPerson(state, secretary) : null),
    { kind: 'paragraph', text: text('Nội dung (theo diễn biến hội nghị):') },
  ];
}

export function secretaryOf(state: MeetingState, { secretaryId }: Meeting): Person | undefined {
  return secretaryId ? state.person[secretaryId] : undefined;
}

/** A line of the form: its words, then what is known, or dots to the end of the line. */
function line(label: string, known: string | null): Block {
  const value: Run = known ? { kind: 'text', text: sentence(known) } : { kind: 'blank', length: 'rest' };
  return { kind: 'paragraph', text: [{ kind: 'text', text: `${label}: ` }, value] };
}

function siteLines(state: MeetingState): Block[] {
  const sites = inOrder(Object.values(state.site));
  const names = (some: readonly Site[]) => some.map((site) => site.name).join('; ');
  const taking = sites.filter((site) => site.state !== 'absent');
  const absent = sites.filter((site) => site.state === 'absent');
  return [
    ...(taking.length > 0 ? [line('Các điểm cầu', names(taking))] : []),
    ...(absent.length > 0 ? [line('Điểm cầu không tham gia', names(absent))] : []),
  ];
}

function attendanceLines(state: MeetingState, meeting: Meeting): Block[] {
  const present = presentPeople(state).filter((person) => person.id !== meeting.chairId);
  const absent = absentPeople(state);
  return [
    ...(present.length > 0
      ? [{ kind: 'paragraph', text: text('Thành phần tham dự:') } as const, ...list(state, present)]
      : [line('Thành phần tham dự', meeting.audienceText)]),
    ...(absent.length > 0 ? [{ kind: 'paragraph', text: text('Vắng mặt:') } as const, ...list(state, absent)] : []),
  ];
}

function list(state: MeetingState, people: readonly Person[]): Block[] {
  return people.map((person, index) => {
    const end = index === people.length - 1 ? '.' : ';';
    return { kind: 'item', level: 1, text: text(`${listedAttendance(state, person)}${end}`) };
  });
}
