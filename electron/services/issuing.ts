import type { NumberRegister, RegisteredNumber } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { lackThatStops } from '#shared/documents/checks/meetingChecks.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { makeDocument } from '#shared/documents/documents.ts';
import { formatExtension } from '#shared/documents/exportFormat.ts';
import { keptFileStem } from '#shared/documents/keptFileStem.ts';
import { secretRefusal } from '#shared/documents/secrecy.ts';
import { decide, type RecordedCommand } from '#shared/domain/command.ts';
import { type IssuableType, type Issuance, issuanceType, type KeptFile } from '#shared/domain/issuance.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { isSameNumber, yearOf } from '#shared/domain/register.ts';
import { apply } from '#shared/domain/state.ts';
import type { PlainDate } from '#shared/domain/values.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Library } from './library.ts';
import type { MeetingSession } from './meetingSession.ts';
import type { Clock } from './ports.ts';
import type { DocumentRenderer } from './previewing.ts';

export interface IssueRequest {
  readonly request: DocumentRequest & { readonly type: IssuableType };
  readonly number: number;
  readonly date: PlainDate;
}

/** Gives documents their number and date, unique over the whole library, and keeps what was issued. */
export interface Issuing {
  register(session: MeetingSession, document: IssuableType): Promise<Result<NumberRegister, CallError>>;
  /** SPEC D1–D4, D8, D11: when it resolves, the bytes and the entry that names them are on disk; or neither counts. */
  issue(session: MeetingSession, wanted: IssueRequest): Promise<Result<Issuance, CallError>>;
  /** Opens a copy of the kept file with a program of the desktop, if its bytes are those that were issued. */
  open(session: MeetingSession, issuanceId: string): Promise<Result<null, CallError>>;
}

/** Opens bytes with a program of the desktop, as a file of their own: whatever becomes of that, what is kept stays. */
export interface CopyOpener {
  openCopy(fileName: string, bytes: Uint8Array): Promise<Result<null, CallError>>;
}

export interface IssuingParts {
  readonly library: Pick<Library, 'list'>;
  readonly renderer: Pick<DocumentRenderer, 'render'>;
  readonly copies: CopyOpener;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Null where they can't be counted. */
  readonly countPages: (pdf: Uint8Array) => number | null;
}

/** While a document is laid out the meeting may go on: the chair decides, a line is saved. Then it is laid out anew. */
const mostLayouts = 5;

export function createIssuing({ library, renderer, copies, clock, newId, countPages }: IssuingParts): Issuing {
  let queue: Promise<unknown> = Promise.resolve();

  /** SPEC D3: one at a time, whichever meeting it is of, so that two can't find the same number free. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  }

  async function register(session: MeetingSession, document: IssuableType): ReturnType<Issuing['register']> {
    const listed = await library.list();
    if (!listed.ok) return listed;
    const { agency } = meetingOf(session.current().state);
    const numbers = listed.value.flatMap(({ id, title, issued }): RegisteredNumber[] =>
      issued.filter((one) => one.document === document).map((one) => ({ ...one, meetingId: id, meetingTitle: title })),
    );
    const unread = listed.value.filter(({ fault }) => fault !== null).map(({ title }) => title);
    return ok({ agency: agency.abbreviation, numbers, unread, today: clock.now().slice(0, 10) });
  }

  /** Lays the document out as it will stand with its number, keeps it, and records that. */
  async function issueAsItIs(session: MeetingSession, wanted: IssueRequest): ReturnType<Issuing['issue']> {
    const { request, number, date } = wanted;
    const registered = await register(session, request.type);
    if (!registered.ok) return registered;
    const { seq, state } = session.current();
    // Its agency may be another one since the last layout, and the number that of somebody else then.
    const agency = meetingOf(state).agency.abbreviation;
    const asked = { document: request.type, agency, number, date };
    const taken = registered.value.numbers.find((one) => isSameNumber(one, asked));
    if (taken) return err(numberTaken(taken));
    const commandWith = (file: KeptFile): RecordedCommand => ({
      type: 'document/issue',
      documentType: request.type,
      number,
      date,
      options: { ...request.options },
      file,
    });
    const decided = decide(state, commandWith(notYetKept), { now: clock.now(), actor: 'secretary' });
    if (!decided.ok) return decided;
    const issued = apply(state, decided.value);
    const refusal = secretRefusal(issued);
    if (refusal) return err(refusal);
    const lack = lackThatStops(issued, request.type);
    if (lack) return err({ code: 'documentLacks', document: request.type, lack });
    const rendered = await renderer.render(makeDocument(issued, request), 'pdf');
    if (!rendered.ok) return rendered;
    if (session.current().seq !== seq) return err({ code: 'revisionConflict' });
    const kept = await session.issuedFiles.keep(rendered.value);
    if (!kept.ok) return kept;
    const command = commandWith({ ...kept.value, pages: countPages(rendered.value) });
    const submission = { commandId: newId(), batchId: null, command, actor: 'secretary', basedOn: seq } as const;
    const submitted = await session.submit(submission);
    if (!submitted.ok) return submitted;
    return found(session, ({ file }) => file?.sha256 === kept.value.sha256);
  }

  return {
    register,
    issue: (session, wanted) =>
      inTurn(async () => {
        let result = await issueAsItIs(session, wanted);
        for (let layouts = 1; layouts < mostLayouts && isOvertaken(result); layouts += 1) {
          result = await issueAsItIs(session, wanted);
        }
        return isOvertaken(result) ? err({ code: 'meetingBusy' }) : result;
      }),
    async open(session, issuanceId) {
      const issuance = found(session, ({ id }) => id === issuanceId);
      if (!issuance.ok) return issuance;
      const bytes = await session.issued.bytesOf(issuance.value);
      if (!bytes.ok) return bytes;
      if (bytes.value === null) return err({ code: 'exportNotFound' });
      const stem = keptFileStem({ ...issuance.value, document: issuanceType(issuance.value) });
      return copies.openCopy(`${stem}${formatExtension.pdf}`, bytes.value);
    },
  };
}

/** Stands for the file while it is being made: its hash and size are printed nowhere. */
const notYetKept: KeptFile = { sha256: '0'.repeat(64), bytes: 1, pages: null };

function isOvertaken(result: Result<unknown, CallError>): boolean {
  return !result.ok && result.error.code === 'revisionConflict';
}

function found(session: MeetingSession, isIt: (issuance: Issuance) => boolean): Result<Issuance, CallError> {
  const issuance = Object.values(session.current().state.issuance).find(isIt);
  return issuance ? ok(issuance) : err({ code: 'recordNotFound', kind: 'issuance', id: '' });
}

function numberTaken({ document, number, date, meetingTitle }: RegisteredNumber): CallError {
  return { code: 'numberTaken', number, year: yearOf(date), document, meeting: meetingTitle };
}
