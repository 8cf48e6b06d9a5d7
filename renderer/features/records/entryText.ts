import type { Command } from '#shared/domain/command.ts';
import { conclusionText } from '#shared/domain/conclusion.ts';
import type { LogEntry } from './logEntry.ts';

/** The wording of a record of the log. */
export function entryText(entry: LogEntry): string {
  return entry.kind === 'conclusion' ? conclusionText(entry.record) : entry.record.text;
}

/** The command that gives a record another wording. */
export function rewording(entry: LogEntry, text: string): Command {
  const { id } = entry.record;
  switch (entry.kind) {
    case 'point':
      return { type: 'point/edit', id, text, isPrivate: entry.record.isPrivate };
    case 'conclusion': {
      // What the chair has seen stays as it was said; from then on it is the wording of the notice that changes.
      const isUnseen = entry.record.state === 'draft' && entry.record.editedText === null;
      return { type: 'conclusion/edit', id, text, wording: isUnseen ? 'spoken' : 'edited' };
    }
    case 'task':
      return { type: 'task/edit', id, patch: { text } };
    case 'petition':
      return { type: 'petition/edit', id, patch: { text } };
  }
}
