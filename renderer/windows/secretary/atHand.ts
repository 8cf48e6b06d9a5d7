import type { ChairSelection } from '#shared/domain/chairView/chairSelection.ts';
import type { ChairSource } from '#shared/domain/chairView/chairSource.ts';
import { petitionsOf } from '#shared/domain/petition.ts';
import { currentSpeech } from '#shared/domain/speech.ts';
import { tasksOf, tasksOfConclusion } from '#shared/domain/task.ts';
import type { AtHand } from '../../features/chairChooser/choosing.ts';
import type { RecordRef } from '../../store/uiStore.ts';

interface Hand {
  readonly selectedRecord: RecordRef | null;
  /** What is on the chair's screen. */
  readonly selection: ChairSelection | null;
}

/**
 * Which record a view of the chair's screen is about when none is named: what is selected, else what goes on in the
 * meeting, else what stood on the screen before, else the first one (of petitions the last: it is being recorded).
 */
export function atHand(state: ChairSource, hand: Hand): AtHand {
  const finders = { taskReview: taskAtHand, unit: unitAtHand, petition: petitionAtHand } as const;
  return (view) => finders[view](state, hand);
}

function taskAtHand(state: ChairSource, { selectedRecord: selected, selection }: Hand): string | null {
  if (selected?.kind === 'task') return selected.id;
  const ofConclusion = selected?.kind === 'conclusion' ? tasksOfConclusion(state, selected.id)[0]?.id : undefined;
  const before = selection?.name === 'taskReview' ? selection.taskId : undefined;
  return ofConclusion ?? before ?? tasksOf(state)[0]?.id ?? null;
}

function petitionAtHand(state: ChairSource, { selectedRecord: selected, selection }: Hand): string | null {
  if (selected?.kind === 'petition') return selected.id;
  const answered = selected?.kind === 'answer' ? state.answer[selected.id]?.petitionId : undefined;
  const before = selection?.name === 'petition' ? selection.petitionId : undefined;
  return answered ?? before ?? petitionsOf(state).at(-1)?.id ?? null;
}

function unitAtHand(state: ChairSource, { selectedRecord: selected, selection }: Hand): string | null {
  const { unitId, personId } = currentSpeech(state)?.speaker ?? { unitId: null, personId: null };
  const speaking = unitId ?? (personId === null ? null : (state.person[personId]?.unitId ?? null));
  const leads = selected?.kind === 'task' ? state.task[selected.id]?.lead?.unitIds[0] : undefined;
  const before = selection?.name === 'unit' ? selection.unitId : undefined;
  return leads ?? speaking ?? before ?? Object.keys(state.unit)[0] ?? null;
}
