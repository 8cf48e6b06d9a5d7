import type { CallError } from '#shared/contract/errors.ts';
import type { Place } from '#shared/documents/checks/finding.ts';
import { ExportedList } from './ExportedList.tsx';
import { ExportForm } from './ExportForm.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import styles from './ExportSide.module.css';
import { IssuedDocuments } from './IssuedDocuments.tsx';
import { IssueStep } from './IssueStep.tsx';
import type { Export } from './useExport.ts';
import type { ExportChoices } from './useExportChoice.ts';
import type { Standing } from './useStanding.ts';

interface ExportSideProps {
  readonly choices: ExportChoices;
  readonly standing: Standing;
  /** Not what to export, but the number of the document that is looked at, or what has one. */
  readonly isNumbering: boolean;
  /** One comes back from the template, which a finding had led to. */
  readonly isBack: boolean;
  readonly current: Export;
  /** Why nothing was printed or exported. */
  readonly error: CallError | null;
  /** The same stands in the place of the pages. */
  readonly isToldBeside: boolean;
  readonly onExport: () => void;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
  readonly onNumbered: () => void;
  readonly onJump: (place: Place) => void;
  readonly onClose: () => void;
}

/** Beside the pages: what to export, how far that is, what came of it; or the number of the document. */
export function ExportSide(props: ExportSideProps) {
  const { choices, standing, isNumbering, current, error, onExport, onCancel, onAgain, onNumbered, onJump } = props;
  const { options } = choices.request;
  if (current.state === 'running') {
    return (
      <div className={styles.step}>
        <ExportProgress progress={current.progress} pageCount={current.pageCount} onCancel={onCancel} />
      </div>
    );
  }
  if (current.state === 'done') {
    return (
      <div className={styles.step}>
        <ExportedList files={current.files} onAgain={onAgain} onClose={props.onClose} />
      </div>
    );
  }
  if (isNumbering && standing.kind === 'draft') {
    return (
      <div className={styles.filled}>
        <IssueStep
          request={{ type: standing.type, options }}
          isBack={props.isBack}
          onDone={onNumbered}
          onJump={onJump}
        />
      </div>
    );
  }
  if (isNumbering && standing.kind === 'issued') {
    return (
      <div className={styles.step}>
        <IssuedDocuments type={standing.type} onCorrecting={onNumbered} />
      </div>
    );
  }
  return (
    <ExportForm
      choices={choices}
      standing={standing}
      error={error}
      isToldBeside={props.isToldBeside}
      onExport={onExport}
    />
  );
}
