import type { CallInput } from '#shared/contract/calls.ts';
import type { Meeting, Period } from '#shared/domain/meeting.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { type DayFault, readDay } from '#shared/lib/dayText.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';

/** The form of a new meeting as it stands: the choices, and what is typed, to the letter. */
export interface MeetingFields {
  readonly kind: Meeting['kind'];
  /** 1–12. */
  readonly month: number;
  /** 1–4. */
  readonly quarter: number;
  readonly year: string;
  readonly name: string;
  readonly date: string;
  readonly session: NonNullable<Meeting['session']>;
  readonly form: NonNullable<Meeting['form']>;
  readonly place: string;
  readonly chairName: string;
  readonly chairTitle: string;
  readonly secretaryName: string;
  /** A title a line. */
  readonly agenda: string;
}

export type MeetingFault = 'nameMissing' | 'yearWrong' | 'agendaLong' | DayFault;
export type MeetingFaults = { readonly [F in keyof MeetingFields]?: MeetingFault };

/** The words that the proposed title is made of: the key of a title and what it names. */
export interface ProposedTitle {
  readonly key: Meeting['kind'];
  readonly month: number;
  /** In Roman digits, as it is printed: "Quý III/2020". */
  readonly quarter: string;
  readonly year: string;
}

const romanQuarters = ['I', 'II', 'III', 'IV'] as const;

export function romanQuarter(quarter: number): string {
  return romanQuarters[quarter - 1] ?? '';
}

export function proposedTitle({ kind, month, quarter, year }: MeetingFields): ProposedTitle {
  return { key: kind, month, quarter: romanQuarter(quarter), year: year.trim() };
}

/** Month, quarter and year of today, for a form that is opened now. */
export function periodOf(today: Date): Pick<MeetingFields, 'month' | 'quarter' | 'year'> {
  const month = today.getMonth() + 1;
  return { month, quarter: Math.ceil(month / 3), year: String(today.getFullYear()) };
}

/** Reads the form: what `library/create` takes, or what is wrong by field. */
export function readMeetingFields(fields: MeetingFields): Result<CallInput<'library/create'>, MeetingFaults> {
  const faults: { -readonly [F in keyof MeetingFields]?: MeetingFault } = {};
  const title = cleanText(fields.name);
  if (!title) faults.name = 'nameMissing';
  const year = /^(19[4-9]\d|2\d{3})$/.test(fields.year.trim()) ? Number(fields.year) : null;
  if (year === null) faults.year = 'yearWrong';
  const date = fields.date.trim() ? readDay(fields.date) : { day: null };
  if ('fault' in date) faults.date = date.fault;
  const agenda = fields.agenda.split('\n').map(cleanText).filter(Boolean);
  if (agenda.length > 100 || agenda.some((line) => line.length > 500)) faults.agenda = 'agendaLong';
  if ('fault' in date || year === null || Object.keys(faults).length > 0) return err(faults);
  return ok({
    form: {
      kind: fields.kind,
      title,
      period: periodFrom(fields, year),
      date: date.day,
      session: fields.session,
      form: fields.form,
      place: cleanText(fields.place) || null,
    },
    chairName: cleanText(fields.chairName) || null,
    chairTitle: cleanText(fields.chairTitle) || null,
    secretaryName: cleanText(fields.secretaryName) || null,
    agenda,
  });
}

function periodFrom({ kind, month, quarter }: MeetingFields, year: number): Period {
  return kind === 'quarterly' ? { type: 'quarter', quarter, year } : { type: 'month', month, year };
}
