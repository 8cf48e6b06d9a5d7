import { agendaOf } from '../domain/agendaItem.ts';
import { isChangedSinceApproval } from '../domain/approval.ts';
import { type Conclusion, conclusionsOf } from '../domain/conclusion.ts';
import { meetingOf, periodSlug } from '../domain/meeting.ts';
import type { Point } from '../domain/point.ts';
import { live } from '../domain/records.ts';
import type { MeetingState } from '../domain/state.ts';
import { leadLabel, tasksOf, tasksOfConclusion } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import { type Block, type OfficialDocument, type Text, text } from './officialDocument.ts';
import { petitionSummaries } from './petitionSummaries.ts';
import { conclusionSentence } from './wording/conclusionSentence.ts';
import { dateOrBlank } from './wording/dates.ts';
import { statisticText } from './wording/figures.ts';
import { participantsInText } from './wording/participants.ts';
import { calledInText, chairOf, formInText, sessionWord, speakerInText } from './wording/people.ts';
import { capitalised, sentence } from './wording/sentence.ts';
import { taskSentence } from './wording/taskSentence.ts';

/**
 * The news of the conference for the press page (bản tin): facts alone, in fixed formulas, in the order of the public
 * records 000–004 (domain.md): who chaired, when, where, how, who was there; what was heard; results by field of work
 * with figures; what the chair stressed; conclusions and what is to be done. No administrative document: it has no head
 * of the agency, no number and no signature.
 *
 * Public are the conclusions that the chair approved as they stand, with their tasks. What is not approved, or was
 * changed since, stays out, and a last line tells how many those are. So do private notes, petitions one by one and
 * what was said in discussion.
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
      body: [
        ...opening(state),
        ...heard(state),
        ...results(state),
        ...figures(state),
        ...plans(state),
        ...stressed(state),
        ...conclusions(state),
      ],
      ending: null,
    },
    appendices: [],
  };
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
  const session = sessionWord(meeting);
  const form = formInText(meeting);
  const where = meeting.place ? `, tại ${meeting.place}` : '';
  const who = chair ? `${calledInText(chair)} chủ trì` : `${meeting.agency.name} tổ chức`;
  const participants = participantsInText(state);
  const lead: Text = [
    { kind: 'text', text: session ? `${session} ` : '' },
    ...dateOrBlank(meeting.date).map((run, index) =>
      run.kind === 'text' && index === 0 && !session ? { ...run, text: run.text.replace(/^n/, 'N') } : run,
    ),
    { kind: 'text', text: `${where}, ${who} ${meeting.title}${form ? ` theo hình thức ${form}` : ''}.` },
  ];
  const there = participants.length > 0 ? participants.join('; ') : meeting.audienceText;
  return [
    { kind: 'paragraph', text: lead },
    ...(there ? [{ kind: 'paragraph', text: text(`Tham dự Hội nghị có: ${sentence(there)}`) } as const] : []),
  ];
}

const spokenByChair = ['opening', 'directingRemarks', 'conclusions', 'closing'];

/** The reports and papers that were given; what the chair said has its own part. */
function heard(state: MeetingState): Block[] {
  const items = agendaOf(state).filter(
    ({ state: status, type }) => (status === 'done' || status === 'running') && !spokenByChair.includes(type),
  );
  return titled(
    'Hội nghị đã nghe và thảo luận',
    items.map(({ title, presenterId, presenterUnitId, presenterText }) => {
      const by = speakerInText(state, { personId: presenterId, unitId: presenterUnitId, text: presenterText });
      const isNamed = by === null || title.toLowerCase().includes(by.toLowerCase());
      return item(isNamed ? title : `${title} (${by})`);
    }),
  );
}

function isOfChair(state: MeetingState, { speechId }: Point): boolean {
  const { chairId } = meetingOf(state);
  return chairId !== null && speechId !== null && state.speech[speechId]?.speaker.personId === chairId;
}

function publicPoints(state: MeetingState): Point[] {
  return inOrder(live(state.point)).filter(({ isPrivate }) => !isPrivate);
}

/** What was reported under a field of work. */
function results(state: MeetingState): Block[] {
  const points = publicPoints(state).filter((point) => point.sectorId !== null && !isOfChair(state, point));
  const sectorIds = new Set(points.flatMap(({ sectorId }) => sectorId ?? []));
  return [...sectorIds].flatMap((sectorId) =>
    titled(
      `Lĩnh vực ${state.sector[sectorId]?.label ?? sectorId}`,
      points.filter((point) => point.sectorId === sectorId).map((point) => item(point.text)),
    ),
  );
}

function figures(state: MeetingState): Block[] {
  const lines = inOrder(live(state.statistic)).map((statistic) =>
    item(`${statistic.label}: ${statisticText(statistic)}`),
  );
  return [...titled('Số liệu được nêu tại Hội nghị', lines), ...petitionSummaries(state)];
}

function plans(state: MeetingState): Block[] {
  const planned = tasksOf(state).filter(({ kind }) => kind === 'planned');
  return titled(
    'Nhiệm vụ thời gian tới theo báo cáo của các đơn vị',
    planned.map((task): Block => {
      const lead = leadLabel(state, task);
      const who: Text = lead ? text(`${capitalised(lead)}: `) : [];
      return { kind: 'item', level: 1, text: [...who, ...taskSentence(state, task)] };
    }),
  );
}

function stressed(state: MeetingState): Block[] {
  const chair = chairOf(state);
  const points = publicPoints(state).filter((point) => isOfChair(state, point));
  const who = chair ? calledInText(chair) : 'Người chủ trì';
  return titled(
    `${who} nhấn mạnh`,
    points.map((point) => item(point.text)),
  );
}

function conclusions(state: MeetingState): Block[] {
  const chair = chairOf(state);
  const all = conclusionsOf(state);
  const approved = all.filter((one) => one.state === 'approved' && !isChangedSinceApproval(state, one));
  const left = all.length - approved.length;
  const who = chair ? calledInText(chair) : 'Người chủ trì';
  const note = `(Còn ${String(left).padStart(2, '0')} kết luận chưa được duyệt nên không đưa vào bản tin này.)`;
  return [
    ...titled(
      `${who} kết luận`,
      approved.flatMap((one) => conclusionBlocks(state, one)),
    ),
    ...(left > 0 ? [{ kind: 'paragraph', text: [{ kind: 'text', text: note, italic: true }] } as const] : []),
  ];
}

/** A conclusion with its tasks; the approval covers both. */
function conclusionBlocks(state: MeetingState, conclusion: Conclusion): Block[] {
  const tasks = tasksOfConclusion(state, conclusion.id).filter(({ kind }) => kind !== 'planned');
  return [
    { kind: 'item', level: 1, text: text(conclusionSentence(state, conclusion)) },
    ...tasks.map((task): Block => ({ kind: 'item', level: 2, text: taskSentence(state, task) })),
  ];
}
