import type { IssuableType } from '../../domain/issuance.ts';
import type { MeetingState } from '../../domain/state.ts';
import { blankCheck } from './blankCheck.ts';
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
 */
export function checksBeforeIssuing(state: MeetingState, type: IssuableType): readonly Finding[] {
  const findings = [
    ...secretChecks(state),
    ...meetingChecks(state, type),
    ...signerChecks(state, type),
    ...conclusionChecks(state),
    ...taskChecks(state),
    ...petitionChecks(state),
    ...citationChecks(state),
    ...spellingChecks(state),
    ...blankCheck(state, type),
  ];
  return [...findings.filter(({ stops }) => stops), ...findings.filter(({ stops }) => !stops)];
}
