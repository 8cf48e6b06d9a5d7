import { currentAgendaItem } from '#shared/domain/agendaItem.ts';
import type { Command } from '#shared/domain/command.ts';
import { currentSpeech } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { EnteredTask } from '#shared/domain/task.ts';
import type { TaskSource } from './taskOrigin.ts';

/**
 * The command that a filled form stands for: an edit of a task, or a new one in the place of what it was made from, so
 * that it stands under the same item and speaker.
 * @returns null when nothing was changed.
 */
export function taskCommand(
  state: MeetingState,
  origin: TaskSource | null,
  taskId: string,
  read: Partial<EnteredTask>,
): Command | null {
  if (origin?.kind === 'task') {
    return Object.keys(read).length > 0 ? { type: 'task/edit', id: origin.id, patch: read } : null;
  }
  const source = origin ? state[origin.kind][origin.id] : undefined;
  const place = source ?? {
    agendaItemId: currentAgendaItem(state)?.id ?? null,
    speechId: currentSpeech(state)?.id ?? null,
  };
  const conclusionIds = origin?.kind === 'conclusion' && source ? [origin.id] : [];
  return {
    type: 'task/add',
    id: taskId,
    task: { ...read, text: read.text ?? '', conclusionIds },
    agendaItemId: place.agendaItemId,
    speechId: place.speechId,
  };
}
