import { conclusionsOf, conclusionText } from '../domain/conclusion.ts';
import { type Meeting, meetingOf, periodSlug } from '../domain/meeting.ts';
import { type Person, personLabel } from '../domain/person.ts';
import type { MeetingState } from '../domain/state.ts';
import { inOrder } from '../lib/order.ts';
import { citationAppendix } from './citationAppendix.ts';
import { courseOfMeeting } from './course.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { headingOf } from './heading.ts';
import { statisticsTable, taskTable } from './minutesTables.ts';
import { type Block, type OfficialDocument, type Run, text } from './officialDocument.ts';
import { timeAndDate } from './wording/dates.ts';
import { roman } from './wording/numbering.ts';
import { absentPeople, chairOf, formInText, presentPeople } from './wording/people.ts';
import { sentence } from './wording/taskSentence.ts';

/** The minutes (biên bản): form 1.9 of Decree 30, in the full course of the meeting (domain.md §2.3, §2.4). */
export const minutes: DocumentDefinition = { options: ['urgency', 'circulation'], make };

function make(state: MeetingState, { urgency, circulation }: DocumentOptions): OfficialDocument {
  const meeting = meetingOf(state);
  const issuance = state.issuance.minutes;
  const secretary = meeting.secretaryId ? state.person[meeting.secretaryId] : undefined;
  const appendix = citationAppendix(state);
  const parts: [string, Block[]][] = [
    ['DIỄN BIẾN HỘI NGHỊ', courseOfMeeting(state)],
    ['KẾT LUẬN CỦA NGƯỜI CHỦ TRÌ', conclusions(state)],
    ['NHIỆM VỤ', taskTable(state)],
    ['SỐ LIỆU ĐƯỢC NÊU TẠI HỘI NGHỊ', statisticsTable(state)],
  ];
  return {
    type: 'minutes',
    draft: issuance === undefined,
    metadata: { title: `Biên bản ${meeting.title}`, author: meeting.agency.name },
    fileStem: `bien-ban-${periodSlug(meeting)}`,
    orientation: 'portrait',
    marks: { urgency, circulation },
    main: {
      heading: headingOf(meeting.agency, 'BB', issuance, false),
      typeName: 'BIÊN BẢN',
      abstract: meeting.title,
      body: [
        ...facts(state, meeting, secretary),
        ...parts
          .filter(([, blocks]) => blocks.length > 0)
          .flatMap(([title, blocks], index): Block[] => [
            { kind: 'section', numeral: roman(index + 1), title },
            ...blocks,
          ]),
        ...(appendix ? [appendixMention] : []),
        {
          kind: 'paragraph',
          text: [
            { kind: 'text', text: 'Hội nghị kết thúc vào ' },
            ...timeAndDate(endOf(meeting), meeting.date),
            { kind: 'text', text: './.' },
          ],
        },
      ],
      ending: {
        signatures: [
          { lines: ['THƯ KÝ'], hint: null, name: secretary?.name ?? null },
          { lines: ['CHỦ TỌA'], hint: null, name: chairOf(state)?.name ?? null },
        ],
        recipients: meeting.agency.minutesRecipients,
      },
    },
    appendices: appendix ? [appendix] : [],
  };
}

/** Decree 30, Appendix I, part IV: a document says that it has an appendix. */
const appendixMention: Block = {
  kind: 'paragraph',
  text: text('Danh mục văn bản được viện dẫn tại Hội nghị nêu tại Phụ lục kèm theo Biên bản này.'),
};

function endOf(meeting: Meeting): string | null {
  const isOver = meeting.state === 'ended' || meeting.state === 'issued';
  return isOver ? (meeting.spans.at(-1)?.to ?? null) : null;
}

/** `Nguyễn Mạnh Hùng, Bộ trưởng …`: name and title apart, as lists of those present print them. */
function listed(person: Person): string {
  const who = person.name
    ? [person.name, person.title ?? person.unitText].filter(Boolean).join(', ')
    : personLabel(person);
  return person.count === null || /\d/.test(who) ? who : `${who} (${person.count})`;
}

/** A line of the form: its words, then what is known, or dots to the end of the line. */
function line(label: string, known: string | null): Block {
  const value: Run = known ? { kind: 'text', text: sentence(known) } : { kind: 'blank', length: 'rest' };
  return { kind: 'paragraph', text: [{ kind: 'text', text: `${label}: ` }, value] };
}

function list(people: readonly Person[]): Block[] {
  return people.map((person, index) => ({
    kind: 'item',
    level: 1,
    text: text(`${listed(person)}${index === people.length - 1 ? '.' : ';'}`),
  }));
}

function facts(state: MeetingState, meeting: Meeting, secretary: Person | undefined): Block[] {
  const present = presentPeople(state).filter((person) => person.id !== meeting.chairId);
  const absent = absentPeople(state);
  const sites = inOrder(Object.values(state.site)).filter((site) => site.state !== 'absent');
  const form = formInText(meeting);
  const place = [meeting.room, meeting.place].filter(Boolean).join(', ');
  const chair = chairOf(state);
  return [
    {
      kind: 'paragraph',
      text: [
        { kind: 'text', text: 'Thời gian bắt đầu: ' },
        ...timeAndDate(meeting.spans[0]?.from ?? null, meeting.date),
        {
          kind: 'text',
          text:
            meeting.session === 'morning' ? ' (buổi sáng).' : meeting.session === 'afternoon' ? ' (buổi chiều).' : '.',
        },
      ],
    },
    line('Địa điểm', place || null),
    ...(form ? [line('Hình thức', form)] : []),
    ...(sites.length > 0 ? [line('Các điểm cầu', sites.map((site) => site.name).join('; '))] : []),
    ...(present.length > 0
      ? [{ kind: 'paragraph', text: text('Thành phần tham dự:') } as const, ...list(present)]
      : [line('Thành phần tham dự', meeting.audienceText)]),
    ...(absent.length > 0 ? [{ kind: 'paragraph', text: text('Vắng mặt:') } as const, ...list(absent)] : []),
    line('Chủ trì', chair ? listed(chair) : null),
    line('Thư ký (người ghi biên bản)', secretary ? listed(secretary) : null),
    { kind: 'paragraph', text: text('Nội dung (theo diễn biến hội nghị):') },
  ];
}

function conclusions(state: MeetingState): Block[] {
  return conclusionsOf(state).map((conclusion, index) => ({
    kind: 'clause',
    number: index + 1,
    text: text(sentence(conclusionText(conclusion))),
  }));
}
