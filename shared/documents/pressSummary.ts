import { type AgendaItem, agendaOf } from '../domain/agendaItem.ts';
import { isChangedSinceApproval } from '../domain/approval.ts';
import { type Conclusion, conclusionsOf } from '../domain/conclusion.ts';
import { meetingOf, periodSlug } from '../domain/meeting.ts';
import type { Point } from '../domain/point.ts';
import { live } from '../domain/records.ts';
import type { MeetingState } from '../domain/state.ts';
import { leadLabel, type Task, tasksOf, tasksOfConclusion } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';
import { hasDiscussion, speakersInDiscussion } from './discussion.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import { furtherFigures } from './furtherFigures.ts';
import { isHeldIn } from './heldItems.ts';
import { type Block, type OfficialDocument, type Text, text } from './officialDocument.ts';
import { petitionSummaries } from './petitionSummaries.ts';
import { conclusionSentence } from './wording/conclusionSentence.ts';
import { longDate } from './wording/dates.ts';
import { participantsInText } from './wording/participants.ts';
import { calledInText, chairOf, formInText, sessionWord, speakerInText } from './wording/people.ts';
import { isPresentedByOther, itemWithPresenter, presenterOf, remarks } from './wording/presenting.ts';
import { capitalised, sentence } from './wording/sentence.ts';
import { taskSentence } from './wording/taskSentence.ts';

/**
 * The news of the conference for the press page (bản tin): facts alone, in fixed formulas, in the order of the public
 * records 000–004 (domain.md): who chaired, when, where, how, who was there; what was heard, and who spoke; results by
 * field of work with what is to come; figures that are not told with them; what leaders stressed; conclusions and what
 * is to be done. No administrative document: it has no head of the agency, no number and no signature.
 *
 * Public are the conclusions that the chair approved as they stand, with their tasks. What is not approved, or was
 * changed since, stays out; so do private notes, petitions one by one and what was said in discussion.
 */
export const pressSummary: DocumentDefinition = { options: [], make };

function make(state: MeetingState): OfficialDocument {
  const meeting = meetingOf(state);
  return {
    type: 'pressSummary',
    draft: false,
    metadata: { title: `Bản tin ${meeting.title}`, author: meeting.agency.name },
    fileStem: `ban-tin-${periodSlug(meeting)}`,
    orientation: 'portrait',
    marks: { urgency: null, circulation: null },
    main: {
      heading: null,
      typeName: 'BẢN TIN',
      abstract: meeting.title,
      body: body(state),
      ending: null,
    },
    appendices: [],
  };
}

function body(state: MeetingState): Block[] {
  const before = [...opening(state), ...heard(state), ...results(state)];
  const petitions = petitionSummaries(state);
  const after = [...plans(state), ...stressed(state), ...conclusions(state)];
  const figures = furtherFigures(state, [...before, ...petitions, ...after].map(wordsOf));
  return [
    ...before,
    ...titled(
      'Số liệu khác được nêu tại Hội nghị',
      figures.map((words) => item(words)),
    ),
    ...petitions,
    ...after,
  ];
}

function wordsOf(block: Block): string {
  if (!('text' in block)) return '';
  return block.text.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
}

function titled(title: string, blocks: readonly Block[]): Block[] {
  const head: Text = [{ kind: 'text', text: `${title}:`, bold: true }];
  return blocks.length > 0 ? [{ kind: 'paragraph', text: head }, ...blocks] : [];
}

function item(words: string, level: 1 | 2 = 1): Block {
  return { kind: 'item', level, text: text(sentence(words)) };
}

function opening(state: MeetingState): Block[] {
  const meeting = meetingOf(state);
  const chair = chairOf(state);
  const form = formInText(meeting);
  const day = meeting.date && [sessionWord(meeting), longDate(meeting.date)].filter(Boolean).join(' ');
  const who = chair ? `${calledInText(chair)} chủ trì` : `${meeting.agency.name} tổ chức`;
  const what = `${who} ${meeting.title}${form ? ` theo hình thức ${form}` : ''}.`;
  const lead = [day, meeting.place && `tại ${meeting.place}`, what].filter(Boolean).join(', ');
  const participants = participantsInText(state);
  const there = participants.length > 0 ? participants.join('; ') : meeting.audienceText;
  return [
    { kind: 'paragraph', text: text(capitalised(lead)) },
    ...(there ? [{ kind: 'paragraph', text: text(`Tham dự Hội nghị có: ${sentence(there)}`) } as const] : []),
  ];
}

/** What an item of discussion is called that has no subject of its own. */
const bareDiscussion = /^(?:thảo luận|ý kiến|phát biểu)(?:[ ,]+(?:thảo luận|chung|ý kiến|phát biểu))*$/i;

/** The reports and papers that were given, and what other leaders said; what the chair said has its own part. */
function heard(state: MeetingState): Block[] {
  const isHeld = isHeldIn(state);
  const isTold = (one: AgendaItem) =>
    one.type === 'discussion'
      ? !bareDiscussion.test(one.title)
      : !remarks.includes(one.type) || isPresentedByOther(state, one);
  const items = agendaOf(state).filter((one) => isHeld(one) && isTold(one));
  const speakers = speakersInDiscussion(state);
  return [
    ...titled(
      hasDiscussion(state) ? 'Hội nghị đã nghe và thảo luận' : 'Hội nghị đã nghe',
      items.map((one) => item(itemWithPresenter(state, one, presenterOf(state, one)))),
    ),
    ...(speakers.length > 0
      ? [
          {
            kind: 'paragraph',
            text: text(`Phát biểu ý kiến tại Hội nghị có: ${sentence(speakers.join('; '))}`),
          } as const,
        ]
      : []),
  ];
}

function isOfChair(state: MeetingState, { speechId }: Point): boolean {
  const { chairId } = meetingOf(state);
  return chairId !== null && speechId !== null && state.speech[speechId]?.speaker.personId === chairId;
}

function publicPoints(state: MeetingState): Point[] {
  return inOrder(live(state.point)).filter(({ isPrivate }) => !isPrivate);
}

/** What was reported under each field of work, in the order in which they came up. */
function reportedBySector(state: MeetingState): ReadonlyMap<string, readonly Point[]> {
  return grouped(publicPoints(state), (point) => (isOfChair(state, point) ? null : point.sectorId));
}

/** The points by what `keyOf` gives; those for which it gives null are in no group. */
function grouped(
  points: readonly Point[],
  keyOf: (point: Point) => string | null,
): ReadonlyMap<string, readonly Point[]> {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const key = keyOf(point);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return groups;
}

/** What was reported under a field of work, and what is to come in it. */
function results(state: MeetingState): Block[] {
  const planned = plannedTasks(state);
  return [...reportedBySector(state)].flatMap(([sectorId, points]) => {
    const plansHere = planned.filter((task) => task.sectorId === sectorId).map((task) => planBlock(state, task, 2));
    return titled(`Lĩnh vực ${state.sector[sectorId]?.label ?? sectorId}`, [
      ...points.map((point) => item(point.text)),
      ...(plansHere.length > 0
        ? [{ kind: 'item', level: 1, text: text('Thời gian tới:') } as const, ...plansHere]
        : []),
    ]);
  });
}

function plannedTasks(state: MeetingState): Task[] {
  return tasksOf(state).filter(({ kind }) => kind === 'planned');
}

function planBlock(state: MeetingState, task: Task, level: 1 | 2): Block {
  const lead = leadLabel(state, task);
  const who: Text = lead ? text(`${capitalised(lead)}: `) : [];
  return { kind: 'item', level, text: [...who, ...taskSentence(state, task, 'news')] };
}

/** What units announced that stands under no field of work. */
function plans(state: MeetingState): Block[] {
  const sectors = reportedBySector(state);
  const others = plannedTasks(state).filter(({ sectorId }) => !sectors.has(sectorId ?? ''));
  return titled(
    'Nhiệm vụ thời gian tới theo báo cáo của các đơn vị',
    others.map((task) => planBlock(state, task, 1)),
  );
}

/** What other leaders said where remarks were due, then what the chair said. */
function stressed(state: MeetingState): Block[] {
  const points = publicPoints(state);
  const ofOthers = grouped(points, (point) => (point.sectorId === null ? remarkedBy(state, point) : null));
  const ofChair = points.filter((point) => isOfChair(state, point));
  const chair = chairOf(state);
  const items = (some: readonly Point[]) => some.map((point) => item(point.text));
  return [
    ...[...ofOthers].flatMap(([who, some]) => titled(`${who} phát biểu`, items(some))),
    ...titled(`${chair ? calledInText(chair) : 'Người chủ trì'} nhấn mạnh`, items(ofChair)),
  ];
}

/** Who but the chair made a remark in an item of remarks; null for what was said elsewhere, or by nobody knows whom. */
function remarkedBy(state: MeetingState, point: Point): string | null {
  const speech = state.speech[point.speechId ?? ''];
  const type = state.agendaItem[speech?.agendaItemId ?? '']?.type;
  const isRemark = type !== undefined && remarks.includes(type) && !isOfChair(state, point);
  return speech && isRemark ? speakerInText(state, speech.speaker) : null;
}

function isPublic(state: MeetingState, conclusion: Conclusion): boolean {
  return conclusion.state === 'approved' && !isChangedSinceApproval(state, conclusion);
}

/** How many conclusions the page leaves out, since the chair has not approved them as they stand. */
export function unpublishedConclusions(state: MeetingState): number {
  return conclusionsOf(state).filter((conclusion) => !isPublic(state, conclusion)).length;
}

/** Each conclusion with its tasks, which its approval covers; a task of several stands at the first of them. */
function conclusions(state: MeetingState): Block[] {
  const chair = chairOf(state);
  const told = new Set<string>();
  const blocks = conclusionsOf(state)
    .filter((conclusion) => isPublic(state, conclusion))
    .flatMap((conclusion): Block[] => {
      const tasks = tasksOfConclusion(state, conclusion.id).filter(
        ({ id, kind }) => kind !== 'planned' && !told.has(id),
      );
      for (const { id } of tasks) told.add(id);
      return [
        { kind: 'item', level: 1, text: text(conclusionSentence(state, conclusion)) },
        ...tasks.map((task): Block => ({ kind: 'item', level: 2, text: taskSentence(state, task, 'news') })),
      ];
    });
  return titled(`${chair ? calledInText(chair) : 'Người chủ trì'} kết luận`, blocks);
}
