import { type AgendaItem, agendaOf } from '../domain/agendaItem.ts';
import { currentIssuance } from '../domain/issuance.ts';
import { type Meeting, meetingOf, periodSlug } from '../domain/meeting.ts';
import type { Point } from '../domain/point.ts';
import { live } from '../domain/records.ts';
import type { MeetingState } from '../domain/state.ts';
import type { Task } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';
import { hasDiscussion } from './discussion.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { headingOf } from './heading.ts';
import { isHeldIn } from './heldItems.ts';
import { noticeClauses } from './noticeClauses.ts';
import { type Block, type OfficialDocument, type Text, text } from './officialDocument.ts';
import { petitionsAndAnswers } from './petitionsAndAnswers.ts';
import { tasksAsAppendix } from './taskAppendix.ts';
import { noticeClosing } from './wording/closing.ts';
import { conclusionSentence } from './wording/conclusionSentence.ts';
import { correctionClause, correctionSuffix } from './wording/correction.ts';
import { dateOrBlank } from './wording/dates.ts';
import { pointLetter, roman } from './wording/numbering.ts';
import { participantsInText } from './wording/participants.ts';
import { calledInText, chairOf, formInText, sessionWord } from './wording/people.ts';
import { presentersBesidesChair } from './wording/presenting.ts';
import { capitalised, sentence } from './wording/sentence.ts';
import { taskSentence, taskWordingOf } from './wording/taskSentence.ts';

/** The concluding notice (thông báo kết luận): form 1.4 of Decree 30, worded after domain.md §3.2 and §3.3. */
export const notice: DocumentDefinition = {
  options: ['withTaskAppendix', 'taskOrder', 'urgency', 'circulation'],
  make,
};

function make(state: MeetingState, options: DocumentOptions): OfficialDocument {
  const { withTaskAppendix, taskOrder, urgency, circulation } = options;
  const meeting = meetingOf(state);
  const issuance = currentIssuance(state, 'notice');
  const chair = chairOf(state);
  const abstract = `Kết luận của ${chair ? calledInText(chair) : 'người chủ trì'} tại ${meeting.title}`;
  return {
    type: 'notice',
    draft: issuance === undefined,
    metadata: { title: `Thông báo ${abstract}`, author: meeting.agency.name },
    fileStem: `thong-bao-ket-luan-${periodSlug(meeting)}${correctionSuffix(state, 'notice')}`,
    orientation: 'portrait',
    marks: { urgency, circulation },
    main: {
      heading: headingOf(meeting.agency, 'TB', issuance, true),
      typeName: 'THÔNG BÁO',
      abstract,
      body: [
        ...opening(state, meeting),
        ...sectionsOf(state, withTaskAppendix).flatMap(({ title, blocks }, index): Block[] => [
          { kind: 'section', numeral: roman(index + 1), title },
          ...blocks,
        ]),
      ],
      ending: {
        signatures: [{ lines: meeting.agency.noticeSignatureLines, hint: null, name: meeting.agency.noticeSigner }],
        recipients: meeting.agency.noticeRecipients,
        drafting: meeting.agency.drafter?.toUpperCase() ?? null,
      },
      contact: meeting.agency.contactLines ?? [],
    },
    appendices: withTaskAppendix ? [tasksAsAppendix(state, { taskOrder, orientation: 'landscape' })] : [],
  };
}

/** The numeral of the section whose clauses give the tasks: `Mục II`; null when nothing is given. */
export function assignmentsNumeral(state: MeetingState): string | null {
  const index = sectionsOf(state, false).findIndex(({ title }) => title === assignmentsTitle);
  return index === -1 ? null : roman(index + 1);
}

type AgendaItemType = AgendaItem['type'];

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Those that have something to say, in their order. */
function sectionsOf(state: MeetingState, withTaskAppendix: boolean): Section[] {
  const assigned = assignments(state, withTaskAppendix);
  return [assessment(state), assigned, petitionSection(state), closing(state)].filter(
    ({ blocks }) => blocks.length > 0,
  );
}

function opening(state: MeetingState, meeting: Meeting): Block[] {
  const chair = chairOf(state);
  const session = sessionWord(meeting);
  const where = meeting.place ? `, tại ${meeting.place}` : '';
  const form = formInText(meeting);
  const held: Text = [
    { kind: 'text', text: session ? `${session} ` : '' },
    ...dateOrBlank(meeting.date).map((run, index) =>
      run.kind === 'text' && index === 0 && !session ? { ...run, text: run.text.replace(/^n/, 'N') } : run,
    ),
    { kind: 'text', text: `${where}, ` },
    chair ? { kind: 'text', text: calledInText(chair) } : { kind: 'blank', length: 'phrase' },
    {
      kind: 'text',
      text: ` đã chủ trì ${meeting.title}${form ? ` theo hình thức ${form}` : ''} (sau đây gọi tắt là Hội nghị).${attendance(state)}`,
    },
  ];
  return [
    { kind: 'paragraph', text: held },
    { kind: 'paragraph', text: text(transition(state)) },
  ];
}

function attendance(state: MeetingState): string {
  const participants = participantsInText(state);
  return participants.length > 0 ? ` Tham dự Hội nghị có: ${participants.join('; ')}.` : '';
}

/**
 * "Sau khi nghe … báo cáo; tham luận của …; ý kiến phát biểu của …, Bộ trưởng … kết luận như sau:": only what the record
 * tells was heard.
 */
function transition(state: MeetingState): string {
  const chair = chairOf(state);
  const held = agendaOf(state).filter(isHeldIn(state));
  const presenters = (...types: readonly AgendaItemType[]) =>
    presentersBesidesChair(
      state,
      held.filter(({ type }) => types.includes(type)),
    ).join(', ');
  const reports = presenters('officeReport', 'sectorReport', 'taskReview');
  const papers = presenters('paper', 'goodPractice');
  const remarks = presenters('directingRemarks');
  const heard = [
    reports && `${reports} báo cáo`,
    papers && `tham luận của ${papers}`,
    remarks && `phát biểu chỉ đạo của ${remarks}`,
    hasDiscussion(state) && 'ý kiến phát biểu của các đại biểu dự họp',
  ].filter(Boolean);
  const who = chair ? calledInText(chair) : 'người chủ trì';
  if (heard.length === 0) return `${capitalised(who)} kết luận như sau:`;
  return `Sau khi nghe ${heard.join('; ')}, ${who} kết luận như sau:`;
}

/** What the chair said besides the conclusions. */
function assessment(state: MeetingState): Section {
  const chairId = meetingOf(state).chairId;
  const isOfChair = (point: Point) =>
    chairId !== null && point.speechId !== null && state.speech[point.speechId]?.speaker.personId === chairId;
  const points = inOrder(live(state.point)).filter((point) => !point.isPrivate && isOfChair(point));
  return {
    title: 'ĐÁNH GIÁ CHUNG',
    blocks: points.map((point, index) => ({ kind: 'clause', number: index + 1, text: text(sentence(point.text)) })),
  };
}

const assignmentsTitle = 'NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI';

/**
 * The conclusions with their tasks; a task that is alone needs no letter. A task of two conclusions stands at the first;
 * the other one refers to it (cited after domain.md §1.5).
 */
function assignments(state: MeetingState, withTaskAppendix: boolean): Section {
  const blocks: Block[] = [];
  const wording = taskWordingOf(state, 'notice');
  const placeOf = new Map<string, string>();
  const addTasks = (tasks: readonly Task[], clause: number) => {
    const isAlone = tasks.length === 1;
    tasks.forEach((task, index) => {
      const letter = pointLetter(index);
      const earlier = placeOf.get(task.id);
      const words = earlier
        ? text(`Thực hiện nhiệm vụ nêu tại ${earlier} Mục này.`)
        : taskSentence(state, task, wording);
      blocks.push(
        isAlone ? { kind: 'paragraph', text: words, continues: true } : { kind: 'point', letter, text: words },
      );
      if (!earlier) placeOf.set(task.id, isAlone ? `khoản ${clause}` : `điểm ${letter} khoản ${clause}`);
    });
  };
  for (const { number, conclusion, tasks } of noticeClauses(state)) {
    if (conclusion) blocks.push({ kind: 'clause', number, text: text(conclusionSentence(state, conclusion)) });
    else blocks.push({ kind: 'clauseTitle', number, title: 'Các nhiệm vụ khác' });
    addTasks(tasks, number);
  }
  if (withTaskAppendix) blocks.push({ kind: 'paragraph', text: text('(Phụ lục phân công nhiệm vụ kèm theo).') });
  return { title: assignmentsTitle, blocks };
}

function petitionSection(state: MeetingState): Section {
  return { title: 'VỀ CÁC KIẾN NGHỊ', blocks: petitionsAndAnswers(state) };
}

function closing(state: MeetingState): Section {
  const words = noticeClosing(meetingOf(state).agency);
  const paragraphs = words.map((paragraph): Block => ({ kind: 'paragraph', text: text(paragraph) }));
  return { title: 'TỔ CHỨC THỰC HIỆN', blocks: [...correctionClause(state, 'notice'), ...paragraphs] };
}
