import type { CallError } from '#shared/contract/errors.ts';
import type { ClassedKind } from '#shared/domain/recordClass.ts';
import type { Unsaved } from '../../store/meetingStore.ts';

/** What was said and is not on disk as a record. */
export interface UnsavedLine {
  readonly commandId: string;
  readonly kind: ClassedKind;
  readonly id: string;
  readonly text: string;
  /** Null while it is being saved. */
  readonly error: CallError | null;
}

function lineOf({ commandId, command, error }: Unsaved): UnsavedLine | null {
  switch (command.type) {
    case 'point/add':
      return { commandId, kind: 'point', id: command.id, text: command.text, error };
    case 'conclusion/add':
      return { commandId, kind: 'conclusion', id: command.id, text: command.text, error };
    case 'task/add':
      return { commandId, kind: 'task', id: command.id, text: command.task.text, error };
    case 'petition/add':
      return { commandId, kind: 'petition', id: command.id, text: command.petition.text, error };
    case 'answer/add':
      return { commandId, kind: 'answer', id: command.id, text: command.text, error };
    default:
      return null;
  }
}

/** Those of the unsaved commands that are new records, in the order in which they were typed. */
export function unsavedLines(unsaved: readonly Unsaved[]): UnsavedLine[] {
  return unsaved.flatMap((one) => lineOf(one) ?? []);
}
