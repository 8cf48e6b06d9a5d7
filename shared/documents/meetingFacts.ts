import { meetingOf } from '../domain/meeting.ts';
import type { MeetingState } from '../domain/state.ts';
import type { Block, Run } from './officialDocument.ts';
import { listedPerson } from './wording/attendance.ts';
import { clockTime, dateOrBlank } from './wording/dates.ts';
import { chairOf, formInText, sessionWord } from './wording/people.ts';
import { capitalised, sentence } from './wording/sentence.ts';

/**
 * When, where, how and under whom, a line each, as invitations and programmes put it (Decree 30, form 1.7: `Thời gian:
 * …`, `Địa điểm: …`, `Chủ trì: …`).
 */
export function meetingFacts(state: MeetingState): Block[] {
  const meeting = meetingOf(state);
  const chair = chairOf(state);
  const form = formInText(meeting);
  const place = [meeting.room, meeting.place].filter(Boolean).join(', ');
  return [
    line('Thời gian', [...beginning(state), { kind: 'text', text: '.' }]),
    line('Địa điểm', known(place)),
    ...(form ? [line('Hình thức', known(capitalised(form)))] : []),
    line('Chủ trì', known(chair ? listedPerson(state, chair) : null)),
    ...(meeting.audienceText ? [line('Thành phần', known(capitalised(meeting.audienceText)))] : []),
  ];
}

function line(label: string, value: readonly Run[]): Block {
  return { kind: 'paragraph', text: [{ kind: 'text', text: `${label}: ` }, ...value] };
}

function known(value: string | null): Run[] {
  return [value ? { kind: 'text', text: sentence(value) } : { kind: 'blank', length: 'rest' }];
}

/** `08 giờ 30, sáng ngày 25 tháng 4 năm 2022`, as far as it is known. */
function beginning(state: MeetingState): Run[] {
  const meeting = meetingOf(state);
  const from = meeting.spans[0]?.from;
  const session = sessionWord(meeting);
  const before = [from && `${clockTime(from)}, `, session && `${from ? session.toLowerCase() : session} `];
  return [{ kind: 'text', text: before.filter(Boolean).join('') }, ...dateOrBlank(meeting.date)];
}
