import { err, ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import {
  currentIssuance,
  type IssuableType,
  type Issuance,
  type IssuancePart,
  issuableTypes,
  issuanceSchema,
  issuanceTurn,
  issuedDocuments,
  keptFileSchema,
  lastIssuance,
} from './issuance.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { givenNumbers, isSameNumber } from './register.ts';
import { plainDateSchema, shortTextSchema } from './values.ts';

type State = Part<{ meeting: Meeting; issuance: Issuance }>;

/**
 * SPEC D1–D4: gives a document its number and date, once, when the meeting has ended. Only main sends it, when the
 * bytes of `file` are on disk.
 */
export const issueDocument = defineCommand({
  type: 'document/issue',
  input: z.strictObject({
    type: z.literal('document/issue'),
    documentType: z.enum(issuableTypes),
    number: issuanceSchema.shape.number,
    date: plainDateSchema,
    options: issuanceSchema.shape.options.unwrap(),
    file: keptFileSchema,
  }),
  actors: ['secretary'],
  decide(state: State, { documentType, number, date, options, file }, { now }) {
    const meeting = meetingAllowing(state, 'document/issue', ['ended', 'issued']);
    if (!meeting.ok) return meeting;
    const last = lastIssuance(state, documentType);
    if (last && !last.correction) return err({ code: 'recordExists', kind: 'issuance', id: last.id });
    const { name, abbreviation } = meeting.value.agency;
    const wanted = { document: documentType, agency: abbreviation, number, date };
    if (givenNumbers(state).some((given) => isSameNumber(given, wanted))) {
      const year = Number(date.slice(0, 4));
      return err({ code: 'numberTaken', number, year, document: documentType, meeting: meeting.value.title });
    }
    const id = last ? `${documentType}-${issuanceTurn(last) + 1}` : documentType;
    const corrects = last ? { corrects: last.id } : {};
    const agency = { name, abbreviation };
    const issuance: Issuance = { id, number, date, issuedAt: now, agency, options, file, ...corrects };
    const after = { ...state, issuance: { ...state.issuance, [id]: issuance } };
    const status = isSettled(after) ? 'issued' : meeting.value.state;
    return ok([inserted('issuance', issuance), updated('meeting', meeting.value, { ...meeting.value, state: status })]);
  },
});

/** SPEC D2: the notice is issued, and nothing is being corrected. */
function isSettled(state: IssuancePart): boolean {
  const isBeingCorrected = issuableTypes.some((type) => lastIssuance(state, type)?.correction !== undefined);
  return currentIssuance(state, 'notice') !== undefined && !isBeingCorrected;
}

/**
 * SPEC D5: begins the correction of what was issued (Decree 30, Điều 18.3): the record can be edited again, and the
 * document of that type is a draft that names the one it corrects, until it gets a number and a date of its own.
 */
export const correctDocument = defineCommand({
  type: 'document/correct',
  input: z.strictObject({
    type: z.literal('document/correct'),
    documentType: z.enum(issuableTypes),
    reason: shortTextSchema,
  }),
  actors: ['secretary'],
  decide(state: State, { documentType, reason }, { now }) {
    const meeting = meetingAllowing(state, 'document/correct', ['ended', 'issued']);
    if (!meeting.ok) return meeting;
    const last = lastIssuance(state, documentType);
    if (!last) return err({ code: 'documentNotIssued', document: documentType });
    if (last.correction) return ok([]);
    return ok([
      updated('issuance', last, { ...last, correction: { reason, begunAt: now } }),
      updated('meeting', meeting.value, { ...meeting.value, state: 'ended' }),
    ]);
  },
});

/** SPEC D5, D6: the correction of a document of that type was begun, and nothing was issued since: it can be undone. */
export function canCorrectionBeUndone(state: IssuancePart, type: IssuableType): boolean {
  const begunAt = lastIssuance(state, type)?.correction?.begunAt;
  if (begunAt === undefined) return false;
  return issuedDocuments(state).every(({ issuedAt }) => Date.parse(issuedAt) <= Date.parse(begunAt));
}
