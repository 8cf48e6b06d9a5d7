import { create } from 'zustand';
import type { EnteredTask } from '#shared/domain/task.ts';
import type { AssignmentDoubt } from '#shared/language/assignment/assignmentReading.ts';
import type { DeadlineReason } from '#shared/language/deadline/deadlineReading.ts';
import { useMeetingStore } from './meetingStore.ts';

/** A task that was read out of a line, with what there is to say about the reading. */
export interface OfferedTask {
  readonly task: Pick<EnteredTask, 'text'> & Partial<EnteredTask>;
  /** Why the words of the deadline mean that day; null while there is no day. */
  readonly reason: DeadlineReason | null;
  readonly doubts: readonly AssignmentDoubt[];
  /** Who is to direct it and is not on the roster yet. */
  readonly newDirector: { readonly title: string; readonly name: string } | null;
}

/** Tasks that were read out of a line that has just been recorded, and wait for a key. */
export interface Proposal {
  /** What they were read out of: a conclusion that they carry out, or a task that they complete. */
  readonly origin: { readonly kind: 'conclusion' | 'task'; readonly id: string };
  /** Where it was said. */
  readonly place: { readonly agendaItemId: string | null; readonly speechId: string | null };
  readonly tasks: readonly OfferedTask[];
}

const useProposalStore = create<{ readonly proposal: Proposal | null }>(() => ({ proposal: null }));

/** Whether what a proposal was read out of is there, or on its way to the disk: undone, deleted or turned, it is not. */
function stands({ origin: { kind, id } }: Proposal, { replica, unsaved }: ReturnType<typeof useMeetingStore.getState>) {
  const record = replica?.state[kind][id];
  if (record) return record.deletedAt === null;
  return unsaved.some(({ command }) => 'id' in command && command.type === `${kind}/add` && command.id === id);
}

/** The proposal that waits; null when there is none, or when its line is no longer what it was. */
export function waitingProposal(): Proposal | null {
  const { proposal } = useProposalStore.getState();
  return proposal && stands(proposal, useMeetingStore.getState()) ? proposal : null;
}

/** The same for components. */
export function useWaitingProposal(): Proposal | null {
  const proposal = useProposalStore((store) => store.proposal);
  const isStanding = useMeetingStore((meeting) => proposal !== null && stands(proposal, meeting));
  return isStanding ? proposal : null;
}

/** Shows a proposal, in the place of the one before; null when there is none any more. */
export function propose(proposal: Proposal | null): void {
  if (useProposalStore.getState().proposal !== proposal) useProposalStore.setState({ proposal });
}
