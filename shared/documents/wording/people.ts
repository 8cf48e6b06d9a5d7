import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { type Person, personLabel } from '../../domain/person.ts';
import type { Speaker } from '../../domain/speech.ts';
import { speakerLabel } from '../../domain/speech.ts';
import type { MeetingState } from '../../domain/state.ts';
import { inOrder } from '../../lib/order.ts';
import { countText } from './figures.ts';
import { titleWithUnit, unitBesideTitle } from './titleWithUnit.ts';

/** State posts, longest first, as they stand in titles ("Ủy viên Trung ương Đảng, Bộ trưởng Bộ TT&TT, …"). */
const posts = /(?:Quyền )?(?:Phó Thủ tướng|Thủ tướng|Thứ trưởng|Bộ trưởng|Phó Chánh Văn phòng|Chánh Văn phòng)/;

/** The post by which documents call a person: `Bộ trưởng` out of all titles; the whole title when it names none. */
export function postOf(title: string): string {
  return posts.exec(title)?.[0] ?? title;
}

/** `Bộ trưởng Nguyễn Mạnh Hùng`; what a group or a nameless person is called where there is no name. */
export function calledInText(person: Person): string {
  return person.name && person.title ? `${postOf(person.title)} ${person.name}` : personLabel(person);
}

const academicTitle = /^(?:PGS|GS|TSKH|TS|ThS|BS|KS|(?:phó )?giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ])(?=[.\s])/i;

/** Row 21: no academic rank or degree stands before a signer's name. @param name cleaned, as it would be printed. */
export function beginsWithAcademicTitle(name: string): boolean {
  return academicTitle.test(name);
}

/**
 * As `calledInText`, and of which unit, where the post does not tell it: `Thứ trưởng Phan Tâm`, but `Giám đốc Sở TT&TT
 * tỉnh Phú Yên Trần Văn Bình`.
 */
export function calledWithUnit(state: MeetingState, person: Person): string {
  if (person.title && posts.test(person.title) && unitBesideTitle(state, person) === null) return calledInText(person);
  return [titleWithUnit(state, person), person.name].filter(Boolean).join(' ');
}

/** Who speaks, as running text calls them; null while not known. */
export function speakerInText(state: MeetingState, speaker: Speaker): string | null {
  const person = speaker.personId ? state.person[speaker.personId] : undefined;
  return person ? calledWithUnit(state, person) || null : speakerLabel(state, speaker);
}

/** The chair of the meeting, if the record names one. */
export function chairOf(state: MeetingState): Person | undefined {
  const meeting = findMeeting(state);
  return meeting?.chairId ? state.person[meeting.chairId] : undefined;
}

/** Whether the chair of the meeting speaks, recorded as the person or in the words by which documents call them. */
export function isChair(state: MeetingState, { personId, text }: Speaker): boolean {
  const chair = chairOf(state);
  return chair !== undefined && (personId === null ? text === calledInText(chair) : personId === chair.id);
}

/** Everyone who was there, in the order of the roster; delegates count, absentees don't. */
export function presentPeople(state: MeetingState): Person[] {
  return attending(state, ['present', 'late', 'delegated']);
}

export function absentPeople(state: MeetingState): Person[] {
  return attending(state, ['excused', 'absent']);
}

function attending(state: MeetingState, states: readonly string[]): Person[] {
  return inOrder(Object.values(state.person)).filter((person) =>
    states.includes(state.attendance[person.id]?.state ?? ''),
  );
}

const sessions = { morning: 'Sáng', afternoon: 'Chiều', wholeDay: null } as const;

/** `Sáng` / `Chiều`, or null where it is not known. */
export function sessionWord(meeting: Pick<Meeting, 'session'>): string | null {
  return meeting.session ? sessions[meeting.session] : null;
}

const forms = { inPerson: 'trực tiếp', online: 'trực tuyến', hybrid: 'trực tiếp kết hợp trực tuyến' } as const;

/** How and with how many sites it was held: `trực tuyến với 12 điểm cầu`; null where neither is known. */
export function formInText(meeting: Pick<Meeting, 'form' | 'siteCount' | 'sitesText'>): string | null {
  const form = meeting.form ? forms[meeting.form] : null;
  const sites = meeting.siteCount !== null ? `với ${countText(meeting.siteCount)} điểm cầu` : meeting.sitesText;
  return [form, sites].filter(Boolean).join(' ') || null;
}
