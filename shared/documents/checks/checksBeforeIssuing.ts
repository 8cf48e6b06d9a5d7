import type { IssuableType } from '../../domain/issuance.ts';
import type { MeetingState } from '../../domain/state.ts';
import type { DocumentOptions } from '../documentOptions.ts';
import { makeDocument, requestOf } from '../documents.ts';
import { agendaChecks } from './agendaChecks.ts';
import { asIssued } from './asIssued.ts';
import { blankCheck } from './blankCheck.ts';
import { characterChecks } from './characterChecks.ts';
import { citationChecks } from './citationChecks.ts';
import { conclusionChecks } from './conclusionChecks.ts';
import type { Finding } from './finding.ts';
import { meetingChecks } from './meetingChecks.ts';
import { petitionChecks } from './petitionChecks.ts';
import { secretChecks } from './secretChecks.ts';
import { signerChecks } from './signerChecks.ts';
import { spellingChecks } from './spellingChecks.ts';
import { taskChecks } from './taskChecks.ts';

/**
 * What to look at before the document of `type` is issued: first what stops it, then what concerns the document as a
 * whole, then its records in their order. Nothing is told of what is in the bin, nor of private notes (SPEC L6).
 * @param options those that were chosen for it
 */
export function checksBeforeIssuing(
  state: MeetingState,
  type: IssuableType,
  options: DocumentOptions = requestOf(type).options,
): readonly Finding[] {
  const document = makeDocument(asIssued(state, type), { type, options });
  const findings = [
    ...secretChecks(state),
    ...meetingChecks(state, type),
    ...signerChecks(state, type),
    ...agendaChecks(state),
    ...conclusionChecks(state),
    ...taskChecks(state),
    ...petitionChecks(state),
    ...citationChecks(state),
    ...spellingChecks(state),
    ...characterChecks(state, document),
    ...blankCheck(document),
  ];
  return [...findings.filter(({ stops }) => stops), ...findings.filter(({ stops }) => !stops)];
}
