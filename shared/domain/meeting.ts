import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import type { DomainError } from './errors.ts';
import { idSchema, longTextSchema, patched, plainDateSchema, shortTextSchema, spanSchema } from './values.ts';

export const meetingStates = ['preparing', 'inSession', 'paused', 'ended', 'issued'] as const;
export type MeetingStatus = (typeof meetingStates)[number];

export const meetingKinds = ['monthly', 'quarterly', 'extraordinary'] as const;
export const meetingForms = ['inPerson', 'online', 'hybrid'] as const;
export const meetingSessions = ['morning', 'afternoon', 'wholeDay'] as const;
export const meetingAudiences = ['ministry', 'ministryAndProvinces'] as const;

const year = z.number().int().min(1945).max(2999);
/** The period reported on. The meeting's date can't be derived from it (period 9/2023 was held on 03/10/2023). */
export const periodSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('month'), month: z.number().int().min(1).max(12), year }),
  z.strictObject({ type: z.literal('quarter'), quarter: z.number().int().min(1).max(4), year }),
  z.strictObject({ type: z.literal('halfYear'), half: z.number().int().min(1).max(2), year }),
]);
export type Period = z.infer<typeof periodSchema>;

/** How many lines the parts of an agency's documents have at most. */
export const mostAgencyLines = {
  noticeSignatureLines: 6,
  noticeRecipients: 80,
  minutesRecipients: 80,
  contactLines: 4,
} as const;

/** The issuing body as it prints itself (ô 2–4), and who signs and receives its documents. */
export const agencySchema = z.strictObject({
  name: shortTextSchema,
  abbreviation: shortTextSchema,
  parentName: shortTextSchema.nullable(),
  /** Ô 4, địa danh. */
  place: shortTextSchema.nullable(),
  /** Authority lines above the signature of the notice, each in capitals: `TL. BỘ TRƯỞNG`, `CHÁNH VĂN PHÒNG`. */
  noticeSignatureLines: z.array(shortTextSchema).max(mostAgencyLines.noticeSignatureLines),
  noticeSigner: shortTextSchema.nullable(),
  noticeRecipients: z.array(shortTextSchema).max(mostAgencyLines.noticeRecipients),
  minutesRecipients: z.array(shortTextSchema).max(mostAgencyLines.minutesRecipients),
  /** What its notice and its minutes close with, a paragraph a line; absent where the usual words are meant. */
  noticeClosing: shortTextSchema.optional(),
  minutesClosing: shortTextSchema.optional(),
  /** Ô 12 of the notice, symbol of the drafter and number of copies: `PL.(300)`; absent on most. */
  drafter: shortTextSchema.optional(),
  /** Ô 13 of the notice, address, telephone, mail, a line each; absent on most. */
  contactLines: z.array(shortTextSchema).max(mostAgencyLines.contactLines).optional(),
});
export type Agency = z.infer<typeof agencySchema>;

/** Where a published record comes from, kept with the meeting that was made from it. */
export const publicationSchema = z.strictObject({
  record: shortTextSchema.nullable(),
  published: shortTextSchema.nullable(),
  author: shortTextSchema.nullable(),
  sourceName: shortTextSchema.nullable(),
  republishedBy: shortTextSchema.nullable(),
  images: z.array(shortTextSchema),
  /** What does not add up in the record, kept and not corrected. */
  anomalies: z.array(longTextSchema),
});

export const meetingSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(meetingKinds),
  title: shortTextSchema,
  shortTitle: shortTextSchema.nullable(),
  period: periodSchema.nullable(),
  date: plainDateSchema.nullable(),
  session: z.enum(meetingSessions).nullable(),
  form: z.enum(meetingForms).nullable(),
  /** The form in the words of the record: "qua hình thức trực tuyến". */
  formText: shortTextSchema.nullable(),
  place: shortTextSchema.nullable(),
  room: shortTextSchema.nullable(),
  siteCount: z.number().int().min(0).nullable(),
  sitesText: shortTextSchema.nullable(),
  audience: z.enum(meetingAudiences).nullable(),
  audienceText: shortTextSchema.nullable(),
  organiser: shortTextSchema.nullable(),
  agency: agencySchema,
  chairId: idSchema.nullable(),
  secretaryId: idSchema.nullable(),
  state: z.enum(meetingStates),
  /** The stretches in which the meeting sat; pauses lie between them. */
  spans: z.array(spanSchema),
  publication: publicationSchema.nullable(),
});
export type Meeting = z.infer<typeof meetingSchema>;
export type MeetingChange = ChangeOf<'meeting', Meeting>;
export type MeetingPart = Part<{ meeting: Meeting }>;

/** The one meeting record of a state; undefined before it is created. */
export function findMeeting(state: MeetingPart): Meeting | undefined {
  for (const id in state.meeting) return state.meeting[id];
  return undefined;
}

/** The one meeting record of a state that is known to have one. */
export function meetingOf(state: MeetingPart): Meeting {
  const meeting = findMeeting(state);
  if (!meeting) throw new Error('The state has no meeting');
  return meeting;
}

/** The meeting as it would be with another agency, to look at what it would print. */
export function withAgency<S extends MeetingPart>(state: S, agency: Agency): S {
  const meeting = meetingOf(state);
  return { ...state, meeting: { [meeting.id]: { ...meeting, agency } } };
}

const everythingButIssued: readonly MeetingStatus[] = ['preparing', 'inSession', 'paused', 'ended'];

/**
 * SPEC M2–M4: the meeting, if its state allows `command`.
 * @param allowed the states in which the command may be sent; by default all but `issued`.
 */
export function meetingAllowing(
  state: MeetingPart,
  command: string,
  allowed: readonly MeetingStatus[] = everythingButIssued,
): Result<Meeting, DomainError> {
  const meeting = findMeeting(state);
  if (!meeting) return err({ code: 'meetingMissing' });
  if (allowed.includes(meeting.state)) return ok(meeting);
  if (meeting.state === 'issued') return err({ code: 'meetingIssued' });
  return err({ code: 'meetingStateForbids', state: meeting.state, command });
}

const editableFields = meetingSchema.omit({ id: true, state: true, spans: true, publication: true });

export const editMeeting = defineCommand({
  type: 'meeting/edit',
  input: z.strictObject({ type: z.literal('meeting/edit'), patch: editableFields.partial() }),
  actors: ['secretary'],
  decide(state: Part<{ meeting: Meeting; person: { id: string } }>, { patch }) {
    const meeting = meetingAllowing(state, 'meeting/edit');
    if (!meeting.ok) return meeting;
    for (const field of ['chairId', 'secretaryId'] as const) {
      const id = patch[field];
      if (id && !state.person[id]) return err({ code: 'referenceNotFound', field, id });
    }
    return ok([updated('meeting', meeting.value, patched(meeting.value, patch))]);
  },
});

/** `2022-04`, `2020-q3`, `2019-h1`: the period in plain ASCII, for file names; the date or `x` where there is none. */
export function periodSlug(meeting: Pick<Meeting, 'period' | 'date'>): string {
  const { period } = meeting;
  if (!period) return meeting.date ?? 'x';
  if (period.type === 'month') return `${period.year}-${String(period.month).padStart(2, '0')}`;
  if (period.type === 'quarter') return `${period.year}-q${period.quarter}`;
  return `${period.year}-h${period.half}`;
}
