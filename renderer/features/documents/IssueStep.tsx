import { type KeyboardEvent, useMemo, useState } from 'react';
import { checksBeforeIssuing } from '#shared/documents/checks/checksBeforeIssuing.ts';
import type { Place } from '#shared/documents/checks/finding.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { type IssuableType, lastIssuance } from '#shared/domain/issuance.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { chordOf } from '../../ui/chord.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { Findings } from './Findings.tsx';
import { IssuedDocuments } from './IssuedDocuments.tsx';
import { IssueForm } from './IssueForm.tsx';
import styles from './IssueStep.module.css';

interface IssueStepProps {
  readonly request: DocumentRequest & { readonly type: IssuableType };
  /** What there is to look at has the focus, as one comes back from mending something; else the number has it. */
  readonly isBack: boolean;
  readonly onDone: () => void;
  readonly onJump: (place: Place) => void;
}

/**
 * What there is to look at before the document is issued, and then its number and date; of a correction also what it
 * corrects.
 */
export function IssueStep({ request, isBack, onDone, onJump }: IssueStepProps) {
  const [isAsked, setAsked] = useState(false);
  const state = useMeeting((meeting) => meeting);
  const { type, options } = request;
  const findings = useMemo(() => checksBeforeIssuing(state, type, options), [state, type, options]);

  /** The key that saved what was mended issues nothing when it is pressed twice. */
  function onListKey(event: KeyboardEvent) {
    if (chordOf(event) !== 'Ctrl Enter' || isComposing(event)) return;
    event.preventDefault();
    setAsked(true);
  }

  return (
    <div className={styles.step}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the lines inside */}
      <div className={styles.findings} onKeyDown={onListKey}>
        <Findings findings={findings} takesFocus={isBack} onJump={onJump} />
      </div>
      <IssueForm
        request={request}
        isStopped={findings.some(({ stops }) => stops)}
        takesFocus={!isBack}
        isAskedOutside={isAsked}
        onDone={onDone}
      />
      {lastIssuance(state, request.type) && <IssuedDocuments type={request.type} takesFocus={false} />}
    </div>
  );
}
