import { type AgendaItem, agendaOf } from '../domain/agendaItem.ts';
import { meetingOf, periodSlug } from '../domain/meeting.ts';
import type { MeetingState } from '../domain/state.ts';
import type { Span } from '../domain/values.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { headingOf } from './heading.ts';
import { meetingFacts } from './meetingFacts.ts';
import {
  type Block,
  type OfficialDocument,
  type TableColumn,
  type Text,
  text,
  textOrBlank,
} from './officialDocument.ts';
import { clockTime } from './wording/dates.ts';
import { countText } from './wording/figures.ts';
import { presenterInText } from './wording/presenting.ts';

/**
 * The programme of the conference (chương trình): the head of form 1.4 of Decree 30 without number, place and date,
 * since a programme that is handed out with the invitation is not issued; it tells the day of the conference. Before the
 * meeting it tells the planned times, from its beginning the real ones too.
 */
export const workingAgenda: DocumentDefinition = { options: ['circulation'], make };

function make(state: MeetingState, { circulation }: DocumentOptions): OfficialDocument {
  const meeting = meetingOf(state);
  return {
    type: 'workingAgenda',
    draft: false,
    metadata: { title: `Chương trình ${meeting.title}`, author: meeting.agency.name },
    fileStem: `chuong-trinh-${periodSlug(meeting)}`,
    orientation: 'portrait',
    marks: { urgency: null, circulation },
    main: {
      heading: { ...headingOf(meeting.agency, 'CTr', undefined, false), number: null },
      typeName: 'CHƯƠNG TRÌNH',
      abstract: meeting.title,
      body: [...meetingFacts(state), ...programme(state)],
      ending: null,
    },
    appendices: [],
  };
}

const planned: readonly TableColumn[] = [
  { title: 'TT', share: 0.07, align: 'centre' },
  { title: 'Nội dung', share: 0.48, align: 'left' },
  { title: 'Người trình bày', share: 0.27, align: 'left' },
  { title: 'Thời lượng dự kiến', share: 0.18, align: 'centre' },
];

const plannedAndReal: readonly TableColumn[] = [
  { title: 'TT', share: 0.07, align: 'centre' },
  { title: 'Nội dung', share: 0.38, align: 'left' },
  { title: 'Người trình bày', share: 0.22, align: 'left' },
  { title: 'Thời lượng dự kiến', share: 0.14, align: 'centre' },
  { title: 'Thời gian thực hiện', share: 0.19, align: 'centre' },
];

function programme(state: MeetingState): Block[] {
  const items = agendaOf(state);
  if (items.length === 0) return [{ kind: 'paragraph', text: [{ kind: 'blank', length: 'rest' }] }];
  const hasRealTimes = items.some(({ spans }) => spans.length > 0);
  const minutes = items.map(({ plannedMinutes }) => plannedMinutes ?? 0);
  const isPlanned = items.every(({ plannedMinutes }) => plannedMinutes !== null);
  const total = minutes.reduce((sum, value) => sum + value, 0);
  return [
    {
      kind: 'table',
      caption: null,
      columns: hasRealTimes ? plannedAndReal : planned,
      rows: items.map((item, index) => row(state, item, index + 1, hasRealTimes)),
    },
    ...(isPlanned
      ? [{ kind: 'paragraph', text: text(`Tổng thời lượng dự kiến: ${countText(total)} phút.`) } as const]
      : []),
  ];
}

function row(state: MeetingState, item: AgendaItem, number: number, hasRealTimes: boolean): Text[] {
  const postponed = item.state === 'postponed' ? ' (chuyển sang phiên họp sau)' : '';
  return [
    text(String(number)),
    text(`${item.title}${postponed}`),
    textOrBlank(presenterInText(state, item), 'word'),
    textOrBlank(item.plannedMinutes === null ? null : `${countText(item.plannedMinutes)} phút`, 'word'),
    ...(hasRealTimes ? [text(realTime(item.spans))] : []),
  ];
}

/** From the outer stamps (SPEC A4): `08 giờ 30 - 09 giờ 05`; nothing for an item that did not run. */
function realTime(spans: readonly Span[]): string {
  const from = spans[0]?.from;
  const to = spans.at(-1)?.to;
  return [from, to].flatMap((instant) => (instant ? [clockTime(instant)] : [])).join(' - ');
}
