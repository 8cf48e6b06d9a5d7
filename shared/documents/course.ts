import { type AgendaItem, agendaOf } from '../domain/agendaItem.ts';
import { answersTo, type Petition } from '../domain/petition.ts';
import type { Point } from '../domain/point.ts';
import { live } from '../domain/records.ts';
import type { Speech } from '../domain/speech.ts';
import type { MeetingState } from '../domain/state.ts';
import { type Task, tasksOf } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';
import { type Block, text } from './officialDocument.ts';
import { pointLetter } from './wording/numbering.ts';
import { speakerInText } from './wording/people.ts';
import { sentence, taskSentence } from './wording/taskSentence.ts';

/** What the minutes print of the log; conclusions and assigned tasks have parts of their own. */
interface Said {
  readonly points: readonly Point[];
  readonly petitions: readonly Petition[];
  /** What units announced they will do. */
  readonly plans: readonly Task[];
}

/** The course of the meeting: item by item, in each the speeches in order, in each what was said. */
export function courseOfMeeting(state: MeetingState): Block[] {
  const agenda = agendaOf(state);
  const blocks = agenda.flatMap((item, index): Block[] => [
    { kind: 'clauseTitle', number: index + 1, title: itemTitle(state, item) },
    ...itemBlocks(state, item),
  ]);
  const loose = saidIn(state, null, null);
  if (isEmpty(loose)) return blocks;
  const number = agenda.length + 1;
  const title = 'Kết quả công tác quản lý nhà nước theo lĩnh vực và ý kiến khác';
  return [...blocks, { kind: 'clauseTitle', number, title }, ...saidBlocks(state, loose)];
}

function itemTitle(state: MeetingState, item: AgendaItem): string {
  const speaker = { personId: item.presenterId, unitId: item.presenterUnitId, text: item.presenterText };
  const presenter = speakerInText(state, speaker);
  const isNamed = presenter === null || item.title.toLowerCase().includes(presenter.toLowerCase());
  const postponed = item.state === 'postponed' ? ' (chuyển sang phiên họp sau)' : '';
  return `${item.title}${isNamed ? '' : ` (${presenter})`}${postponed}`;
}

function itemBlocks(state: MeetingState, item: AgendaItem): Block[] {
  const speeches = inOrder(Object.values(state.speech)).filter((speech) => speech.agendaItemId === item.id);
  return [
    ...saidBlocks(state, saidIn(state, item.id, null)),
    ...speeches.flatMap((speech) => speechBlocks(state, speech)),
  ];
}

function speechBlocks(state: MeetingState, speech: Speech): Block[] {
  const said = saidIn(state, speech.agendaItemId, speech.id);
  if (isEmpty(said)) return [];
  const who = speakerInText(state, speech.speaker);
  const introduction: Block = {
    kind: 'paragraph',
    text: [
      who ? { kind: 'text', text: who, bold: true } : { kind: 'blank', length: 'phrase' },
      { kind: 'text', text: ':' },
    ],
  };
  return [introduction, ...saidBlocks(state, said)];
}

function saidIn(state: MeetingState, agendaItemId: string | null, speechId: string | null): Said {
  const isHere = (record: { agendaItemId: string | null; speechId: string | null }) =>
    record.speechId === speechId && (speechId !== null || record.agendaItemId === agendaItemId);
  return {
    points: inOrder(live(state.point)).filter((point) => !point.isPrivate && isHere(point)),
    petitions: inOrder(live(state.petition)).filter(isHere),
    plans: tasksOf(state).filter((task) => task.kind === 'planned' && isHere(task)),
  };
}

function isEmpty({ points, petitions, plans }: Said): boolean {
  return points.length + petitions.length + plans.length === 0;
}

/** Under sector headings where what was said has sectors, else one after the other. */
function saidBlocks(state: MeetingState, said: Said): Block[] {
  const sectorIds = new Set(said.points.flatMap((point) => point.sectorId ?? []));
  const inNoSector = (record: Point | Task) => record.sectorId === null || !sectorIds.has(record.sectorId);
  return [
    ...plainBlocks(state, { ...said, points: said.points.filter(inNoSector), plans: said.plans.filter(inNoSector) }),
    ...[...sectorIds].flatMap((sectorId, index): Block[] => {
      const inSector = (record: Point | Task) => record.sectorId === sectorId;
      const label = `Lĩnh vực ${state.sector[sectorId]?.label ?? sectorId}:`;
      return [
        { kind: 'point', letter: pointLetter(index), text: text(label) },
        ...plainBlocks(state, {
          points: said.points.filter(inSector),
          petitions: [],
          plans: said.plans.filter(inSector),
        }),
      ];
    }),
  ];
}

function plainBlocks(state: MeetingState, { points, petitions, plans }: Said): Block[] {
  return [
    ...points.map((point): Block => ({ kind: 'item', level: 1, text: text(sentence(point.text)) })),
    ...petitions.flatMap((petition) => petitionBlocks(state, petition)),
    ...(plans.length > 0 ? [{ kind: 'item', level: 1, text: text('Nhiệm vụ thời gian tới:') } as const] : []),
    ...plans.map((task): Block => ({ kind: 'item', level: 2, text: taskSentence(state, task) })),
  ];
}

function petitionBlocks(state: MeetingState, petition: Petition): Block[] {
  const units = petition.fromUnitIds.flatMap((id) => state.unit[id]?.name ?? []);
  const from = petition.fromText ?? (units.length > 0 ? units.join(', ') : null);
  const asked = `Kiến nghị${from ? ` của ${from}` : ''}: ${petition.text}`;
  return [
    { kind: 'item', level: 1, text: text(sentence(asked)) },
    ...answersTo(state, petition.id).map((answer): Block => {
      const by = speakerInText(state, answer.by);
      return { kind: 'item', level: 2, text: text(sentence(`Trả lời${by ? ` của ${by}` : ''}: ${answer.text}`)) };
    }),
  ];
}
