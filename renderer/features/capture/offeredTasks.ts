import { noDeadline } from '#shared/domain/deadline.ts';
import { deadlineOf, type ProposedTask, proposedTasks } from '#shared/domain/proposedTasks.ts';
import { quickTask } from '#shared/domain/quickTask.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Calendar } from '#shared/language/deadline/calendar.ts';
import { readDeadline } from '#shared/language/deadline/readDeadlines.ts';
import type { OfferedTask } from '../../store/proposalStore.ts';

/** The tasks that a conclusion gives, as they are offered. */
export function offersOfConclusion(state: MeetingState, sentence: string, calendar: Calendar): readonly OfferedTask[] {
  return proposedTasks(state, sentence, calendar).map((proposed) => offered(proposed));
}

/**
 * What completes a task that was typed: who does it and by when, read out of its own words. What was typed behind a
 * slash counts, and the words behind `/th` are its deadline. Nothing when there is nothing to add.
 */
export function offersOfTask(state: MeetingState, typed: string, calendar: Calendar): readonly OfferedTask[] {
  const { assignedById: _, text, deadline: given, ...named } = quickTask(state, typed);
  const [first, ...others] = proposedTasks(state, text, calendar);
  const phrase = given?.phrase ?? null;
  const reading =
    phrase === null ? (first?.reading.deadline ?? readDeadline(text, calendar)) : readDeadline(phrase, calendar);
  const deadline = reading ? deadlineOf(reading) : { ...noDeadline, phrase };
  // What was called a deadline is one, to its last word.
  const said = phrase === null ? deadline : { ...deadline, phrase };
  const whole: OfferedTask = {
    ...(first ? offered(first) : { doubts: [], newDirector: null }),
    task: { ...(first?.task ?? { text }), ...named, ...(reading && { deadline: said }) },
    reason: said.due === null ? null : (reading?.reason ?? null),
  };
  const { lead, coordinating, directorId } = first?.task ?? {};
  const adds = reading || lead || coordinating || directorId || whole.newDirector;
  return [...(adds ? [whole] : []), ...others.map((proposed) => offered(proposed))];
}

function offered({ task, reading }: ProposedTask): OfferedTask {
  return {
    task,
    reason: task.deadline?.due ? (reading.deadline?.reason ?? null) : null,
    doubts: reading.doubts,
    newDirector: reading.director?.unlisted ?? null,
  };
}
