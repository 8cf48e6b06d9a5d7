import { type AgendaItem, agendaOf } from '../domain/agendaItem.ts';
import { answersTo, type Petition } from '../domain/petition.ts';
import type { Speech } from '../domain/speech.ts';
import type { MeetingState } from '../domain/state.ts';
import type { Task } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';
import { isHeldIn, isOver } from './heldItems.ts';
import { type Block, type Run, text } from './officialDocument.ts';
import { hasNothing, type Said, type SaidAt, saidByPlace } from './said.ts';
import { pointLetter } from './wording/numbering.ts';
import { speakerInText } from './wording/people.ts';
import { petitionStateText, petitionText, repliedText } from './wording/petitions.ts';
import { itemWithPresenter, plannedPresenter, presenterInText } from './wording/presenting.ts';
import { remarked, sentence } from './wording/sentence.ts';
import { taskSentence } from './wording/taskSentence.ts';

/** With the exchange on each petition, or with no more than that it was raised and how far it is. */
type Detail = 'full' | 'main';

/** A clause of the course: its title, what was said under it. */
interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The course of the meeting: item by item, in each the speeches in order, in each what was said. */
export function courseOfMeeting(state: MeetingState, detail: Detail): Block[] {
  const agenda = itemsOfCourse(state);
  const said = saidByPlace(state);
  const speeches = speechesByItem(state);
  const { bySector, other } = parted(said({ agendaItemId: null, speechId: null }));
  const parts = agenda.map(
    (item): Part => ({
      title: itemTitle(state, item),
      blocks: [
        ...saidBlocks(state, said({ agendaItemId: item.id, speechId: null }), detail),
        ...speechBlocks(state, speeches.get(item.id) ?? [], said, detail, item),
      ],
    }),
  );
  const results = {
    title: 'Kết quả công tác quản lý nhà nước theo lĩnh vực',
    blocks: saidBlocks(state, bySector, detail),
  };
  const further = [
    ...saidBlocks(state, other, detail),
    ...speechBlocks(state, speeches.get(null) ?? [], said, detail, null),
  ];
  const place = placeOfResults(agenda);
  return [
    ...parts.slice(0, place),
    ...(results.blocks.length > 0 ? [results] : []),
    ...parts.slice(place),
    ...(further.length > 0 ? [{ title: 'Ý kiến khác', blocks: further }] : []),
  ].flatMap(({ title, blocks }, index): Block[] => [{ kind: 'clauseTitle', number: index + 1, title }, ...blocks]);
}

/** What was recorded under no item: the results of a field of work with the plans in it, and all else. */
function parted({ points, petitions, plans }: Said): { readonly bySector: Said; readonly other: Said } {
  const sectorIds = new Set(points.map(({ sectorId }) => sectorId));
  const isInSector = ({ sectorId }: { readonly sectorId: string | null }) =>
    sectorId !== null && sectorIds.has(sectorId);
  const isElsewhere = (record: { readonly sectorId: string | null }) => !isInSector(record);
  return {
    bySector: { points: points.filter(isInSector), petitions: [], plans: plans.filter(isInSector) },
    other: { points: points.filter(isElsewhere), petitions, plans: plans.filter(isElsewhere) },
  };
}

/**
 * Behind which item results stand that were recorded under none: they are reported, so behind the last report of the
 * office or of a field; else before the chair concludes.
 */
function placeOfResults(agenda: readonly AgendaItem[]): number {
  const report = agenda.findLastIndex(({ type }) => type === 'officeReport' || type === 'sectorReport');
  if (report !== -1) return report + 1;
  const end = agenda.findIndex(({ type }) => type === 'conclusions' || type === 'closing');
  return end === -1 ? agenda.length : end;
}

/** The items that were dealt with or put off, and no more: what minutes of the results tell of the course. */
export function itemsOfMeeting(state: MeetingState): Block[] {
  return agendaOf(state)
    .filter(isToldIn(state))
    .map((item, index) => ({ kind: 'clause', number: index + 1, text: text(sentence(itemTitle(state, item))) }));
}

function isToldIn(state: MeetingState): (item: AgendaItem) => boolean {
  const isHeld = isHeldIn(state);
  return (item) => isHeld(item) || item.state === 'postponed';
}

/**
 * The items that the course goes through. When the meeting is over, one that never began and of which nothing is
 * recorded is left out: what became of it the record does not tell. Where that is so of all, nobody went through the
 * agenda, which then tells nothing.
 */
function itemsOfCourse(state: MeetingState): AgendaItem[] {
  const agenda = agendaOf(state);
  const isFollowed = isOver(state) && agenda.some(isHeldIn(state));
  return isFollowed ? agenda.filter(isToldIn(state)) : agenda;
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

/**
 * `Báo cáo công tác tháng (Chánh Văn phòng Bùi Hoàng Phương)`, by the programme: who did speak is told below it. Of an
 * item that was put off, that it was.
 */
function itemTitle(state: MeetingState, item: AgendaItem): string {
  const remark = item.state === 'postponed' ? 'chuyển sang phiên họp sau' : null;
  return itemWithPresenter(state, item, plannedPresenter(item), remark);
}

/**
 * Who spoke, in order, each with what they said. Of whom nothing is recorded it is told that they spoke, unless that is
 * told already: the title of the item names its presenter.
 */
function speechBlocks(
  state: MeetingState,
  speeches: readonly Speech[],
  saidAt: SaidAt,
  detail: Detail,
  item: AgendaItem | null,
): Block[] {
  const told = new Set<string>();
  const inTitle = item && presenterInText(state, item);
  return speeches.flatMap(({ id, agendaItemId, speaker }): Block[] => {
    const said = saidAt({ agendaItemId, speechId: id });
    const who = speakerInText(state, speaker);
    const isSilent = hasNothing(said);
    if (isSilent && (who === null || told.has(who) || who === inTitle)) return [];
    if (who !== null) told.add(who);
    const name: Run = who ? { kind: 'text', text: who, bold: true } : { kind: 'blank', length: 'phrase' };
    const end: Run = { kind: 'text', text: isSilent ? ' phát biểu.' : ':' };
    return [{ kind: 'paragraph', text: [name, end] }, ...saidBlocks(state, said, detail)];
  });
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
      const label = text(`Lĩnh vực ${state.sector[sectorId]?.label ?? sectorId}:`);
      const points = said.points.filter(inSector);
      return [
        sectorIds.size > 1
          ? { kind: 'point', letter: pointLetter(index), text: label }
          : { kind: 'paragraph', text: label },
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
    ...plans.map((task): Block => ({ kind: 'item', level: 2, text: taskSentence(state, task, 'final') })),
  ];
}

function petitionBlocks(state: MeetingState, petition: Petition, detail: Detail): Block[] {
  const asked = petitionText(state, petition);
  if (detail === 'main') {
    const words = remarked(asked, petitionStateText(petition));
    return [{ kind: 'item', level: 1, text: text(sentence(words)) }];
  }
  return [
    { kind: 'item', level: 1, text: text(sentence(asked)) },
    ...answersTo(state, petition.id).map(
      (answer): Block => ({ kind: 'item', level: 2, text: text(sentence(repliedText(state, answer))) }),
    ),
  ];
}
