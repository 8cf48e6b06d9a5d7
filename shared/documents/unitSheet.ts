import { currentIssuance } from '../domain/issuance.ts';
import { meetingOf, periodSlug } from '../domain/meeting.ts';
import { answersTo, type Petition } from '../domain/petition.ts';
import type { MeetingState } from '../domain/state.ts';
import { coordinatingLabels, leadLabel, type Task } from '../domain/task.ts';
import { attachedTo } from './attachedTo.ts';
import { inCapitals } from './capitals.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { assignmentsNumeral } from './notice.ts';
import { clauseNumbers, noticeClauses } from './noticeClauses.ts';
import {
  type Appendix,
  type Block,
  type OfficialDocument,
  type TableColumn,
  type Text,
  text,
} from './officialDocument.ts';
import { coordinatingCell, deadlineCell, directionText, leadCell, taskCell } from './taskCells.ts';
import { type Recipient, type UnitWork, workOfAll } from './unitWork.ts';
import { assignerText } from './wording/assigning.ts';
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
  const places = placesInNotice(state);
  const recipients: readonly Recipient[] = unit ? [{ unit }] : work.recipients;
  return {
    type: 'unitSheet',
    draft: currentIssuance(state, 'notice') === undefined,
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
        ? recipients.map((recipient) => sheet(state, recipient, work.of(recipient), places))
        : [emptySheet(state)],
  };
}

const label = 'Phiếu giao nhiệm vụ';

function emptySheet(state: MeetingState): Appendix {
  const title = inCapitals(meetingOf(state).title);
  const body = [opening(state, 'không có nhiệm vụ giao riêng cho đơn vị nào.')];
  return { label, title, reference: attachedTo(state, 'notice', 'Trích'), body };
}

/** Where the notice gives a task. */
interface NoticePlaces {
  /** `Khoản (Mục II)`: what the numbers are, cited after domain.md §1.5. */
  readonly title: string;
  readonly of: (task: Task) => Text;
}

function placesInNotice(state: MeetingState): NoticePlaces {
  const numeral = assignmentsNumeral(state);
  const numbers = clauseNumbers(noticeClauses(state));
  return {
    title: numeral === null ? 'Khoản' : `Khoản (Mục ${numeral})`,
    of: (task) => text(numbers(task)),
  };
}

function sheet(state: MeetingState, recipient: Recipient, work: UnitWork, places: NoticePlaces): Appendix {
  const name = 'unit' in recipient ? recipient.unit.name : recipient.words;
  const parts = partsOf(state, name, work, places).filter(({ blocks }) => blocks.length > 0);
  return {
    label,
    title: inCapitals(name),
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

function partsOf(state: MeetingState, name: string, work: UnitWork, places: NoticePlaces): Part[] {
  const led = (tasks: readonly Task[]) => taskTable(ledColumn, places, ledRows(state, tasks, name, places));
  const ofOthers = (tasks: readonly Task[]) => taskTable(otherColumn, places, rowsOfOthers(state, tasks, name, places));
  return [
    { title: 'NHIỆM VỤ CHỦ TRÌ', blocks: led(work.leads) },
    { title: 'NHIỆM VỤ PHỐI HỢP', blocks: ofOthers(work.coordinates) },
    { title: 'NHIỆM VỤ GIAO CHUNG CHO NHIỀU ĐƠN VỊ', blocks: ofOthers(work.shared) },
    { title: 'VIỆC ĐƠN VỊ BÁO CÁO SẼ THỰC HIỆN', blocks: led(work.announced) },
    { title: 'KIẾN NGHỊ VÀ TRẢ LỜI LIÊN QUAN ĐẾN ĐƠN VỊ', blocks: petitionBlocks(state, work) },
  ];
}

const ledColumn = 'Đơn vị phối hợp';
const otherColumn = 'Đơn vị chủ trì';

/** @param unitTitle what heads the third column. */
function taskTable(unitTitle: string, places: NoticePlaces, rows: readonly Text[][]): Block[] {
  const columns: readonly TableColumn[] = [
    { title: 'TT', share: 0.07, align: 'centre' },
    { title: 'Nhiệm vụ', share: 0.43, align: 'left' },
    { title: unitTitle, share: 0.2, align: 'left' },
    { title: 'Thời hạn', share: 0.18, align: 'left' },
    { title: places.title, share: 0.12, align: 'centre' },
  ];
  return rows.length > 0 ? [{ kind: 'table', caption: null, columns, rows }] : [];
}

/** Not "giao": nobody assigns what is planned, and who is no subordinate is only asked; a rule has nobody in charge. */
const leadWords = {
  assigned: 'chủ trì',
  planned: 'chủ trì',
  rule: 'thực hiện',
  standingMeasure: 'thực hiện',
} as const;

/** In the words of the record where they are not just the unit's name, so that nobody takes a part for the whole. */
function ledRows(state: MeetingState, tasks: readonly Task[], name: string, places: NoticePlaces): Text[][] {
  return tasks.map((task, index) => {
    const lead = leadLabel(state, task);
    const isNamed = lead === null || lead.toLowerCase() === name.toLowerCase();
    return [
      text(String(index + 1)),
      taskCell(task, [
        isNamed ? null : `${leadWords[task.kind]}: ${lead}`,
        directionText(state, task),
        assignerText(state, task),
      ]),
      coordinatingCell(state, task),
      deadlineCell(state, task, 'notice'),
      places.of(task),
    ];
  });
}

function rowsOfOthers(state: MeetingState, tasks: readonly Task[], name: string, places: NoticePlaces): Text[][] {
  return tasks.map((task, index) => [
    text(String(index + 1)),
    taskCell(task, [together(state, task, name), directionText(state, task), assignerText(state, task)]),
    leadCell(state, task, 'notice'),
    deadlineCell(state, task, 'notice'),
    places.of(task),
  ]);
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
