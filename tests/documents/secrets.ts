import { type FactKind, noticesAndAppendices, papersWithTasks } from './facts.ts';
import { assigned, deleted, isPublished, live, planned, standing } from './recordFacts.ts';

/** What must stand on no paper of the list. */
export const secrets: readonly FactKind[] = [
  {
    name: 'private notes, remarks of the secretary, the chair’s remarks to the secretary',
    in: [...papersWithTasks, 'petitionAppendix', 'attendanceList', 'unitSheets', 'pressSummary', 'workingAgenda'],
    of: (state) => [
      ...Object.values(state.point).flatMap(({ isPrivate, text }) => (isPrivate ? [text] : [])),
      ...[...Object.values(state.person), ...Object.values(state.task)].map(({ note }) => note),
      ...Object.values(state.conclusion).map(({ verdict }) => verdict?.remark),
    ],
  },
  {
    name: 'what is in the bin',
    in: [...papersWithTasks, 'petitionAppendix', 'attendanceList', 'unitSheets', 'pressSummary', 'workingAgenda'],
    of: (state) => [
      ...deleted(state.point).map(({ text }) => text),
      ...deleted(state.conclusion).flatMap(({ spokenText, editedText }) => [spokenText, editedText]),
      ...deleted(state.task).flatMap(({ text, deadline }) => [text, deadline.phrase]),
      ...deleted(state.petition).map(({ text }) => text),
      ...deleted(state.answer).map(({ text }) => text),
      ...deleted(state.statistic).map(({ label }) => label),
      ...deleted(state.citation).map(({ key }) => key),
    ],
  },
  {
    name: 'leads and helpers that nobody stated',
    in: [...papersWithTasks, 'unitSheets', 'pressSummary'],
    of: (state) =>
      live(state.task).flatMap(({ lead, coordinating, source }) => [
        source.inferred.includes('lead') ? lead?.text : null,
        ...(source.inferred.includes('coordinating') ? coordinating.map(({ text }) => text) : []),
      ]),
  },
  {
    name: 'conclusions that the chair did not approve as they are, and tasks that belong to no other',
    in: ['pressSummary'],
    of: (state) => {
      const published = new Set(
        live(state.conclusion)
          .filter(isPublished(state))
          .map(({ id }) => id),
      );
      return [
        ...live(state.conclusion).flatMap((one) => (published.has(one.id) ? [] : [standing(one)])),
        ...assigned(state).flatMap((task) => (task.conclusionIds.some((id) => published.has(id)) ? [] : [task.text])),
      ];
    },
  },
  {
    name: 'what units announced of themselves, as if it had been given to them',
    in: noticesAndAppendices,
    of: (state) => planned(state).map(({ text }) => text),
  },
];
