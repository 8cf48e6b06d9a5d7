import { currentIssuance } from '../domain/issuance.ts';
import { meetingOf, periodSlug } from '../domain/meeting.ts';
import type { MeetingState } from '../domain/state.ts';
import { tasksOf } from '../domain/task.ts';
import { assignmentTable } from './assignmentTable.ts';
import { attachedTo } from './attachedTo.ts';
import { inCapitals } from './capitals.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { type Appendix, type OfficialDocument, text } from './officialDocument.ts';

/**
 * The appendix of tasks (phụ lục phân công nhiệm vụ) of the concluding notice as a file of its own: rows 25–27 of
 * Decree 30, Appendix I, section V, and its form 2.1. Landscape is what section I allows to a table that was split off.
 * The columns are those that offices follow tasks with (domain.md §5.6).
 */
export const taskAppendix: DocumentDefinition = {
  options: ['taskOrder', 'orientation'],
  defaults: { orientation: 'landscape' },
  make,
};

function make(state: MeetingState, options: DocumentOptions): OfficialDocument {
  const meeting = meetingOf(state);
  return {
    type: 'taskAppendix',
    draft: currentIssuance(state, 'notice') === undefined,
    metadata: { title: `Phụ lục phân công nhiệm vụ tại ${meeting.title}`, author: meeting.agency.name },
    fileStem: `phu-luc-nhiem-vu-${periodSlug(meeting)}`,
    orientation: options.orientation,
    marks: { urgency: null, circulation: null },
    main: null,
    appendices: [tasksAsAppendix(state, options)],
  };
}

/** Behind the signature of the notice, or alone: every task that the notice gives; what units announced is none. */
export function tasksAsAppendix(
  state: MeetingState,
  { taskOrder, orientation }: Pick<DocumentOptions, 'taskOrder' | 'orientation'>,
): Appendix {
  const tasks = tasksOf(state).filter((task) => task.kind !== 'planned');
  return {
    label: 'Phụ lục',
    title: `PHÂN CÔNG NHIỆM VỤ TẠI ${inCapitals(meetingOf(state).title)}`,
    reference: attachedTo(state, 'notice', 'Kèm theo'),
    orientation,
    body:
      tasks.length > 0
        ? [assignmentTable(state, tasks, taskOrder, orientation)]
        : [{ kind: 'paragraph', text: text('Hội nghị không phát sinh nhiệm vụ.') }],
  };
}
