import { meetingOf, periodSlug } from '../domain/meeting.ts';
import { answersTo, type Petition } from '../domain/petition.ts';
import type { MeetingState } from '../domain/state.ts';
import { coordinatingLabels, leadLabel, type Task } from '../domain/task.ts';
import { attachedTo } from './attachedTo.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import type { DocumentOptions } from './documentOptions.ts';
import {
  type Appendix,
  type Block,
  type OfficialDocument,
  type TableColumn,
  type Text,
  text,
} from './officialDocument.ts';
import {
  assignerText,
  coordinatingCell,
  deadlineCell,
  directionText,
  leadCell,
  originCell,
  taskCell,
} from './taskCells.ts';
import { type Recipient, type UnitWork, workOfAll } from './unitWork.ts';
import { dateOrBlank } from './wording/dates.ts';
import { roman } from './wording/numbering.ts';
import { calledInText, chairOf } from './wording/people.ts';
import { petitionStateText, petitionText, repliedText } from './wording/petitions.ts';
import { sentence } from './wording/sentence.ts';

/**
 * What each unit has to do (phiếu giao nhiệm vụ): pages of its own for every unit, in the frame of rows 25–27 of Decree
 * 30, Appendix I, section V. It is an extract of the concluding notice and says so; what binds a unit is the notice, so
 * nobody signs this and it has no number of its own. No form of the decree is meant for it.
 */
export const unitSheet: DocumentDefinition = { options: ['unitId'], make };

function make(state: MeetingState, { unitId }: DocumentOptions): OfficialDocument {
  const meeting = meetingOf(state);
  const unit = unitId ? state.unit[unitId] : undefined;
  const work = workOfAll(state);
  const recipients: readonly Recipient[] = unit ? [{ unit }] : work.recipients;
  return {
    type: 'unitSheet',
    draft: false,
    metadata: {
      title: ['Phiếu giao nhiệm vụ', unit?.name, meeting.title].filter(Boolean).join(' - '),
      author: meeting.agency.name,
    },
    fileStem: ['phieu-giao-nhiem-vu', unit?.id, periodSlug(meeting)].filter(Boolean).join('-'),
    orientation: 'portrait',
    marks: { urgency: null, circulation: null },
    main: null,
    appendices:
      recipients.length > 0
        ? recipients.map((recipient) => sheet(state, recipient, work.of(recipient)))
        : [emptySheet(state)],
  };
}

const label = 'Phiếu giao nhiệm vụ';

function emptySheet(state: MeetingState): Appendix {
  const title = meetingOf(state).title.toUpperCase();
  const body = [opening(state, 'không có nhiệm vụ giao riêng cho đơn vị nào.')];
  return { label, title, reference: attachedTo(state, 'notice', 'Trích'), body };
}

function sheet(state: MeetingState, recipient: Recipient, work: UnitWork): Appendix {
  const name = 'unit' in recipient ? recipient.unit.name : recipient.words;
  const parts = partsOf(state, name, work).filter(({ blocks }) => blocks.length > 0);
  return {
    label,
    title: name.toUpperCase(),
    reference: attachedTo(state, 'notice', 'Trích'),
    body: [
      opening(state, parts.length > 0 ? 'đơn vị thực hiện các nội dung sau:' : 'đơn vị không có nhiệm vụ riêng.'),
      ...parts.flatMap(({ title, blocks }, index): Block[] => [
        { kind: 'section', numeral: roman(index + 1), title },
        ...blocks,
      ]),
    ],
  };
}

/** Whose conclusions, at which conference of which day; then `end`. */
function opening(state: MeetingState, end: string): Block {
  const meeting = meetingOf(state);
  const chair = chairOf(state);
  const who = chair ? calledInText(chair) : 'người chủ trì';
  return {
    kind: 'paragraph',
    text: [
      { kind: 'text', text: `Theo kết luận của ${who} tại ${meeting.title} ` },
      ...dateOrBlank(meeting.date),
      { kind: 'text', text: `, ${end}` },
    ],
  };
}

interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

function partsOf(state: MeetingState, name: string, work: UnitWork): Part[] {
  return [
    { title: 'NHIỆM VỤ CHỦ TRÌ', blocks: ledTasks(state, work.leads, name) },
    { title: 'NHIỆM VỤ PHỐI HỢP', blocks: tasksOfOthers(state, work.coordinates, name) },
    { title: 'NHIỆM VỤ GIAO CHUNG CHO NHIỀU ĐƠN VỊ', blocks: tasksOfOthers(state, work.shared, name) },
    { title: 'VIỆC ĐƠN VỊ BÁO CÁO SẼ THỰC HIỆN', blocks: ledTasks(state, work.announced, name) },
    { title: 'KIẾN NGHỊ VÀ TRẢ LỜI LIÊN QUAN ĐẾN ĐƠN VỊ', blocks: petitionBlocks(state, work) },
  ];
}

const ledColumns: readonly TableColumn[] = [
  { title: 'TT', share: 0.07, align: 'centre' },
  { title: 'Nhiệm vụ', share: 0.43, align: 'left' },
  { title: 'Đơn vị phối hợp', share: 0.2, align: 'left' },
  { title: 'Thời hạn', share: 0.2, align: 'left' },
  { title: 'Kết luận', share: 0.1, align: 'centre' },
];

/** In the words of the record where they are not just the unit's name, so that nobody takes a part for the whole. */
function ledTasks(state: MeetingState, tasks: readonly Task[], name: string): Block[] {
  const rows = tasks.map((task, index): Text[] => {
    const lead = leadLabel(state, task);
    const isNamed = lead === null || lead.toLowerCase() === name.toLowerCase();
    return [
      text(String(index + 1)),
      taskCell(task, [isNamed ? null : `giao: ${lead}`, directionText(state, task), assignerText(state, task)]),
      coordinatingCell(state, task),
      deadlineCell(task),
      originCell(state, task),
    ];
  });
  return rows.length > 0 ? [{ kind: 'table', caption: null, columns: ledColumns, rows }] : [];
}

const otherColumns = ledColumns.map((column) =>
  column.title === 'Đơn vị phối hợp' ? { ...column, title: 'Đơn vị chủ trì' } : column,
);

function tasksOfOthers(state: MeetingState, tasks: readonly Task[], name: string): Block[] {
  const rows = tasks.map((task, index): Text[] => [
    text(String(index + 1)),
    taskCell(task, [together(state, task, name), directionText(state, task), assignerText(state, task)]),
    leadCell(state, task),
    deadlineCell(task),
    originCell(state, task),
  ]);
  return rows.length > 0 ? [{ kind: 'table', caption: null, columns: otherColumns, rows }] : [];
}

/** All who take part, in the words of the record; null where that is the unit alone. */
function together(state: MeetingState, task: Task, name: string): string | null {
  const labels = coordinatingLabels(state, task);
  const isAlone = labels.every((label) => label.toLowerCase() === name.toLowerCase());
  return isAlone ? null : `phối hợp: ${labels.join(', ')}`;
}

function petitionBlocks(state: MeetingState, { petitions }: UnitWork): Block[] {
  return petitions.flatMap((petition, index): Block[] => [
    { kind: 'clause', number: index + 1, text: text(asked(state, petition)) },
    ...answersTo(state, petition.id).map(
      (answer): Block => ({ kind: 'item', level: 1, text: text(sentence(repliedText(state, answer))) }),
    ),
  ]);
}

function asked(state: MeetingState, petition: Petition): string {
  return sentence(`${petitionText(state, petition).replace(/\.$/, '')} (${petitionStateText(petition)})`);
}
