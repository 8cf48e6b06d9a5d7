import { create } from 'zustand';
import type { OpenedMeeting, SentMeeting } from '#shared/contract/calls.ts';
import type { Draft, Recovery } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Pushes } from '#shared/contract/pushes.ts';
import type { Command } from '#shared/domain/command.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { bridge } from './bridge.ts';
import { type Replica, withCommitted } from './replica.ts';

/** A command on its way to the disk, or one that the disk or a rule refused. Its text is never dropped. */
export interface Unsaved {
  readonly commandId: string;
  readonly batchId: string | null;
  readonly command: Command;
  readonly sentAt: string;
  /** Null while it is being saved. */
  readonly error: CallError | null;
}

interface MeetingStore {
  /** Null while no meeting is open. */
  readonly replica: Replica | null;
  readonly unsaved: readonly Unsaved[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The drafts as they were when the meeting was opened. */
  readonly drafts: readonly Draft[];
  readonly recovery: Recovery | null;
}

const closed: MeetingStore = {
  replica: null,
  unsaved: [],
  canUndo: false,
  canRedo: false,
  drafts: [],
  recovery: null,
};

export const useMeetingStore = create<MeetingStore>(() => closed);

/** Subscribes a component to a part of the open meeting. Only use below a window part that knows one to be open. */
export function useMeeting<T>(select: (state: MeetingState) => T): T {
  return useOpenReplica(({ state }) => select(state));
}

/** The same with the replica itself: for what follows the meeting entry by entry. */
export function useOpenReplica<T>(select: (replica: Replica) => T): T {
  return useMeetingStore(({ replica }) => {
    if (!replica) throw new Error('No meeting is open');
    return select(replica);
  });
}

/** The open meeting, for event handlers. */
export function openMeetingState(): Replica {
  const { replica } = useMeetingStore.getState();
  if (!replica) throw new Error('No meeting is open');
  return replica;
}

export async function openMeeting(meetingId: string): Promise<CallError | null> {
  const opened = await bridge.call('meeting/open', { meetingId });
  if (!opened.ok) return opened.error;
  const { drafts, recovery } = opened.value;
  useMeetingStore.setState({ ...closed, drafts, recovery, ...snapshotOf(meetingId, opened.value) });
  return null;
}

export async function closeMeeting(): Promise<void> {
  await bridge.call('meeting/close', {});
  useMeetingStore.setState(closed);
}

/** Takes in one committed entry; called for each push of the main process. */
export function receiveCommitted(committed: Pushes['meeting.committed']): void {
  const { replica, unsaved } = useMeetingStore.getState();
  if (!replica) return;
  const next = withCommitted(replica, committed);
  if (next === 'gap') {
    void refetch(replica.meetingId);
    return;
  }
  useMeetingStore.setState({
    replica: next,
    unsaved: unsaved.filter((one) => one.commandId !== committed.commandId),
    canUndo: committed.canUndo,
    canRedo: committed.canRedo,
  });
}

async function refetch(meetingId: string): Promise<void> {
  const snapshot = await bridge.call('meeting/snapshot', { meetingId });
  const { replica } = useMeetingStore.getState();
  if (!snapshot.ok || replica?.meetingId !== meetingId || snapshot.value.seq < replica.seq) return;
  useMeetingStore.setState(snapshotOf(meetingId, snapshot.value));
}

function snapshotOf(
  meetingId: string,
  sent: SentMeeting<Pick<OpenedMeeting, 'seq' | 'state' | 'canUndo' | 'canRedo'>>,
) {
  const { seq, stateJson, canUndo, canRedo } = sent;
  const state = JSON.parse(stateJson) as MeetingState;
  return { replica: { meetingId, seq, state, changes: null }, canUndo, canRedo };
}
