import { documentRequestSchema } from '../documents/documentOptions.ts';
import { exportFormats } from '../documents/exportFormat.ts';
import { chairSelectionSchema } from '../domain/chairView/chairSelection.ts';
import { commandSchema } from '../domain/command.ts';
import { type Issuance, issuableTypes, issuanceSchema } from '../domain/issuance.ts';
import { type Agency, agencySchema, meetingSchema } from '../domain/meeting.ts';
import { classedKinds } from '../domain/recordClass.ts';
import type { MeetingState } from '../domain/state.ts';
import { type TextModule, textModulesSchema } from '../domain/textModule.ts';
import { idSchema, plainDateSchema } from '../domain/values.ts';
import { z } from '../lib/zod.ts';
import type {
  AppState,
  Draft,
  ExportedFiles,
  IssuedCopies,
  MeetingSummary,
  NumberRegister,
  Presentation,
  RecordHistory,
  Recovery,
} from './data.ts';
import { mostDecided } from './decided.ts';
import { settingsSchema } from './settings.ts';
import type { WindowRole } from './windows.ts';

/** One call between a window and the main process: who may make it, what it carries, what it brings back. */
interface CallDefinition<Input extends z.ZodType, Output> {
  readonly roles: readonly WindowRole[];
  readonly input: Input;
  /** Only its type is used. */
  readonly output: (value: Output) => Output;
}

function call<Input extends z.ZodType, Output>(
  roles: readonly WindowRole[],
  input: Input,
  output: (value: Output) => Output,
): CallDefinition<Input, Output> {
  return { roles, input, output };
}

const gives =
  <T>() =>
  (value: T): T =>
    value;

const none = z.strictObject({});
const inMeeting = { meetingId: idSchema } as const;
const commandId = z.string().min(8).max(64);
/** A conclusion, and the very text of it that was on the screen. */
const decided = { id: idSchema, hash: z.string().regex(/^[0-9a-f]{64}$/) } as const;

export interface OpenedMeeting {
  readonly seq: number;
  readonly state: MeetingState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly drafts: readonly Draft[];
  /** What was found and mended when the meeting was opened; null when there was nothing to say. */
  readonly recovery: Recovery | null;
}

/**
 * An opened meeting as it is sent: its state as JSON. Electron's bridge copies values into a page object by object,
 * which for a whole meeting takes longer than all else at start.
 */
export type SentMeeting<M extends Pick<OpenedMeeting, 'state'> = OpenedMeeting> = Omit<M, 'state'> & {
  readonly stateJson: string;
};

/** Every call there is. To add one: a line here and a handler in `electron/ipc/handlers/`; the compiler asks for it. */
export const calls = {
  'app/read': call(['secretary'], none, gives<AppState>()),
  /** Full screen and back. */
  'app/toggleFullScreen': call(['secretary'], none, gives<null>()),
  'app/quit': call(['secretary'], none, gives<null>()),
  'settings/change': call(['secretary'], z.strictObject({ patch: settingsSchema.partial() }), gives<null>()),

  'library/list': call(['secretary'], none, gives<readonly MeetingSummary[]>()),
  'library/create': call(
    ['secretary'],
    z.strictObject({
      form: meetingSchema.pick({
        kind: true,
        title: true,
        period: true,
        date: true,
        session: true,
        form: true,
        place: true,
      }),
      chairName: z.string().trim().max(200).nullable(),
      chairTitle: z.string().trim().max(200).nullable(),
      secretaryName: z.string().trim().max(200).nullable(),
      /** The agenda, a title each, in order. */
      agenda: z.array(z.string().trim().min(1).max(500)).max(100),
    }),
    gives<{ readonly meetingId: string }>(),
  ),
  'library/openSample': call(
    ['secretary'],
    z.strictObject({ sample: z.enum(['2022-04', '2020-q3']), as: z.enum(['held', 'prepared']) }),
    gives<{ readonly meetingId: string }>(),
  ),
  /** Main asks for the file; null when the user chose none. */
  'library/importRecord': call(['secretary'], none, gives<{ readonly meetingId: string } | null>()),
  'library/exportRecord': call(['secretary'], z.strictObject(inMeeting), gives<ExportedFiles | null>()),

  /** Copies of what was issued of a meeting that can't be opened. Main asks where to; null when the user chose nowhere. */
  'library/copyIssued': call(['secretary'], z.strictObject(inMeeting), gives<IssuedCopies | null>()),

  /** The text modules of the library. */
  'textModules/read': call(['secretary'], none, gives<readonly TextModule[]>()),
  /** All of them, in the order in which they are listed. */
  'textModules/change': call(['secretary'], z.strictObject({ modules: textModulesSchema }), gives<null>()),

  /** The agency and the template of its documents for the meetings to come, and as the application comes with it. */
  'agency/read': call(['secretary'], none, gives<{ readonly agency: Agency; readonly starting: Agency }>()),
  'agency/change': call(['secretary'], z.strictObject({ agency: agencySchema }), gives<null>()),

  'meeting/open': call(['secretary'], z.strictObject(inMeeting), gives<SentMeeting>()),
  'meeting/close': call(['secretary'], none, gives<null>()),
  'meeting/snapshot': call(
    ['secretary'],
    z.strictObject(inMeeting),
    gives<SentMeeting<Pick<OpenedMeeting, 'seq' | 'state' | 'canUndo' | 'canRedo'>>>(),
  ),
  'meeting/command': call(
    ['secretary'],
    z.strictObject({ ...inMeeting, commandId, batchId: z.string().max(64).nullable(), command: commandSchema }),
    gives<{ readonly seq: number }>(),
  ),
  'meeting/undo': call(['secretary'], z.strictObject({ ...inMeeting, commandId }), gives<{ readonly seq: number }>()),
  'meeting/redo': call(['secretary'], z.strictObject({ ...inMeeting, commandId }), gives<{ readonly seq: number }>()),
  /** What happened to one record, the latest first. */
  'meeting/recordHistory': call(
    ['secretary'],
    z.strictObject({ ...inMeeting, kind: z.enum(classedKinds), id: idSchema }),
    gives<RecordHistory>(),
  ),
  /** Ctrl+S: everything is on disk already; writes a snapshot too and says how things stand. */
  'meeting/save': call(['secretary'], z.strictObject(inMeeting), gives<null>()),

  /**
   * `key`: what is being typed in, `capture` or `edit:<record id>`; `meetingId` is null for what belongs to no meeting.
   * An empty text forgets the draft.
   */
  'draft/save': call(
    ['secretary'],
    z.strictObject({
      meetingId: idSchema.nullable(),
      key: z.string().max(100),
      text: z.string().max(100_000),
      caret: z.number().int(),
    }),
    gives<null>(),
  ),

  /** Main asks where to; null when the user chose nowhere. */
  'documents/export': call(
    ['secretary'],
    z.strictObject({
      ...inMeeting,
      requests: z.array(documentRequestSchema).min(1),
      formats: z.array(z.enum(exportFormats)).min(1),
      /** With the metadata for the registry beside each PDF of what was issued. */
      withMetadata: z.boolean().optional(),
    }),
    gives<ExportedFiles | null>(),
  ),
  'documents/cancel': call(['secretary'], none, gives<null>()),
  /** The PDF that an export would write, to be looked at; of several that are under way the newest is made. */
  'documents/preview': call(
    ['secretary'],
    z.strictObject({
      ...inMeeting,
      request: documentRequestSchema,
      /** As it is being typed, in the place of the meeting's. */
      agency: agencySchema.optional(),
    }),
    gives<Uint8Array>(),
  ),
  /** Nobody looks any more. */
  'documents/endPreview': call(['secretary'], none, gives<null>()),
  /** Through the system's dialog; false when the user closed it. Answered when the pages are with the printer. */
  'documents/print': call(
    ['secretary'],
    z.strictObject({ ...inMeeting, request: documentRequestSchema }),
    gives<{ readonly isPrinted: boolean }>(),
  ),
  /** Which numbers the documents of a type got, in all meetings. */
  'documents/register': call(
    ['secretary'],
    z.strictObject({ ...inMeeting, document: z.enum(issuableTypes) }),
    gives<NumberRegister>(),
  ),
  /** Gives a document its number and date, and keeps its bytes. It can't be taken back. */
  'documents/issue': call(
    ['secretary'],
    z.strictObject({
      ...inMeeting,
      request: documentRequestSchema.extend({ type: z.enum(issuableTypes) }),
      number: issuanceSchema.shape.number,
      date: plainDateSchema,
    }),
    gives<Issuance>(),
  ),
  /** What was issued, corrected since or not: a copy of the kept file is opened, or saved with its metadata beside it. */
  'documents/openIssued': call(
    ['secretary'],
    z.strictObject({ ...inMeeting, issuanceId: issuanceSchema.shape.id }),
    gives<null>(),
  ),
  'documents/exportIssued': call(
    ['secretary'],
    z.strictObject({ ...inMeeting, issuanceId: issuanceSchema.shape.id }),
    gives<ExportedFiles | null>(),
  ),
  /** Files are named by the export they came from; a window never names a path. */
  'documents/open': call(
    ['secretary'],
    z.strictObject({ exportId: z.string(), index: z.number().int().min(0) }),
    gives<null>(),
  ),
  'documents/reveal': call(
    ['secretary'],
    z.strictObject({ exportId: z.string(), index: z.number().int().min(0) }),
    gives<null>(),
  ),

  'chairScreen/open': call(['secretary'], none, gives<null>()),
  'chairScreen/close': call(['secretary'], none, gives<null>()),
  /** Sends a view to the screen, or what it shows anew. */
  'chairScreen/show': call(
    ['secretary'],
    z.strictObject({ ...inMeeting, selection: chairSelectionSchema }),
    gives<null>(),
  ),
  /** On the chair's word, those that wait: only when each was seen on the screen. */
  'chairScreen/approveAll': call(['secretary'], z.strictObject({ ...inMeeting, commandId }), gives<null>()),
  /** For the display that the screen is on, or would be opened on. */
  'chairScreen/setTextSize': call(
    ['secretary'],
    z.strictObject({ textSize: settingsSchema.shape.chairTextSize }),
    gives<null>(),
  ),
  'chairScreen/set': call(
    ['secretary'],
    z.strictObject({ mode: z.enum(['showing', 'frozen', 'blank']) }),
    gives<null>(),
  ),
  'chairScreen/turnPage': call(
    ['secretary'],
    z.strictObject({ by: z.union([z.literal(1), z.literal(-1)]) }),
    gives<null>(),
  ),

  /** The PDF whose pages the hidden window shows, to be printed. */
  'printout/read': call(['printout'], none, gives<Uint8Array>()),
  /** Every page is there, as it is to be printed. */
  'printout/show': call(['printout'], z.strictObject({ isLandscape: z.boolean() }), gives<null>()),
  /** It can't be shown, for a reason that only a bug can be. */
  'printout/fail': call(['printout'], z.strictObject({ reason: z.string().max(2_000) }), gives<null>()),

  'chair/view': call(['chair'], none, gives<Presentation>()),
  /** One conclusion, or all that wait, if each was seen on the screen. */
  'chair/approve': call(
    ['chair'],
    z.strictObject({ conclusions: z.array(z.strictObject(decided)).min(1).max(mostDecided), commandId }),
    gives<null>(),
  ),
  'chair/return': call(
    ['chair'],
    z.strictObject({ ...decided, commandId, remark: z.string().trim().max(2_000).nullable() }),
    gives<null>(),
  ),
  'chair/retract': call(
    ['chair'],
    z.strictObject({ ids: z.array(idSchema).min(1).max(mostDecided), commandId }),
    gives<null>(),
  ),
  'chair/showPage': call(
    ['chair'],
    z.strictObject({
      page: z.number().int().min(1),
      pageCount: z.number().int().min(1),
      /** The conclusions of which every line has been on the screen by now. */
      seen: z.array(z.strictObject(decided)).max(mostDecided),
    }),
    gives<null>(),
  ),
} as const;

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = ReturnType<(typeof calls)[N]['output']>;
