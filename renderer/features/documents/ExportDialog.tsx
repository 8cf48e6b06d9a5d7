import { useState } from 'react';
import type { Issuance } from '#shared/domain/issuance.ts';
import { useWords } from '../../store/translation.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';
import { ExportedList } from './ExportedList.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import { IssueForm } from './IssueForm.tsx';
import { useExport } from './useExport.ts';

interface ExportDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Ctrl+E: the documents of the meeting as files, and giving them their number and date. */
export function ExportDialog({ opened, onClose }: ExportDialogProps) {
  return opened ? <OpenDialog onClose={onClose} /> : null;
}

function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const { export: current, start, cancel, reset } = useExport();
  const [issuing, setIssuing] = useState<Issuance['id'] | null>(null);
  const title =
    issuing === null
      ? t('documents.title')
      : t('documents.issueDocument', { document: t(`domain.documentType.${issuing}`).toLowerCase() });

  function leave() {
    if (current.state === 'running') cancel();
    else if (issuing !== null) setIssuing(null);
    else onClose();
  }

  return (
    <Dialog opened onClose={leave} title={title} width={600}>
      {issuing !== null && <IssueForm type={issuing} onDone={() => setIssuing(null)} />}
      {issuing === null && current.state === 'idle' && (
        <DocumentChoice error={current.error} onExport={start} onIssue={setIssuing} />
      )}
      {issuing === null && current.state === 'running' && (
        <ExportProgress progress={current.progress} onCancel={cancel} />
      )}
      {issuing === null && current.state === 'done' && (
        <ExportedList files={current.files} onAgain={reset} onClose={onClose} />
      )}
    </Dialog>
  );
}
