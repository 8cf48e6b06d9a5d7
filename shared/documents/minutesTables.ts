import { conclusionsOf } from '../domain/conclusion.ts';
import { live } from '../domain/records.ts';
import type { MeetingState } from '../domain/state.ts';
import type { PetitionSummary } from '../domain/statistic.ts';
import { coordinatingLabels, leadLabel, type Task, tasksOf } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';
import { type Block, type Text, text, textOrBlank } from './officialDocument.ts';
import { statisticText, vietnameseNumber } from './wording/figures.ts';
import { calledInText } from './wording/people.ts';
import { deadlineText } from './wording/taskSentence.ts';

/** All tasks that came up: what, who leads, who takes part, until when. */
export function taskTable(state: MeetingState): Block[] {
  const tasks = tasksOf(state);
  if (tasks.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: null,
      columns: [
        { title: 'TT', share: 0.06, align: 'centre' },
        { title: 'Nội dung', share: 0.4, align: 'left' },
        { title: 'Chủ trì', share: 0.19, align: 'left' },
        { title: 'Phối hợp, chỉ đạo', share: 0.16, align: 'left' },
        { title: 'Thời hạn', share: 0.19, align: 'left' },
      ],
      rows: tasks.map((task, index) => taskRow(state, task, index + 1)),
    },
  ];
}

function taskRow(state: MeetingState, task: Task, number: number): Text[] {
  const director = task.directorId ? state.person[task.directorId] : undefined;
  const others = [...coordinatingLabels(state, task), ...(director ? [`${calledInText(director)} chỉ đạo`] : [])];
  const numbers = conclusionsOf(state).flatMap(({ id }, index) => (task.conclusionIds.includes(id) ? [index + 1] : []));
  const origin = numbers.length > 0 ? ` (kết luận ${numbers.join(', ')})` : '';
  const isRule = task.kind === 'rule' || task.kind === 'standingMeasure';
  const deadline = deadlineText(task.deadline);
  return [
    text(String(number)),
    text(`${task.text}${origin}`),
    textOrBlank(leadLabel(state, task), 'word'),
    text(others.join('; ')),
    deadline || !isRule ? textOrBlank(deadline, 'word') : text('thường xuyên'),
  ];
}

/** Every figure that was spoken, as it was printed. */
export function statisticsTable(state: MeetingState): Block[] {
  const statistics = inOrder(live(state.statistic));
  const summaries = Object.values(state.petitionSummary).flatMap(summaryBlocks);
  if (statistics.length === 0) return summaries;
  return [
    {
      kind: 'table',
      caption: null,
      columns: [
        { title: 'TT', share: 0.06, align: 'centre' },
        { title: 'Nội dung', share: 0.5, align: 'left' },
        { title: 'Số liệu', share: 0.44, align: 'left' },
      ],
      rows: statistics.map((statistic, index) => [
        text(String(index + 1)),
        text(statistic.label),
        text(statisticText(statistic)),
      ]),
    },
    ...summaries,
  ];
}

const channels = {
  citizens: 'Kiến nghị của người dân, doanh nghiệp, tổ chức',
  departmentToUnit: 'Kiến nghị của các Sở gửi đơn vị thuộc Bộ',
  departmentToConference: 'Kiến nghị của các Sở gửi Hội nghị giao ban',
} as const;

function summaryBlocks(summary: PetitionSummary): Block[] {
  const count = (value: number | null, words: string) =>
    value === null ? null : `${words} ${value < 10 ? `0${value}` : vietnameseNumber(value)}`;
  const total = summary.total === null ? '' : `: tổng số ${vietnameseNumber(summary.total)} kiến nghị`;
  const period = summary.periodText ? ` ${summary.periodText}` : '';
  return [
    { kind: 'paragraph', text: text(`Tình hình giải quyết kiến nghị${period}${total}, trong đó:`) },
    ...summary.channels.map((line): Block => {
      const parts = [
        count(line.received, 'nhận được'),
        count(line.resolved, 'đã giải quyết'),
        count(line.pending, 'đang giải quyết'),
        count(line.answered, 'đã trả lời'),
        line.ratePercent === null ? null : `đạt ${vietnameseNumber(line.ratePercent)}%`,
        line.publishedOn ? `đăng trên ${line.publishedOn}` : null,
      ].filter((part) => part !== null);
      return { kind: 'item', level: 1, text: text(`${channels[line.channel]}: ${parts.join('; ')}.`) };
    }),
  ];
}
