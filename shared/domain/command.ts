import { deepEqual } from '../lib/deepEqual.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { addAgendaItem, editAgendaItem, moveAgendaItem } from './agendaItem.ts';
import {
  approveConclusion,
  retractVerdict,
  returnConclusion,
  submitConclusions,
  withdrawConclusion,
} from './approval.ts';
import { setAttendance } from './attendance.ts';
import { deleteRecord, restoreRecord } from './bin.ts';
import type { ChangeOf } from './change.ts';
import { addCitation, editCitation } from './citation.ts';
import { citationChanges } from './citedDocuments.ts';
import { classifyRecord } from './classification.ts';
import type { Actor, CommandDefinition, DecisionContext } from './commandDefinition.ts';
import { addConclusion, editConclusion, renumberConclusion } from './conclusion.ts';
import { createMeeting } from './creation.ts';
import type { DomainError } from './errors.ts';
import { correctDocument, issueDocument } from './issuing.ts';
import { editMeeting } from './meeting.ts';
import { mergeRecords } from './merge.ts';
import { addPerson, editPerson } from './person.ts';
import { addAnswer, addPetition, editAnswer, editPetition, moveAnswer } from './petition.ts';
import { moveRecord, moveRecords } from './placement.ts';
import { addPoint, editPoint } from './point.ts';
import { removeAgendaItem, removePerson, removeSite } from './removal.ts';
import {
  continueSpeech,
  endMeeting,
  endSpeech,
  finishAgendaItem,
  pauseMeeting,
  pauseSpeech,
  postponeAgendaItem,
  reopenMeeting,
  resumeMeeting,
  startAgendaItem,
  startMeeting,
  startSpeech,
} from './session.ts';
import { addSite, editSite } from './site.ts';
import { dequeueSpeaker, enqueueSpeaker } from './speakerQueue.ts';
import { identifySpeech } from './speech.ts';
import { splitRecord } from './split.ts';
import type { Change, MeetingState } from './state.ts';
import { addStatistic, editStatistic } from './statistic.ts';
import { addTask, editTask, splitTask } from './task.ts';
import { addUnit } from './unit.ts';

/** What windows send. To add a command: define it in its concept's file and name it here. */
const sentDefinitions = [
  editMeeting,
  startMeeting,
  pauseMeeting,
  resumeMeeting,
  endMeeting,
  reopenMeeting,
  addUnit,
  addPerson,
  editPerson,
  removePerson,
  addSite,
  editSite,
  removeSite,
  setAttendance,
  addAgendaItem,
  editAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
  startAgendaItem,
  finishAgendaItem,
  postponeAgendaItem,
  startSpeech,
  endSpeech,
  continueSpeech,
  pauseSpeech,
  identifySpeech,
  enqueueSpeaker,
  dequeueSpeaker,
  addPoint,
  editPoint,
  addConclusion,
  editConclusion,
  renumberConclusion,
  submitConclusions,
  withdrawConclusion,
  approveConclusion,
  returnConclusion,
  retractVerdict,
  addTask,
  editTask,
  splitTask,
  addPetition,
  editPetition,
  addAnswer,
  editAnswer,
  moveAnswer,
  addStatistic,
  editStatistic,
  addCitation,
  editCitation,
  moveRecord,
  moveRecords,
  classifyRecord,
  mergeRecords,
  splitRecord,
  deleteRecord,
  restoreRecord,
  correctDocument,
] as const;

/** What main alone sends, because there is more to it than its entry: a folder of its own, a file on disk. */
const ownDefinitions = [createMeeting, issueDocument] as const;

const definitions = [...sentDefinitions, ...ownDefinitions] as const;

/** A command of a window. */
export type Command = z.infer<(typeof sentDefinitions)[number]['input']>;
/** Every command there is: what an entry of the journal can come from. */
export type RecordedCommand = z.infer<(typeof definitions)[number]['input']>;
export type CommandType = RecordedCommand['type'];

/** Refuses everything that is not exactly one of the commands of windows. */
export const commandSchema = z.discriminatedUnion(
  'type',
  sentDefinitions.map((definition) => definition.input) as unknown as [
    (typeof sentDefinitions)[0]['input'],
    ...(typeof sentDefinitions)[number]['input'][],
  ],
);

/**
 * The definitions by name, with their own types forgotten. That is sound: a definition only ever meets the command
 * that its schema parsed, and each of its changes fits its kind's schema (a property test holds every command to it).
 */
type AnyDefinition = CommandDefinition<
  string,
  z.ZodType<{ readonly type: string }>,
  MeetingState,
  ChangeOf<string, unknown>
>;
const byType = new Map(
  definitions.map((definition) => [definition.type as string, definition as unknown as AnyDefinition]),
);

export function maySend(actor: Actor, type: CommandType): boolean {
  return byType.get(type)?.actors.includes(actor) ?? false;
}

/**
 * What a command does to a meeting: its changes, or why it is refused. Pure; an empty list means that it changes
 * nothing and need not be recorded.
 */
export function decide(
  state: MeetingState,
  command: RecordedCommand,
  context: DecisionContext,
): Result<readonly Change[], DomainError | { readonly code: 'notAllowed'; readonly command: string }> {
  const definition = byType.get(command.type);
  if (!definition?.actors.includes(context.actor)) return err({ code: 'notAllowed', command: command.type });
  const decision = definition.decide(state, command, context);
  if (!decision.ok) return decision;
  // SPEC I2: what stays as it was is no change.
  const changes = (decision.value as readonly Change[]).filter(({ before, after }) => !deepEqual(before, after));
  // SPEC Z5: a meeting that comes into being whole brings its own citations.
  return ok(command.type === 'meeting/create' ? changes : [...changes, ...citationChanges(state, changes)]);
}
