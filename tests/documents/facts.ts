import { citationDoubt } from '#shared/domain/citation.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Paper } from './papers.ts';
import {
  answersOf,
  assigned,
  attending,
  chairId,
  dayIn,
  days,
  givenToSomebody,
  hasSomethingIn,
  isClerk,
  isOfChair,
  isOnlyGivenWork,
  isOver,
  isPublished,
  itemFacts,
  leadOf,
  live,
  nameOf,
  numberIn,
  numberOf,
  personNamed,
  planned,
  publicPoints,
  publicTaskFacts,
  saidDays,
  speakerNamed,
  standing,
  taskFacts,
  unlessChair,
} from './recordFacts.ts';

/**
 * What a meeting knows, kind by kind, in the words and figures that have to be read on paper; and which papers have to
 * carry it. Written from the records alone: nothing here asks the documents' own wording.
 */
export interface FactKind {
  readonly name: string;
  readonly in: readonly Paper[];
  of(state: MeetingState): readonly (string | null | undefined)[];
}

const everyMinutes = ['minutes', 'minutesMainCourse', 'minutesResults'] as const;
const course = ['minutes', 'minutesMainCourse'] as const;
const notices = ['notice', 'noticeWithAppendix'] as const;
const taskAppendices = ['tasksByUnit', 'tasksInOrder'] as const;
/** The notice with what belongs to it. */
export const noticesAndAppendices = [...notices, ...taskAppendices] as const;
export const papersWithTasks = [...everyMinutes, ...noticesAndAppendices] as const;
const withPetitions = ['minutes', 'minutesResults', ...notices, 'petitionAppendix'] as const;
const withPresence = [...everyMinutes, ...notices, 'pressSummary'] as const;

/** The table: a kind of fact, the papers that carry it. */
export const factKinds: readonly FactKind[] = [
  {
    name: 'the title of the conference',
    in: [...papersWithTasks, 'petitionAppendix', 'attendanceList', 'unitSheets', 'pressSummary', 'workingAgenda'],
    of: (state) => Object.values(state.meeting).map(({ title }) => title),
  },
  {
    name: 'where it was held',
    in: [...everyMinutes, 'attendanceList', 'workingAgenda'],
    of: (state) => Object.values(state.meeting).flatMap(({ place, room }) => [place, room]),
  },
  {
    name: 'how many sites took part',
    in: [...everyMinutes, ...notices, 'attendanceList', 'pressSummary', 'workingAgenda'],
    of: (state) =>
      Object.values(state.meeting).map(({ siteCount }) =>
        siteCount === null ? null : `${numberIn(siteCount)} điểm cầu`,
      ),
  },
  {
    name: 'who chaired',
    in: [
      ...papersWithTasks.filter((paper) => !taskAppendices.some((one) => one === paper)),
      'attendanceList',
      'unitSheets',
    ],
    of: (state) => [personNamed(state, chairId(state))],
  },
  {
    name: 'number and date of the minutes',
    in: everyMinutes,
    of: (state) => [numberOf(state, 'minutes')],
  },
  {
    name: 'number of the notice',
    in: [...notices, ...taskAppendices, 'petitionAppendix', 'unitSheets'],
    of: (state) => [numberOf(state, 'notice')],
  },
  {
    name: 'everybody of the roster who was not only given work, with titles',
    in: ['attendanceList'],
    of: (state) =>
      Object.values(state.person)
        .filter((person) => !isOnlyGivenWork(state, person))
        .flatMap(({ name, title, unitText }) => [name, title, unitText]),
  },
  {
    name: 'who was there',
    in: everyMinutes,
    of: (state) => attending(state, 'present', 'late', 'delegated').map(nameOf),
  },
  {
    name: 'who was there, but for who only took the minutes',
    in: [...notices, 'pressSummary'],
    of: (state) =>
      attending(state, 'present', 'late', 'delegated')
        .filter((person) => !isClerk(state, person))
        .map(nameOf),
  },
  {
    name: 'of which unit those are who were there',
    in: everyMinutes,
    of: (state) =>
      attending(state, 'present', 'late', 'delegated').map(
        ({ unitText, unitId }) => unitText ?? state.unit[unitId ?? '']?.name,
      ),
  },
  {
    name: 'who was not there',
    in: [...everyMinutes, 'attendanceList'],
    of: (state) => attending(state, 'excused', 'absent').map(nameOf),
  },
  {
    name: 'who came instead of whom',
    in: [...withPresence, 'attendanceList'],
    of: (state) =>
      attending(state, 'delegated')
        .filter((person) => person.id !== chairId(state) && !isClerk(state, person))
        .map(({ id }) => state.attendance[id]?.delegateText),
  },
  {
    name: 'every site',
    in: [...everyMinutes, 'attendanceList'],
    of: (state) => Object.values(state.site).map(({ name }) => name),
  },
  {
    name: 'head and number of people of every site',
    in: ['attendanceList'],
    of: (state) =>
      Object.values(state.site).flatMap(({ headText, participantCount }) => [
        headText,
        participantCount === null ? null : String(participantCount),
      ]),
  },
  {
    name: 'the items of the agenda with who presents them',
    in: ['workingAgenda'],
    of: (state) => Object.values(state.agendaItem).flatMap((item) => itemFacts(state, item)),
  },
  {
    name: 'the items of the agenda with who presented them; when it is over, but those of which nothing is known',
    in: course,
    of: (state) =>
      Object.values(state.agendaItem)
        .filter((item) => !isOver(state) || item.state !== 'waiting' || hasSomethingIn(state, item))
        .flatMap((item) => itemFacts(state, item)),
  },
  {
    name: 'the items that were dealt with or put off, with who presented them',
    in: ['minutesResults'],
    of: (state) =>
      Object.values(state.agendaItem)
        .filter((item) => item.state !== 'waiting')
        .flatMap((item) => itemFacts(state, item)),
  },
  {
    name: 'who spoke',
    in: course,
    of: (state) => Object.values(state.speech).map(({ speaker }) => speakerNamed(state, speaker)),
  },
  {
    name: 'planned minutes of the items',
    in: ['workingAgenda'],
    of: (state) =>
      Object.values(state.agendaItem).map(({ plannedMinutes }) =>
        plannedMinutes ? `${numberIn(plannedMinutes)} phút` : null,
      ),
  },
  { name: 'what was said', in: course, of: (state) => publicPoints(state).map(({ text }) => text) },
  {
    name: 'who said it',
    in: course,
    of: (state) =>
      publicPoints(state).map(({ speechId }) => {
        const speech = speechId ? state.speech[speechId] : undefined;
        return speech && speakerNamed(state, speech.speaker);
      }),
  },
  {
    name: 'what the chair said',
    in: [...notices, 'pressSummary'],
    of: (state) => publicPoints(state).flatMap((point) => (isOfChair(state, point) ? [point.text] : [])),
  },
  {
    name: 'what was reported of a field of work, with its name',
    in: ['pressSummary'],
    of: (state) =>
      publicPoints(state)
        .filter((point) => !isOfChair(state, point))
        .flatMap(({ sectorId, text }) => (sectorId ? [text, state.sector[sectorId]?.label] : [])),
  },
  {
    name: 'conclusions in the wording that stands, and whose they are',
    in: [...everyMinutes, ...notices],
    of: (state) => live(state.conclusion).flatMap((one) => [standing(one), unlessChair(state, one.concludedById)]),
  },
  {
    name: 'conclusions that the chair approved as they are, with their tasks',
    in: ['pressSummary'],
    of: (state) =>
      live(state.conclusion)
        .filter(isPublished(state))
        .flatMap((one) => [
          standing(one),
          ...assigned(state).flatMap((task) =>
            task.conclusionIds.includes(one.id) ? publicTaskFacts(state, task) : [],
          ),
        ]),
  },
  {
    name: 'tasks that were given: text, lead, helpers, director, deadline, who gave them',
    in: papersWithTasks,
    of: (state) => assigned(state).flatMap((task) => taskFacts(state, task)),
  },
  {
    name: 'tasks that were given to somebody',
    in: ['unitSheets'],
    of: (state) => givenToSomebody(state).flatMap((task) => taskFacts(state, task)),
  },
  {
    name: 'what units announced',
    in: everyMinutes,
    of: (state) => planned(state).flatMap((task) => taskFacts(state, { ...task, assignedById: null })),
  },
  {
    name: 'what units announced, for the public',
    in: ['pressSummary'],
    of: (state) => planned(state).flatMap((task) => [task.text, ...leadOf(state, task), ...saidDays(task)]),
  },
  {
    name: 'what units announced, for those who are stated to do it',
    in: ['unitSheets'],
    of: (state) =>
      planned(state)
        .filter((task) => leadOf(state, task).length > 0)
        .flatMap((task) => [task.text, ...leadOf(state, task), task.deadline.phrase, ...days(task)]),
  },
  {
    name: 'petitions, who raised them, their legal basis',
    in: [...withPetitions, 'minutesMainCourse'],
    of: (state) =>
      live(state.petition).flatMap(({ text, fromText, fromUnitIds, legalReference }) => [
        text,
        legalReference,
        ...(fromText === null ? fromUnitIds.map((id) => state.unit[id]?.name) : [fromText]),
      ]),
  },
  {
    name: 'answers, who gave them, their legal basis',
    in: withPetitions,
    of: (state) => answersOf(state).flatMap(({ text, by, legalBasis }) => [text, legalBasis, speakerNamed(state, by)]),
  },
  {
    name: 'who has to answer a petition',
    in: [...notices, 'minutesResults'],
    of: (state) =>
      live(state.petition).flatMap(({ assignedUnitIds }) => assignedUnitIds.map((id) => state.unit[id]?.name)),
  },
  {
    name: 'who has to answer, when a petition came and was made public',
    in: ['petitionAppendix'],
    of: (state) =>
      live(state.petition).flatMap(({ assignedUnitIds, receivedOn, publishedOn, publishedAt }) => [
        ...assignedUnitIds.map((id) => state.unit[id]?.name),
        dayIn(receivedOn),
        dayIn(publishedOn),
        publishedAt,
      ]),
  },
  {
    name: 'figures as they were printed, with what they are compared with',
    in: ['minutes', 'pressSummary'],
    of: (state) =>
      live(state.statistic).flatMap(({ label, figure, unit, qualifier, rate, change, target, previous, history }) => [
        ...[label, unit, qualifier, change?.unit, change?.since, previous?.period],
        ...[figure, rate, previous?.figure, target].map(
          (one) => one && (one.printed ?? (Number.isInteger(one.value) ? numberIn(one.value) : null)),
        ),
        ...history.map(({ year }) => `năm ${year}`),
      ]),
  },
  {
    name: 'the petitions of the period in figures',
    in: ['minutes', 'petitionAppendix', 'pressSummary'],
    of: (state) =>
      Object.values(state.petitionSummary).flatMap(({ periodText, total, channels }) => [
        periodText,
        total === null ? null : `${numberIn(total)} kiến nghị`,
        ...channels.flatMap(({ received, resolved, pending, answered, publishedOn }) => [
          ...[received, resolved, pending, answered].map((count) => (count === null ? null : numberIn(count))),
          publishedOn,
        ]),
      ]),
  },
  {
    name: 'legal documents that were named; as they were written where that can’t be right',
    in: course,
    of: (state) =>
      Object.values(state.meeting).flatMap((meeting) =>
        live(state.citation).flatMap((one) =>
          citationDoubt(one, meeting) === null ? [one.key, one.type] : [one.asWritten],
        ),
      ),
  },
];
