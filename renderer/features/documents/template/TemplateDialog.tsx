import { useEffect, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { type Agency, meetingOf } from '#shared/domain/meeting.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { bridge } from '../../../store/bridge.ts';
import { useMeetingStore } from '../../../store/meetingStore.ts';
import { useWords } from '../../../store/translation.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TemplateForm } from './TemplateForm.tsx';

interface TemplateDialogProps {
  /** The field that has the focus at first; null for the first of them. */
  readonly sought: string | null;
  readonly onClose: () => void;
}

/** The template of the open meeting; with none open, or an issued one, that of the meetings to come. */
export function TemplateDialog({ sought, onClose }: TemplateDialogProps) {
  const t = useWords();
  const meeting = useMeetingStore(({ replica }) => replica && meetingOf(replica.state));
  const isIssued = meeting?.state === 'issued';
  return (
    <Dialog opened onClose={onClose} title={t('template.title')} width={860}>
      {meeting && !isIssued ? (
        <>
          <p>{t('template.lead')}</p>
          <TemplateForm of="meeting" agency={meeting.agency} sought={sought} onDone={onClose} />
        </>
      ) : (
        <>
          <p>{t(isIssued ? 'template.leadIssued' : 'template.leadLater')}</p>
          <LaterForm onDone={onClose} />
        </>
      )}
    </Dialog>
  );
}

/** The directory is read anew each time: it may have been put right since it was refused. */
function LaterForm({ onDone }: { readonly onDone: () => void }) {
  const t = useWords();
  const [read, setRead] = useState<{ readonly agency: Agency } | { readonly error: CallError } | null>(null);
  useEffect(() => {
    void bridge.call('agency/read', {}).then((known) => setRead(known.ok ? known.value : { error: known.error }));
  }, []);
  if (read === null) return null;
  if ('error' in read) return <p role="alert">{errorSentence(t, read.error)}</p>;
  return <TemplateForm of="later" agency={read.agency} sought={null} onDone={onDone} />;
}
