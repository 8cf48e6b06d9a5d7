import { currentAgendaItem } from '#shared/domain/agendaItem.ts';
import type { Command } from '#shared/domain/command.ts';
import { noDeadline } from '#shared/domain/deadline.ts';
import { prepareProposals } from '#shared/domain/proposedTasks.ts';
import { assignerNow } from '#shared/domain/quickTask.ts';
import { currentSpeech } from '#shared/domain/speech.ts';
import { meetingCalendar } from '../../store/calendar.ts';
import { newId } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { type OfferedTask, type Proposal, propose, waitingProposal } from '../../store/proposalStore.ts';
import { words } from '../../store/translation.ts';
import { notify } from '../../store/uiStore.ts';
import type { CaptureLine } from './captureCommands.ts';
import { offersOfConclusion, offersOfTask } from './offeredTasks.ts';

/** Reads the tasks out of a line that was just recorded, and offers them. Nothing of it is recorded by itself. */
export function proposeTasks({ id, kind, text }: CaptureLine): void {
  if (kind !== 'conclusion' && kind !== 'task') {
    propose(null);
    return;
  }
  const { state } = openMeetingState();
  const place = { agendaItemId: currentAgendaItem(state)?.id ?? null, speechId: currentSpeech(state)?.id ?? null };
  const read = kind === 'task' ? offersOfTask : offersOfConclusion;
  const tasks = read(state, text, meetingCalendar());
  propose(tasks.length > 0 ? { origin: { kind, id }, place, tasks } : null);
}

/** Makes the first reading as quick as the others. */
export function prepareReading(): void {
  prepareProposals(openMeetingState().state, meetingCalendar());
}

/** Tab: the proposed tasks are recorded, as one gesture. */
export async function takeProposal(): Promise<void> {
  const proposal = waitingProposal();
  if (!proposal) return;
  propose(null);
  if (!(await perform(...proposal.tasks.flatMap((offered, index) => commandsOf(proposal, offered, index))))) {
    // It waits again, unless another one has taken its place.
    if (waitingProposal() === null) propose(proposal);
    return;
  }
  const count = proposal.tasks.length;
  notify(words()(proposal.origin.kind === 'task' ? 'proposal.completed' : 'proposal.taken', { count }));
}

/** A director who is not on the roster is put there first. */
function commandsOf({ origin, place }: Proposal, { task, newDirector }: OfferedTask, index: number): Command[] {
  const directorId = newDirector ? newId() : undefined;
  const entered: Command[] =
    newDirector && directorId
      ? [{ type: 'person/add', id: directorId, person: { ...newDirector, role: 'leader' } }]
      : [];
  const whole = { ...task, ...(directorId && { directorId }) };
  if (origin.kind === 'task' && index === 0) return [...entered, { type: 'task/edit', id: origin.id, patch: whole }];
  const assignedById = assignerNow(openMeetingState().state);
  const conclusionIds = origin.kind === 'conclusion' ? [origin.id] : [];
  return [...entered, { type: 'task/add', id: newId(), task: { assignedById, ...whole, conclusionIds }, ...place }];
}

/** Delete: the days that were read are dropped; the words of the deadlines stay. */
export function dropDeadline(): void {
  const proposal = waitingProposal();
  if (!proposal) return;
  const tasks = proposal.tasks.map((offered) => {
    const phrase = offered.task.deadline?.phrase ?? null;
    return { ...offered, task: { ...offered.task, deadline: { ...noDeadline, phrase } }, reason: null };
  });
  propose({ ...proposal, tasks });
}
