import { type AgendaItem, agendaOf } from '../domain/agendaItem.ts';
import { answersTo, type Petition } from '../domain/petition.ts';
import type { Speech } from '../domain/speech.ts';
import type { MeetingState } from '../domain/state.ts';
import type { Task } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';
import { type Block, text } from './officialDocument.ts';
import { hasNothing, type Said, type SaidAt, saidByPlace } from './said.ts';
import { pointLetter } from './wording/numbering.ts';
import { speakerInText } from './wording/people.ts';
import { petitionStateText, petitionText, repliedText } from './wording/petitions.ts';
import { sentence } from './wording/sentence.ts';
import { taskSentence } from './wording/taskSentence.ts';

/** With the exchange on each petition, or with no more than that it was raised and how far it is. */
type Detail = 'full' | 'main';

/** The course of the meeting: item by item, in each the speeches in order, in each what was said. */
export function courseOfMeeting(state: MeetingState, detail: Detail): Block[] {
  const agenda = agendaOf(state);
  const said = saidByPlace(state);
  const speeches = speechesByItem(state);
  const blocks = agenda.flatMap((item, index): Block[] => [
    { kind: 'clauseTitle', number: index + 1, title: itemTitle(state, item) },
    ...saidBlocks(state, said({ agendaItemId: item.id, speechId: null }), detail),
    ...(speeches.get(item.id) ?? []).flatMap((speech) => speechBlocks(state, speech, said, detail)),
  ]);
  const loose = said({ agendaItemId: null, speechId: null });
  const elsewhere = [
    ...saidBlocks(state, loose, detail),
    ...(speeches.get(null) ?? []).flatMap((speech) => speechBlocks(state, speech, said, detail)),
  ];
  if (elsewhere.length === 0) return blocks;
  const number = agenda.length + 1;
  const hasSectors = loose.points.some(({ sectorId }) => sectorId !== null);
  const title = hasSectors ? 'Kết quả công tác quản lý nhà nước theo lĩnh vực và ý kiến khác' : 'Ý kiến khác';
  return [...blocks, { kind: 'clauseTitle', number, title }, ...elsewhere];
}

/** The items that were dealt with and no more: what minutes of the results tell of the course. */
export function itemsOfMeeting(state: MeetingState): Block[] {
  return agendaOf(state).map((item, index) => ({
    kind: 'clause',
    number: index + 1,
    text: text(sentence(itemTitle(state, item))),
  }));
}

function speechesByItem(state: MeetingState): Map<string | null, Speech[]> {
  const speeches = new Map<string | null, Speech[]>();
  for (const speech of inOrder(Object.values(state.speech))) {
    const others = speeches.get(speech.agendaItemId);
    if (others) others.push(speech);
    else speeches.set(speech.agendaItemId, [speech]);
  }
  return speeches;
}

/** `Báo cáo của Văn phòng Bộ (Chánh Văn phòng Bùi Hoàng Phương)`. */
function itemTitle(state: MeetingState, item: AgendaItem): string {
  const speaker = { personId: item.presenterId, unitId: item.presenterUnitId, text: item.presenterText };
  const presenter = speakerInText(state, speaker);
  const isNamed = presenter === null || item.title.toLowerCase().includes(presenter.toLowerCase());
  const postponed = item.state === 'postponed' ? ' (chuyển sang phiên họp sau)' : '';
  return `${item.title}${isNamed ? '' : ` (${presenter})`}${postponed}`;
}

function speechBlocks(state: MeetingState, speech: Speech, saidAt: SaidAt, detail: Detail): Block[] {
  const said = saidAt({ agendaItemId: speech.agendaItemId, speechId: speech.id });
  if (hasNothing(said)) return [];
  const who = speakerInText(state, speech.speaker);
  const introduction: Block = {
    kind: 'paragraph',
    text: [
      who ? { kind: 'text', text: who, bold: true } : { kind: 'blank', length: 'phrase' },
      { kind: 'text', text: ':' },
    ],
  };
  return [introduction, ...saidBlocks(state, said, detail)];
}

/** Under sector headings where what was said has sectors, else one after the other. */
function saidBlocks(state: MeetingState, said: Said, detail: Detail): Block[] {
  const sectorIds = new Set(said.points.flatMap((point) => point.sectorId ?? []));
  const inNoSector = (record: { sectorId: string | null }) =>
    record.sectorId === null || !sectorIds.has(record.sectorId);
  const rest = { ...said, points: said.points.filter(inNoSector), plans: said.plans.filter(inNoSector) };
  return [
    ...plainBlocks(state, rest, detail),
    ...[...sectorIds].flatMap((sectorId, index): Block[] => {
      const inSector = (record: { sectorId: string | null }) => record.sectorId === sectorId;
      const label = `Lĩnh vực ${state.sector[sectorId]?.label ?? sectorId}:`;
      const points = said.points.filter(inSector);
      return [
        { kind: 'point', letter: pointLetter(index), text: text(label) },
        ...plainBlocks(state, { points, petitions: [], plans: said.plans.filter(inSector) }, detail),
      ];
    }),
  ];
}

function plainBlocks(state: MeetingState, { points, petitions, plans }: Said, detail: Detail): Block[] {
  return [
    ...points.map((point): Block => ({ kind: 'item', level: 1, text: text(sentence(point.text)) })),
    ...petitions.flatMap((petition) => petitionBlocks(state, petition, detail)),
    ...planBlocks(state, plans),
  ];
}

function planBlocks(state: MeetingState, plans: readonly Task[]): Block[] {
  if (plans.length === 0) return [];
  return [
    { kind: 'item', level: 1, text: text('Nhiệm vụ thời gian tới:') },
    ...plans.map((task): Block => ({ kind: 'item', level: 2, text: taskSentence(state, task) })),
  ];
}

function petitionBlocks(state: MeetingState, petition: Petition, detail: Detail): Block[] {
  const asked = petitionText(state, petition);
  if (detail === 'main') {
    const words = `${asked.replace(/\.$/, '')} (${petitionStateText(petition)})`;
    return [{ kind: 'item', level: 1, text: text(sentence(words)) }];
  }
  return [
    { kind: 'item', level: 1, text: text(sentence(asked)) },
    ...answersTo(state, petition.id).map(
      (answer): Block => ({ kind: 'item', level: 2, text: text(sentence(repliedText(state, answer))) }),
    ),
  ];
}
