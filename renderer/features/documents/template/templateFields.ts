import { beginsWithAcademicTitle } from '#shared/documents/wording/people.ts';
import { type Agency, type Meeting, mostAgencyLines } from '#shared/domain/meeting.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';

/** The fields of one line, in the order of the form. */
export const lineFields = ['parentName', 'name', 'abbreviation', 'place', 'noticeSigner', 'drafter'] as const;
/** Those of several lines, a line each of what is printed. */
export const linesFields = [
  'noticeSignatureLines',
  'noticeRecipients',
  'noticeClosing',
  'minutesRecipients',
  'minutesClosing',
  'contactLines',
] as const;
export type LineField = (typeof lineFields)[number];
export type TemplateField = LineField | (typeof linesFields)[number];

export function isOfOneLine(field: TemplateField): field is LineField {
  return lineFields.some((one) => one === field);
}

/** The template as it is typed, to the letter. */
export type TemplateFields = { readonly [F in TemplateField | 'chairId' | 'secretaryId']: string } & {
  /** `yes`: the meetings to come are to have it too. */
  readonly forLater: '' | 'yes';
};

type Officers = Pick<Meeting, 'chairId' | 'secretaryId'>;
const noOfficers: Officers = { chairId: null, secretaryId: null };

export type TemplateFault =
  | 'missing'
  | 'tooLong'
  | 'tooManyLines'
  | 'abbreviationForm'
  | 'academicTitle'
  | 'archiveNotLast';
export type TemplateFaults = { readonly [F in TemplateField]?: TemplateFault };

/** What the form holds for an agency; recipients without the dash and the sign that their lines are printed with. */
export function templateFieldsOf(agency: Agency, { chairId, secretaryId }: Officers = noOfficers): TemplateFields {
  const lines = (of: readonly string[]) => of.join('\n');
  return {
    parentName: agency.parentName ?? '',
    name: agency.name,
    abbreviation: agency.abbreviation,
    place: agency.place ?? '',
    noticeSigner: agency.noticeSigner ?? '',
    drafter: agency.drafter ?? '',
    noticeSignatureLines: lines(agency.noticeSignatureLines),
    noticeRecipients: lines(agency.noticeRecipients.map(bareRecipient)),
    noticeClosing: agency.noticeClosing ?? '',
    minutesRecipients: lines(agency.minutesRecipients.map(bareRecipient)),
    minutesClosing: agency.minutesClosing ?? '',
    contactLines: lines(agency.contactLines ?? []),
    chairId: chairId ?? '',
    secretaryId: secretaryId ?? '',
    forLater: '',
  };
}

/** The fields in which `now` differs from `saved`, in the order of the form. */
export function changedFields(saved: TemplateFields, now: TemplateFields): readonly (keyof TemplateFields)[] {
  return (Object.keys(saved) as (keyof TemplateFields)[]).filter((field) => saved[field] !== now[field]);
}

export interface ReadTemplate {
  readonly agency: Agency;
  readonly officers: Officers;
}

/** The agency that the fields make, or what is wrong with them. */
export function readTemplate(fields: TemplateFields): Result<ReadTemplate, TemplateFaults> {
  const faults = faultsOf(fields);
  if (Object.keys(faults).length > 0) return err(faults);
  const line = (field: LineField) => cleanText(fields[field]);
  const closings = { noticeClosing: linesOf(fields.noticeClosing), minutesClosing: linesOf(fields.minutesClosing) };
  const contactLines = linesOf(fields.contactLines);
  const agency: Agency = {
    name: line('name'),
    abbreviation: line('abbreviation'),
    parentName: line('parentName') || null,
    place: line('place') || null,
    // Decree 30, Appendix I, rows 19 and 20.
    noticeSignatureLines: linesOf(fields.noticeSignatureLines).map((one) => one.toUpperCase()),
    noticeSigner: line('noticeSigner') || null,
    noticeRecipients: printedRecipients(linesOf(fields.noticeRecipients)),
    minutesRecipients: printedRecipients(linesOf(fields.minutesRecipients)),
    ...(closings.noticeClosing.length > 0 && { noticeClosing: closings.noticeClosing.join('\n') }),
    ...(closings.minutesClosing.length > 0 && { minutesClosing: closings.minutesClosing.join('\n') }),
    ...(line('drafter') && { drafter: line('drafter') }),
    ...(contactLines.length > 0 && { contactLines }),
  };
  return ok({ agency, officers: { chairId: fields.chairId || null, secretaryId: fields.secretaryId || null } });
}

function linesOf(typed: string): string[] {
  return typed.split('\n').map(cleanText).filter(Boolean);
}

function bareRecipient(line: string): string {
  return line.replace(/^\s*[-–•]\s*/, '').replace(/\s*[;.,]\s*$/, '');
}

/** Row 24: `- …;` a line, the last with a full stop. */
function printedRecipients(lines: readonly string[]): string[] {
  return lines.map((line, index) => `- ${bareRecipient(line)}${index === lines.length - 1 ? '.' : ';'}`);
}

const longest = 2_000;
const countedFields = ['noticeSignatureLines', 'noticeRecipients', 'minutesRecipients', 'contactLines'] as const;

function faultsOf(fields: TemplateFields): TemplateFaults {
  const faults: { [F in TemplateField]?: TemplateFault } = {};
  for (const field of [...lineFields, ...linesFields]) if (fields[field].length > longest) faults[field] = 'tooLong';
  for (const field of countedFields) {
    if (linesOf(fields[field]).length > mostAgencyLines[field]) faults[field] = 'tooManyLines';
  }
  if (!cleanText(fields.name)) faults.name = 'missing';
  const abbreviation = cleanText(fields.abbreviation);
  if (!abbreviation) faults.abbreviation = 'missing';
  else if (!/^[\p{L}\p{N}]+(?:[&-][\p{L}\p{N}]+)*$/u.test(abbreviation)) faults.abbreviation = 'abbreviationForm';
  if (beginsWithAcademicTitle(cleanText(fields.noticeSigner))) faults.noticeSigner = 'academicTitle';
  for (const field of ['noticeRecipients', 'minutesRecipients'] as const) {
    const last = linesOf(fields[field]).at(-1);
    // domain.md §1.7: the archive is always the last.
    if (last !== undefined && !/^Lưu\s*:/i.test(bareRecipient(last))) faults[field] ??= 'archiveNotLast';
  }
  return faults;
}
