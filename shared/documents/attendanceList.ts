import { meetingOf, periodSlug } from '../domain/meeting.ts';
import type { Person } from '../domain/person.ts';
import { live } from '../domain/records.ts';
import type { Site } from '../domain/site.ts';
import type { MeetingState } from '../domain/state.ts';
import { tasksOf } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { headingOf } from './heading.ts';
import { isOver } from './heldItems.ts';
import { meetingFacts } from './meetingFacts.ts';
import { type Block, type OfficialDocument, type Text, text, textOrBlank } from './officialDocument.ts';
import { attendanceText, listedPerson } from './wording/attendance.ts';
import { roman } from './wording/numbering.ts';
import { capitalised } from './wording/sentence.ts';

/**
 * Who was invited, came, was absent or sent somebody, and the connected sites (domain.md §5.2). A list is none of the
 * 29 types of Decree 30, so it has no number, no date of its own and nobody signs it; its head is that of form 1.4 but
 * for these. The day is that of the conference, which it tells.
 */
export const attendanceList: DocumentDefinition = { options: ['circulation'], make };

function make(state: MeetingState, { circulation }: DocumentOptions): OfficialDocument {
  const meeting = meetingOf(state);
  return {
    type: 'attendanceList',
    draft: false,
    metadata: { title: `Danh sách đại biểu ${meeting.title}`, author: meeting.agency.name },
    fileStem: `danh-sach-dai-bieu-${periodSlug(meeting)}`,
    orientation: 'portrait',
    marks: { urgency: null, circulation },
    main: {
      heading: { ...headingOf(meeting.agency, '', undefined, false), number: null },
      typeName: 'DANH SÁCH ĐẠI BIỂU',
      abstract: meeting.title,
      body: [...meetingFacts(state), ...sections(state)],
      ending: null,
    },
    appendices: [],
  };
}

/**
 * The roster, those apart of whom nothing is known once something is known of the others; then the sites. When it is
 * over, whoever was only given work was never expected (domain.md §5.2).
 */
function sections(state: MeetingState): Block[] {
  const people = inOrder(Object.values(state.person));
  const isKnown = (person: Person) => state.attendance[person.id] !== undefined;
  const known = people.filter(isKnown);
  const isMissed = known.length > 0 && isOver(state) ? tookPart(state) : () => true;
  const others = people.filter((person) => !isKnown(person) && isMissed(person));
  const sites = inOrder(Object.values(state.site));
  const parts: [string, Block[]][] = [
    ['ĐẠI BIỂU', known.length > 0 ? [...summary(state, known), personTable(state, known)] : []],
    [known.length > 0 ? 'CHƯA ĐIỂM DANH' : 'ĐẠI BIỂU', others.length > 0 ? [personTable(state, others)] : []],
    ['ĐIỂM CẦU', sites.length > 0 ? [siteTable(state, sites)] : []],
  ];
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index): Block[] => [{ kind: 'section', numeral: roman(index + 1), title }, ...blocks]);
}

/** Whether somebody has a part in the meeting besides a task they were given to direct. */
function tookPart(state: MeetingState): (person: Person) => boolean {
  const { chairId, secretaryId } = meetingOf(state);
  const given = new Set(tasksOf(state).flatMap(({ directorId }) => directorId ?? []));
  const active = new Set([
    ...[chairId, secretaryId],
    ...Object.values(state.agendaItem).map(({ presenterId }) => presenterId),
    ...Object.values(state.speech).map(({ speaker }) => speaker.personId),
    ...live(state.answer).map(({ by }) => by.personId),
  ]);
  return ({ id }) => active.has(id) || !given.has(id);
}

const counted = [
  { words: 'có mặt', states: ['present', 'late'] },
  { words: 'cử người dự thay', states: ['delegated'] },
  { words: 'vắng có lý do', states: ['excused'] },
  { words: 'vắng không lý do', states: ['absent'] },
] as const;

/** `Có mặt: 03 đại biểu, 01 tập thể; …`: a group is not counted in heads, since it need not say how many it is. */
function summary(state: MeetingState, people: readonly Person[]): Block[] {
  const parts = counted.flatMap(({ words, states }) => {
    const some = people.filter(({ id }) => states.some((one) => one === state.attendance[id]?.state));
    const persons = some.filter(({ name }) => name !== null).length;
    const numbers = [
      persons > 0 ? `${twoDigits(persons)} đại biểu` : null,
      some.length > persons ? `${twoDigits(some.length - persons)} tập thể` : null,
    ].filter((part) => part !== null);
    return numbers.length > 0 ? [`${words}: ${numbers.join(', ')}`] : [];
  });
  return [{ kind: 'paragraph', text: text(`${capitalised(parts.join('; '))}.`) }];
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

function personTable(state: MeetingState, people: readonly Person[]): Block {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'TT', share: 0.07, align: 'centre' },
      { title: 'Họ và tên', share: 0.29, align: 'left' },
      { title: 'Chức vụ', share: 0.23, align: 'left' },
      { title: 'Đơn vị, điểm cầu', share: 0.22, align: 'left' },
      { title: 'Điểm danh', share: 0.19, align: 'left' },
    ],
    rows: people.map((person, index) => personRow(state, person, index + 1)),
  };
}

function personRow(state: MeetingState, person: Person, number: number): Text[] {
  const attendance = state.attendance[person.id];
  const site = attendance?.siteId ? state.site[attendance.siteId] : undefined;
  const unit = person.unitId ? state.unit[person.unitId] : undefined;
  const where = [person.unitText ?? unit?.name, site && `điểm cầu ${site.name}`].filter(Boolean).join('; ');
  return [
    text(String(number)),
    text(person.name ?? listedPerson(state, person)),
    text(person.name ? (person.title ?? '') : ''),
    text(person.name ? where : site ? `điểm cầu ${site.name}` : ''),
    textOrBlank(attendance ? capitalised(attendanceText(attendance)) : null, 'word'),
  ];
}

const siteStates = {
  expected: 'Chưa kết nối',
  connected: 'Đã kết nối',
  lost: 'Mất kết nối',
  absent: 'Không tham gia',
} as const;

function siteTable(state: MeetingState, sites: readonly Site[]): Block {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'TT', share: 0.07, align: 'centre' },
      { title: 'Điểm cầu', share: 0.24, align: 'left' },
      { title: 'Đơn vị', share: 0.23, align: 'left' },
      { title: 'Trưởng điểm cầu', share: 0.2, align: 'left' },
      { title: 'Số người', share: 0.1, align: 'centre' },
      { title: 'Tình trạng', share: 0.16, align: 'left' },
    ],
    rows: sites.map((site, index) => [
      text(String(index + 1)),
      text(site.name),
      text(site.unitId ? (state.unit[site.unitId]?.name ?? '') : ''),
      textOrBlank(site.headText, 'word'),
      textOrBlank(site.participantCount === null ? null : String(site.participantCount), 'word'),
      text(siteStates[site.state]),
    ]),
  };
}
