import { currentAgendaItem } from '#shared/domain/agendaItem.ts';
import type { Command } from '#shared/domain/command.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { lastPetition } from '#shared/domain/petition.ts';
import { conclusionInHand, quickTask } from '#shared/domain/quickTask.ts';
import { currentSpeech, unknownSpeaker } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { QuickKind } from '#shared/language/quickSyntax.ts';

/** A line on its way from the box to the log. */
export interface CaptureLine {
  /** Of the record that it becomes. */
  readonly id: string;
  readonly kind: QuickKind;
  readonly text: string;
  /** With the prefix that made it what it is; null where there was none. */
  readonly typed: string | null;
}

/**
 * The commands that record lines now, under the current item and speech. The raw text is sent, so that the journal
 * keeps it as it was typed.
 * @param petitionId what an answer answers; null: the petition before it, of these lines or of the log.
 * @returns null when there is an answer and no petition.
 */
export function captureCommands(
  state: MeetingState,
  lines: readonly CaptureLine[],
  petitionId: string | null,
): readonly Command[] | null {
  // Looked for only where it is needed: mostly the line is a point, and then the key of Enter waits for nothing.
  const has = (kind: QuickKind) => lines.some((line) => line.kind === kind);
  let petition = petitionId ?? (has('answer') ? (lastPetition(state)?.id ?? null) : null);
  let conclusion = has('task') ? conclusionInHand(state) : null;
  const commands: Command[] = [];
  for (const line of lines) {
    if (line.kind === 'answer' && petition === null) return null;
    commands.push(captureCommand(state, line, { petition: petition ?? '', conclusion }));
    if (line.kind === 'petition') petition = line.id;
    if (line.kind !== 'task') conclusion = line.kind === 'conclusion' ? line.id : null;
  }
  return commands;
}

/** What a line can belong to. */
interface InHand {
  readonly petition: string;
  readonly conclusion: string | null;
}

function captureCommand(state: MeetingState, { kind, text, id }: CaptureLine, inHand: InHand): Command {
  const speech = currentSpeech(state);
  const place = { agendaItemId: currentAgendaItem(state)?.id ?? null, speechId: speech?.id ?? null };
  const conclusionIds = inHand.conclusion === null ? [] : [inHand.conclusion];
  switch (kind) {
    case 'point':
    case 'note':
      return { type: 'point/add', id, text, isPrivate: kind === 'note', ...place };
    case 'conclusion':
      return { type: 'conclusion/add', id, text, concludedById: meetingOf(state).chairId, ...place };
    case 'task':
      return { type: 'task/add', id, task: { ...quickTask(state, text), conclusionIds }, ...place };
    case 'petition':
      return { type: 'petition/add', id, petition: { text, fromUnitIds: petitioner(state) }, ...place };
    case 'answer':
      return {
        type: 'answer/add',
        id,
        petitionId: inHand.petition,
        by: speech?.speaker ?? unknownSpeaker,
        text,
        legalBasis: null,
      };
  }
}

/** The provincial department that speaks is the one that raises the petition; nobody where that isn't sure. */
function petitioner(state: MeetingState): string[] {
  const speaker = currentSpeech(state)?.speaker;
  const person = speaker?.personId ? state.person[speaker.personId] : undefined;
  const unitId = speaker?.unitId ?? person?.unitId ?? null;
  return unitId !== null && state.unit[unitId]?.kind === 'provincial' ? [unitId] : [];
}
