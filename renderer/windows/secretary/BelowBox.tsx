import { EndQuestion } from '../../features/agenda/EndQuestion.tsx';
import { NoticeLine } from '../../features/capture/NoticeLine.tsx';
import { ProposalLine } from '../../features/capture/ProposalLine.tsx';
import { DisplayQuestion } from '../../features/chairPreview/DisplayQuestion.tsx';
import { CompletionStrip } from '../../features/completion/CompletionStrip.tsx';
import { HintLine } from '../../features/keymap/HintLine.tsx';
import { useBoxEmpty } from '../../store/captureBox.ts';
import { useWaitingProposal } from '../../store/proposalStore.ts';
import { useUiStore } from '../../store/uiStore.ts';
import { answerYes } from './answers.ts';
import styles from './BelowBox.module.css';

/**
 * The two lines under the box: a question that waits, a refusal, a proposed task, what was just done, or else the keys.
 * Nothing moves for it. What the letters in the box may become lies over all of these while there is something.
 */
export function BelowBox() {
  const question = useUiStore((ui) => ui.question);
  const notice = useUiStore((ui) => ui.notice);
  const isBoxEmpty = useBoxEmpty();
  const proposal = useWaitingProposal();
  const proposed = question || (notice && notice.tone !== 'quiet') || !isBoxEmpty ? null : proposal;
  return (
    <div className={styles.line}>
      <div aria-live="polite">
        {question === 'endMeeting' && <EndQuestion />}
        {question === 'chairDisplay' && <DisplayQuestion onYes={answerYes} />}
        {!question && proposed && <ProposalLine proposal={proposed} />}
        {!question && !proposed && <NoticeLine />}
      </div>
      {!question && !proposed && !notice && <HintLine />}
      <CompletionStrip />
    </div>
  );
}
