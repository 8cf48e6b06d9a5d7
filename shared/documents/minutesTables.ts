import { live } from '../domain/records.ts';
import type { MeetingState } from '../domain/state.ts';
import { coordinatingLabels, type Task, tasksOf } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';
import { type Block, type Text, text } from './officialDocument.ts';
import { petitionSummaries } from './petitionSummaries.ts';
import { conclusionNumbers, deadlineCell, directionText, leadCell, taskCell } from './taskCells.ts';
import { assignerText } from './wording/assigning.ts';
import { statisticText } from './wording/figures.ts';

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
  const others = [...coordinatingLabels(state, task), directionText(state, task)].filter((part) => part !== null);
  const numbers = conclusionNumbers(state, task);
  return [
    text(String(number)),
    taskCell(task, [numbers && `kết luận ${numbers}`, assignerText(state, task)]),
    leadCell(state, task, 'minutes'),
    text(others.join('; ')),
    deadlineCell(state, task, 'minutes'),
  ];
}

/** Every figure that was spoken, as it was printed. */
export function statisticsTable(state: MeetingState): Block[] {
  const statistics = inOrder(live(state.statistic));
  const summaries = petitionSummaries(state);
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
