import { useMemo } from 'react';
import { checksBeforeIssuing } from '#shared/documents/checks/checksBeforeIssuing.ts';
import type { Place } from '#shared/documents/checks/finding.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { type IssuableType, lastIssuance } from '#shared/domain/issuance.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { Findings } from './Findings.tsx';
import { IssuedDocuments } from './IssuedDocuments.tsx';
import { IssueForm } from './IssueForm.tsx';
import styles from './IssueStep.module.css';

interface IssueStepProps {
  readonly request: DocumentRequest & { readonly type: IssuableType };
  readonly onDone: () => void;
  readonly onJump: (place: Place) => void;
}

/**
 * What there is to look at before the document is issued, and then its number and date; of a correction also what it
 * corrects.
 */
export function IssueStep({ request, onDone, onJump }: IssueStepProps) {
  const state = useMeeting((meeting) => meeting);
  const findings = useMemo(() => checksBeforeIssuing(state, request.type), [state, request.type]);
  return (
    <div className={styles.step}>
      <Findings findings={findings} onJump={onJump} />
      <IssueForm request={request} isStopped={findings.some(({ stops }) => stops)} onDone={onDone} />
      {lastIssuance(state, request.type) && <IssuedDocuments type={request.type} takesFocus={false} />}
    </div>
  );
}
